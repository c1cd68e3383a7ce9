import { posix } from 'node:path';
import { memoize } from '../../../text/functions/memoize.ts';
import type { Naming } from '../book-page.ts';
import { fitForPhones } from './fit-phones.ts';
import { xmlId } from '../xml-id.ts';
import { mediaType } from './package-document.ts';

/** @returns the path in the EPUB of a page of the site */
export const documentPath = (path: string): string => path.replace(/\.html$/, '.xhtml');

/**
 * @returns the path in the EPUB of a picture of the site: many readers of books, and EPUBCheck before its version 5, know no
 *   WebP
 */
export const picturePath = (path: string): string => path.replace(/\.webp$/, '.jpg');

/** Files of one folder name others alike. */
const fromFolder = memoize((folder) => memoize((to) => posix.relative(folder, to)));

/** @returns the address by which one file of the EPUB names another */
export const between = (from: string, to: string): string => fromFolder(posix.dirname(from))(to);

/** Files of the EPUB lie to each other as those of the site do. */
export const EPUB_NAMING: Naming = {
  // The addresses of links, written out for paper; of lanes of time the form that goes down narrow pages, which takes
  // more than readers of books can be trusted with; of lineages that for wide ones, for which not every one has room.
  without: ['address', 'on-narrow', 'across'],
  hasTwins: true,
  fit: fitForPhones,
  id: (_, id) => xmlId(id),
  page(from, to, id) {
    const fragment = id === undefined ? '' : `#${xmlId(id)}`;
    return from === to && fragment ? fragment : between(from, documentPath(to)) + fragment;
  },
  picture: (from, path) => mediaType(picturePath(path)) && between(from, picturePath(path)),
};
