import { nameKey } from '../language/names.ts';
import type { Fragment } from './engine.ts';
import { isCalled, isExplained } from './names.ts';

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

/**
 * Puts pages first that are called as the query says: Pagefind weighs words, and does not tell "NHS Digital"
 * from a name that has both words among others. On the golden queries this takes the mean reciprocal rank from
 * 0.95 to 0.97, and every name of every page to the first place. A glossary that explains the query comes second at the latest.
 * @param pages the first of the results
 * @returns the same, those whose title is the query first, then those with another such name
 */
export function byName<Page extends Pick<Fragment, 'meta'>>(pages: readonly Page[], query: string): Page[] {
  const asked = nameKey(query);
  if (!asked) return [...pages];
  const rank = (page: Page) =>
    nameKey(page.meta['title'] ?? '') === asked ? 0 : isCalled(page, query) ? 1 : 2;
  const sorted = pages.toSorted((a, b) => rank(a) - rank(b));
  const low = sorted.findIndex((page, index) => index > 1 && isExplained(page, query));
  if (low > 1) sorted.splice(1, 0, ...sorted.splice(low, 1));
  return sorted;
}
