import { nameKey } from '../language/names.ts';
import type { Fragment } from './engine.ts';
import { isCalled, isExplained } from './names.ts';

/** How Pagefind weighs what matches (https://pagefind.app/docs/ranking/). */
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
 * from a name that has both words among others. A glossary that explains the query comes second at the latest.
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
