/**
 * The attributes by which a page refers to others and to its own parts. The finished pages are held against them,
 * and so are the texts of authors before there are pages.
 */

/** Attributes that hold one address, of a page or of a file of the site. */
export const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'poster',
  'data-search',
  'data-previews',
  'data-lists',
  'data-install',
  'data-script',
  'data-site',
]);

/** Attributes that name ids of the same page, several with spaces between. */
export const ID_REFERENCES: ReadonlySet<string> = new Set([
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'list',
]);

/** @returns the addresses in a `srcset`: each may have a width or density after it */
export const addressesInSrcset = (value: string): string[] =>
  value.split(',').flatMap((candidate) => /^\s*(\S+)/.exec(candidate)?.[1] ?? []);

/** Addresses that lead out of the site, or to no page at all: they begin with a scheme or a host. */
export const leadsOutside = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
