import type { Naming } from '../book-page.ts';
import { xmlId } from '../xml-id.ts';

/** @returns the id of a page in the one document of a PDF, and what the ids of its parts begin with */
export const pageId = (path: string): string => `page-${xmlId(path.replace(/\.html$/, ''))}`;

/** All pages are in one document, which lies in the folder of the site. */
export const PDF_NAMING: Naming = {
  // Ways from a note to where it is cited.
  without: ['back'],
  // What is read of nothing has no place in the structure of a document, as its links must (PDF/UA-1, 7.18.5).
  hasTwins: false,
  fit: (element) => element,
  id: (path, id) => `${pageId(path)}--${xmlId(id)}`,
  page: (_, to, id) => `#${id === undefined ? pageId(to) : PDF_NAMING.id(to, id)}`,
  picture: (_, path) => path,
};
