import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadsOf, editionOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { pictureInJpeg } from '../../pictures/picture-in-jpeg.ts';
import { wordsOf } from '../../model/words.ts';
import type { KeptByText } from '../../publication/kept/kept-by-text.ts';
import { writeParts } from '../built-files.ts';
import type { Chapter } from '../chapters.ts';
import { zipFiles, type ZippedContent } from '../zip-files.ts';
import { bookPageOf, isInBook, type BookPage } from './book-page.ts';
import { EPUB_NAMING, picturePath } from './epub/epub-addresses.ts';
import { epubFiles } from './epub/epub-files.ts';

const STYLE = [
  'epub/book-text.css',
  'epub/book-drawings.css',
  'epub/book-lanes.css',
  '../../styles/drawings/lineage-column.css',
];
/** @returns what the book looks like: its texts, then its drawings; lineages as on pages, without layers, which few readers know */
export const bookStyle = (): string =>
  STYLE.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('')
    .replace(/@layer [^;{]+;\n@layer components \{([^]*)\}/, '$1');

/** @returns a page as the EPUB holds it, if it does */
export const epubPageOf = (chapter: Chapter): BookPage | undefined =>
  isInBook(chapter) ? bookPageOf(chapter, EPUB_NAMING) : undefined;

/** The EPUB in the making. */
export interface Book {
  take: (page: BookPage) => void;
  /** Writes the file into the folder, when that holds the site's pictures. */
  bind: (folder: string) => Promise<void>;
}

/** @param kept what the last build has compressed for it */
export function startBook(publication: Publication, kept?: KeptByText<ZippedContent>): Book {
  const pages: BookPage[] = [];
  return {
    take(page) {
      pages.push(page);
    },
    async bind(folder) {
      const pictures = new Map<string, Uint8Array>();
      for (const path of new Set(pages.flatMap((page) => page.pictures))) {
        const picture = readFileSync(join(folder, path));
        pictures.set(path, picturePath(path) === path ? picture : await pictureInJpeg(picture));
      }
      const files = epubFiles({
        site: publication.site,
        words: wordsOf(publication),
        edition: editionOf(publication),
        pages,
        style: bookStyle(),
        read: (path) => pictures.get(path) ?? new Uint8Array(),
      });
      const path = join(folder, downloadsOf(publication).epub);
      mkdirSync(dirname(path), { recursive: true });
      writeParts(path, zipFiles(files, kept));
      kept?.save();
      pages.length = 0;
    },
  };
}
