import assert from 'node:assert/strict';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8 } from 'fflate';
import { chapterOf } from '../editions/chapters.ts';
import { bookPageOf } from '../editions/book/book-page.ts';
import { EPUB_NAMING } from '../editions/book/epub/epub-addresses.ts';
import { epubFiles } from '../editions/book/epub/epub-files.ts';
import { bookStyle } from '../editions/book/write.ts';
import { zipFiles, type KeptContents } from '../editions/zip-files.ts';
import { ENGLISH } from '../interface/catalogues.ts';
import { publication } from './publication-samples.ts';

const html = (kind: string, main: string) =>
  `<!doctype html><html lang="en"><body data-page="${kind}"><main><nav>way</nav><article>${main}</article></main></body></html>`;

const PICTURE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A</title></svg>',
);

/** Pages by their paths in the site, with their kind and the HTML of their text. */
export type Pages = Record<string, [kind: string, main: string]>;

/** @returns what an EPUB of such pages is written of */
export function bookOf(pages: Pages, site = publication().site) {
  const chapters = Object.entries(pages).flatMap(
    ([path, [kind, main]]) => chapterOf({ path, html: html(kind, main) }) ?? [],
  );
  return {
    site,
    words: ENGLISH,
    edition: '2026-11-22',
    pages: chapters.map((chapter) => bookPageOf(chapter, EPUB_NAMING)),
    style: bookStyle(),
    read: () => PICTURE,
  };
}

/** @returns the texts of all of its files by their paths */
export const textsOf = (book: ReturnType<typeof bookOf>) =>
  Object.fromEntries(Array.from(epubFiles(book), ({ path, content }) => [path, strFromU8(content())]));

export const zipped = (book: ReturnType<typeof bookOf>, kept?: KeptContents) =>
  Buffer.concat([...zipFiles(epubFiles(book), kept)]);

/** @returns the text of one page as it is in the book */
export function bodyOf(pages: Pages, path: string, site = publication().site): string {
  const text = textsOf(bookOf(pages, site))[`EPUB/${path}`] ?? '';
  return /<article.*<\/article>/s.exec(text)?.[0] ?? text;
}

/** @returns the text in the book of a page that has this below its heading */
export const bodyWith = (main: string) => bodyOf({ 'a.html': ['pages', `<h1>A</h1>${main}`] }, 'a.xhtml');

/** Asserts that EPUBCheck finds nothing wrong. */
export async function assertValid(book: ReturnType<typeof bookOf>): Promise<void> {
  const { messages } = await EpubCheck.validate(zipped(book));
  assert.deepEqual(messages, []);
}
