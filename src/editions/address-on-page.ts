import { memoizeIn } from '../text/functions/memoize.ts';
import { ownText } from '../text/functions/own-text.ts';

/** Most addresses lead from the root of the site, and to the same places again and again. */
const known = new Map<string, URL | null>();
const fromRoot = memoizeIn<string, URL | null>(
  {
    get: (address) => known.get(address),
    // It has been cut from the text of a page.
    set: (address, parsed) => known.set(ownText(address), parsed),
  },
  (address) => URL.parse(address, 'file:///'),
);

/**
 * @param path the path of the page inside the site
 * @returns the address that stands on it, as a file's whose folder is the site; null if it is none
 */
export const addressOnPage = (address: string, path: string): URL | null =>
  address.startsWith('/') ? fromRoot(address) : URL.parse(address, `file:///${path}`);
