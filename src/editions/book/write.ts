import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { downloadsOf, editionOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { wordsOf } from '../../model/words.ts';
import { readShared } from '../../text/shared-text.ts';
import { chapterOf } from '../chapters.ts';
import type { RenderedPage } from '../rendered-pages.ts';
import { zipFiles } from '../zip-files.ts';
import { bookPageOf, type BookPage } from './book-page.ts';
import { EPUB_NAMING } from './epub/epub-addresses.ts';
import { epubFiles, MIMETYPE } from './epub/epub-files.ts';

/**
 * Writes the EPUB into the finished site, as a thread that takes pages while the next are rendered. It is told of all
 * pages as Astro has rendered them, and then of the folder, when it holds the site's pictures. It answers when the
 * file is there.
 */
export type ToBook = RenderedPage | { folder: string };

const publication = workerData as Publication;
const style = readFileSync(new URL('./epub/book.css', import.meta.url), 'utf8');
const pages: BookPage[] = [];

parentPort?.on('message', (message: ToBook) => {
  if ('html' in message) take(message);
  else void finish(message.folder);
});

function take({ path, html }: RenderedPage): void {
  const chapter = chapterOf({ path, html: readShared(html) });
  // How to write for the site is no part of the book.
  if (chapter && chapter.kind !== 'authors') pages.push(bookPageOf(chapter, EPUB_NAMING));
}

async function finish(folder: string): Promise<void> {
  const files = epubFiles({
    site: publication.site,
    words: wordsOf(publication),
    edition: editionOf(publication),
    pages,
    style,
    read: (path) => readFileSync(join(folder, path)),
  });
  const path = join(folder, downloadsOf(publication).epub);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await zipFiles([{ ...MIMETYPE, isStored: true }, ...files]));
  parentPort?.postMessage('written');
}
