import type { CollectionName, Entry } from './entries.ts';

/**
 * Addresses inside the site, from its root: `/initiatives/nhsx.html`. The pass over the finished
 * pages makes them relative, so that one form serves every host, sub-path and disk.
 */

/** @returns the address of an entry; `pages/about.md` becomes `/about.html`. */
export const addressOf = (entry: Pick<Entry, 'collection' | 'slug'>) =>
  entry.collection === 'pages' ? `/${entry.slug}.html` : `/${entry.collection}/${entry.slug}.html`;

/** @returns the link to an entry's page: where it leads and what it says */
export const linkTo = (entry: Entry) => ({ href: addressOf(entry), text: entry.data.title });

export const addressOfSource = (id: string) => `/sources.html#${anchorOfSource(id)}`;
export const addressOfTerm = (term: string) => `/glossary.html#${anchorOfTerm(term)}`;

/** The fragment of a source on the page of all sources and in a page's own list. */
export const anchorOfSource = (id: string) => `source-${fragment(id)}`;

/** The fragment of a term in the glossary. */
export const anchorOfTerm = (term: string) => `term-${fragment(term)}`;

/** The fragment of a claim on pages that show it. */
export const anchorOfClaim = (id: string) => `claim-${fragment(id)}`;

/** The addresses that the generator itself uses: no page of the content may have such a slug. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'index',
  'search',
  'timeline',
  'sources',
  'glossary',
  '404',
  ...(['briefings', 'initiatives', 'organisations'] satisfies CollectionName[]),
  'browse',
  'assets',
  'pagefind',
  'download',
  'take-it-with-you',
  'writing-for-this-site',
  'problems-and-how-to-mend-them',
]);

/** What an id or word becomes in the fragment of an address. */
export const fragment = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
