import { nameKey } from '../language/name-field.ts';
import type { Fragment } from '../engine/open-engine.ts';
import { isCalled, isExplained, isNamedIn, wordsInNames } from './name-match.ts';

/**
 * How Pagefind weighs what matches (https://pagefind.app/docs/ranking/). Chosen by `e2e/search/weights.ts` on
 * the golden queries: with these, all come out as meant. What a page is called must weigh far more than what it
 * says; from 5 on it makes no difference. A summary says what the text says again, and words that stand in for
 * those of the page (`also`) are worth less than the words themselves: at 3 and 5 they put wrong pages first.
 * Kind, status, type and date are facets. What Pagefind makes of the length of pages and of how often and how
 * alike words are is left alone: it lies in the middle of a wide range that is as good.
 */
export const RANKING = {
  metaWeights: {
    title: 10,
    names: 8,
    summary: 0.5,
    also: 0.5,
    amounts: 0.5,
    kind: 0,
    status: 0,
    type: 0,
    asOf: 0,
    terms: 1,
  },
};

/** More than a query has words. */
const CALLED = 1000;

/**
 * Puts pages first that are called as the query says: Pagefind weighs words, and does not tell "NHS Digital"
 * from a name that has both words among others. On the golden queries this takes the mean reciprocal rank from
 * 0.95 to 0.97, and every name of every page to the first place. Where a query has a name among other words, that
 * page is meant, unless more of the words stand in the name of another ("abolish NHS England"): with `named.ts`
 * this took 69 queries on which it was tuned from 0.77 to 0.87, and 100 others from 0.823 to 0.825. A glossary
 * that explains the query comes second at the latest.
 * @param pages the first of the results
 * @returns the same: those whose title is the query, those with another such name, those of which a name is in
 *   the query, and the others
 */
export function byName<Page extends Pick<Fragment, 'meta'>>(pages: readonly Page[], query: string): Page[] {
  const asked = nameKey(query);
  if (!asked) return [...pages];
  const named = new Set(pages.filter((page) => isNamedIn(page, query)));
  // Without a name in the query it does not matter which of its words stand in names.
  const wordsOf = new Map(named.size ? pages.map((page) => [page, wordsInNames(page, query)]) : []);
  const most = Math.max(...[...named].map((page) => wordsOf.get(page) ?? 0));
  const rank = (page: Page): number => {
    if (nameKey(page.meta['title'] ?? '') === asked) return 2 * CALLED;
    if (isCalled(page, query)) return CALLED;
    const words = wordsOf.get(page) ?? 0;
    // A name that is there in full is meant rather than one of which as many words are there.
    return named.has(page) ? words + 0.5 : words > most ? words : 0;
  };
  const ranks = new Map(pages.map((page) => [page, rank(page)]));
  const sorted = pages.toSorted((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
  const low = sorted.findIndex((page, index) => index > 1 && isExplained(page, query));
  if (low > 1) sorted.splice(1, 0, ...sorted.splice(low, 1));
  return sorted;
}
