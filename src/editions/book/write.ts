import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadsOf, editionOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { wordsOf } from '../../model/words.ts';
import type { Chapter } from '../chapters.ts';
import { zipFiles } from '../zip-files.ts';
import { bookPageOf, isInBook, type BookPage } from './book-page.ts';
import { EPUB_NAMING } from './epub/epub-addresses.ts';
import { epubFiles, MIMETYPE } from './epub/epub-files.ts';

/** @returns a page as the EPUB holds it, if it does */
export const epubPageOf = (chapter: Chapter): BookPage | undefined =>
  isInBook(chapter) ? bookPageOf(chapter, EPUB_NAMING) : undefined;

/** The EPUB in the making. */
export interface Book {
  take: (page: BookPage) => void;
  /** Writes the file into the folder, when that holds the site's pictures. */
  bind: (folder: string) => Promise<void>;
}

export function startBook(publication: Publication): Book {
  const pages: BookPage[] = [];
  return {
    take(page) {
      pages.push(page);
    },
    async bind(folder) {
      const files = epubFiles({
        site: publication.site,
        words: wordsOf(publication),
        edition: editionOf(publication),
        pages,
        style: readFileSync(new URL('./epub/book.css', import.meta.url), 'utf8'),
        read: (path) => readFileSync(join(folder, path)),
      });
      const path = join(folder, downloadsOf(publication).epub);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await zipFiles([{ ...MIMETYPE, isStored: true }, ...files]));
    },
  };
}
