import type { SearchOptions } from '../engine/search-engine.ts';
import type { Answer } from './answer-types.ts';
import type { FacetCounter } from './facet-counter.ts';
import type { Finding } from './find.ts';
import type { PageLoader } from './pages/load-page.ts';
import { rankByName } from './pages/rank-by-name.ts';

/** @returns the answer where neither words nor facets are wanted: how many pages there are to choose from */
export async function nothingAsked(counter: FacetCounter): Promise<Answer> {
  const all = await counter.countAll();
  return { ...NOTHING, query: '', filters: all, totalFilters: all, uncounted: counter.uncounted(all) };
}

const NOTHING: Pick<Answer, 'results' | 'withMost' | 'tried' | 'nearest'> = {
  results: [],
  withMost: [],
  tried: [],
  nearest: [],
};

/** @returns what was found as an answer: by name first unless an order is wanted, the later pages loaded when they are shown */
export async function composeAnswer(
  { words, first, results, filters, totalFilters }: Finding,
  { options, load, counter }: { options: SearchOptions; load: PageLoader; counter: FacetCounter },
): Promise<Answer> {
  const loaded = first.map((page, index) => ({ ...page, id: results[index]?.id ?? '' }));
  const ranked = options.sort ? loaded : rankByName(loaded, words);
  return {
    ...NOTHING,
    query: words,
    results: [
      ...ranked.map(({ id, ...page }) => ({ id, load: () => Promise.resolve(page) })),
      ...results.slice(first.length).map((result) => ({ id: result.id, load: () => load(result, words) })),
    ],
    filters,
    // Pagefind counts none for a search without words.
    totalFilters: words ? totalFilters : await counter.countAll(),
    uncounted: results.length ? counter.uncounted(filters) : [],
  };
}
