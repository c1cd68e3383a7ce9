import * as say from '../../interface/site-words.ts';
import { rootAddress } from '../previews/previewed.ts';
import { isHosted } from '../where-opened.ts';

/**
 * @param href the address of a part of the publication, without what a search added to it
 * @returns what to write down to find it again. From disk an address would name a folder that others do not have:
 *   there it is the title, the page's path in the publication, and the edition.
 */
export function citableAddress(href: string): string {
  const url = new URL(href);
  url.search = '';
  if (isHosted()) return url.href;
  const edition = document.querySelector('[data-edition]')?.textContent ?? '';
  return say.fromDisk({ title: document.title, path: pathInPublication(url.href), edition });
}

/** @returns the path of a part of the publication, from its root: `initiatives/nhsx.html#since-2020` */
export const pathInPublication = (href: string): string => href.slice(rootAddress().href.length);
