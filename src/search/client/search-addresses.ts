import { readState, writeState, type SearchState } from '../query/state/search-state.ts';

/** How searches, and the pages that they find, are written as addresses. */
export interface SearchAddresses {
  /** @returns the part of the present address that may ask for a search */
  current: () => string;
  /** @returns the search that an address asks for, or nothing where it leads elsewhere */
  read: (address: string) => SearchState | undefined;
  /** @returns the address of a search, as its results link to it */
  write: (state: SearchState) => string;
  /**
   * Makes a search the present address, as a new step or in the place of the last.
   * @throws where the browser limits how often the address changes
   */
  move: (how: 'pushState' | 'replaceState', state: SearchState) => void;
  /**
   * @param url the address of a page, from the root of the site
   * @param words those to mark there
   */
  page: (url: string, words: string[]) => string;
  /** Where all pages are listed. */
  allPages: string;
}

/**
 * The addresses of the site: a search is the query part of that of the search page.
 * @param root the address of the site's root
 */
export const siteAddresses = (root: URL): SearchAddresses => ({
  current: () => location.search || '?',
  read: (address) => (address.startsWith('?') ? readState(address) : undefined),
  write: (state) => writeState(state) || '?',
  move: (how, state) => {
    history[how](null, '', location.pathname + writeState(state));
  },
  page: (url, words) => {
    const address = new URL(`.${url}`, root);
    for (const word of words) address.searchParams.append('hl', word);
    return address.href;
  },
  allPages: new URL('browse/a-z.html', root).href,
});
