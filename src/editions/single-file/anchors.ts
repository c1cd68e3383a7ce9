import { decodeAddress } from '../../text/markup/decode-address.ts';

/**
 * Places in the single file. A page of the site has the id `/initiatives/nhsx`, a part of it
 * `/initiatives/nhsx/since-then`. Ids without a slash at the beginning are the file's own.
 */

/** The list of contents, and the place of whatever else is not in the file. */
export const CONTENTS = '/';

/**
 * @param address an address from the root of the site: `/initiatives/nhsx.html#since-then`
 * @returns the id of that place: `/initiatives/nhsx/since-then`
 */
export function anchorOf(address: string): string {
  const [, page = '', part = ''] = /^\/?([^?#]*?)(?:\.html)?(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  return anchorIn(`/${page}`, part);
}

/** @returns the id of a part of a page */
export const anchorIn = (page: string, part: string): string => (part ? `${page}/${part}` : page);

/** Reads the fragment of an address: an id, and after a question mark what to do there. */
export function readFragment(hash: string): { id: string; parameters: URLSearchParams } {
  const [, id = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  return { id: decodeAddress(id), parameters: new URLSearchParams(query) };
}

/** @returns the fragment of a search result's address, with the words to mark there */
export function resultFragment(url: string, words: string[]): string {
  const query = new URLSearchParams(words.map((word) => ['hl', word])).toString();
  return `#${anchorOf(url)}${query && `?${query}`}`;
}
