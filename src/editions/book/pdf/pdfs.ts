import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { downloadsOf, editionOf, pdfOfBriefing } from '../../../model/edition/edition.ts';
import type { Publication } from '../../../model/entries.ts';
import { wordsOf } from '../../../model/words.ts';
import type { HtmlPage } from '../../built-files.ts';
import { chapterOf } from '../../chapters.ts';
import { bookPageOf, isInBook } from '../book-page.ts';
import { pdfDocument } from './pdf-document.ts';
import { PDF_NAMING } from './pdf-places.ts';

/** A PDF to print. */
export interface Pdf {
  /** Inside the site. */
  path: string;
  /** Gives the document, with the numbers of sheets that are known. */
  write: (numbers: ReadonlyMap<string, number>) => string;
}

/** @returns the PDFs of a site: of each briefing, and of the whole */
export function pdfsOf(pages: readonly HtmlPage[], publication: Publication): Pdf[] {
  const chapters = pages.flatMap((page) => {
    const chapter = chapterOf(page);
    return chapter && isInBook(chapter) ? [{ page, chapter }] : [];
  });
  const book = chapters.map(({ chapter }) => bookPageOf(chapter, PDF_NAMING));
  const parts = {
    site: publication.site,
    words: wordsOf(publication),
    edition: editionOf(publication),
    sheets: sheetsOf(chapters.map(({ page }) => page)),
    style: readFileSync(new URL('./paper.css', import.meta.url), 'utf8'),
  };
  const of = (path: string, held: typeof book): Pdf => ({
    path,
    write: (numbers) => pdfDocument({ ...parts, pages: held, numbers }),
  });
  const briefings = publication.briefings.map(({ slug }) => {
    const page = book.filter(({ path }) => path === `briefings/${slug}.html`);
    return of(pdfOfBriefing(slug), page);
  });
  return [...briefings, of(downloadsOf(publication).pdf, book)];
}

/**
 * @returns the paths of the style sheets that the pages of the book name, each once. Pages name them in an order that
 *   differs: those of the page that has most come first.
 */
function sheetsOf(pages: readonly HtmlPage[]): string[] {
  const named = pages.map(({ path, html }) =>
    [...html.matchAll(/<link rel="stylesheet" href="([^"?]+)/g)].map(([, address = '']) =>
      posix.join(posix.dirname(path), address),
    ),
  );
  return [...new Set(named.toSorted((a, b) => b.length - a.length).flat())];
}
