import { directionOf } from '../../../text/letters/direction.ts';
import { memoize } from '../../../text/functions/memoize.ts';
import { distinctFragments, fragment } from '../../../text/markup/fragment.ts';
import type { Entry } from '../../entries.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Term } from '../../schema/term.ts';

/**
 * Addresses inside the site, from its root: `/initiatives/nhsx.html`. The pass over the finished
 * pages makes them relative, so that one form serves every host, sub-path and disk.
 */

/** @returns the address of an entry; `pages/about.md` becomes `/about.html`. */
export const addressOf = (entry: Pick<Entry, 'collection' | 'slug'>) =>
  entry.collection === 'pages' ? `/${entry.slug}.html` : `/${entry.collection}/${entry.slug}.html`;

/** @returns what a link to an entry, with its title as its text, has as attributes: of an entry in another language, which */
export const linkAttributes = (entry: Entry) => {
  const { lang } = entry.data;
  return {
    href: addressOf(entry),
    ...(lang !== undefined && { hreflang: lang, lang, dir: directionOf(lang) }),
  };
};

/** @returns the link to an entry's page: where it leads and what it says */
export const linkTo = (entry: Entry) => ({ ...linkAttributes(entry), text: entry.data.title });

/** What the id of a source becomes in the fragment of an address; each is asked for wherever it is cited. */
export const fragmentOfSource = memoize(fragment);

/** The fragment of a source on the page of all sources and in a page's own list. */
export const anchorOfSource = (id: string) => `source-${fragmentOfSource(id)}`;

/** @returns a function that gives the fragment of a term in the glossary; no two have the same */
export function anchorsOfTerms(terms: readonly Term[]): (term: string) => string {
  const fragmentOf = distinctFragments(terms.map(({ term }) => term));
  return (term) => `term-${fragmentOf(term)}`;
}

/** Where a briefing's claims with a verdict begin. */
export const anchorOfVerdict = (verdict: Claim['verdict']) => `verdict-${verdict}`;
/** The fragment of a claim on pages that show it. */
export const anchorOfClaim = (id: string) => `claim-${fragment(id)}`;
