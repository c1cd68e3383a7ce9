import { createHash } from 'node:crypto';
import type { Naming } from '../book-page.ts';
import { xmlId } from '../xml-id.ts';

/** A name in a PDF has at most 127 bytes (ISO 32000-1, Annex C); ids of headings in other scripts are longer. */
const MOST = 120;
const inPdf = (id: string) =>
  id.length <= MOST
    ? id
    : `${id.slice(0, MOST - 17)}-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;

/** @returns the id of a page in the one document of a PDF, and what the ids of its parts begin with */
export const pageId = (path: string): string => inPdf(`page-${xmlId(path.replace(/\.html$/, ''))}`);

/** All pages are in one document, which lies in the folder of the site. */
export const PDF_NAMING: Naming = {
  // Ways from a note to where it is cited, and what only leads elsewhere, which is not printed (print.css).
  without: ['back', 'backlinks'],
  // What is read of nothing has no place in the structure of a document, as its links must (PDF/UA-1, 7.18.5).
  hasTwins: false,
  fit: (element) => element,
  id: (path, id) => inPdf(`${pageId(path)}--${xmlId(id)}`),
  page: (_, to, id) => `#${id === undefined ? pageId(to) : PDF_NAMING.id(to, id)}`,
  picture: (_, path) => path,
};
