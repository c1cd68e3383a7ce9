import type { FacetCounts, SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import { FACET_NAMES, type FacetName } from '../language/facets.ts';

/** Has the values of facets counted. */
export interface FacetCounter {
  /** What a search is asked for besides its words, so that it counts them. */
  filters: SearchOptions['filters'];
  /** Counts the pages of the whole publication. */
  countAll(): Promise<FacetCounts>;
  /** @returns the facets that are not among those counted */
  uncounted(counts: FacetCounts): FacetName[];
}

/** @param shown the facets whose values show: in a large publication, reading the others would cost too much */
export function createFacetCounter(engine: SearchEngine, shown: readonly FacetName[]): FacetCounter {
  const asked = engine.isLarge ? shown : FACET_NAMES;
  const filters = Object.fromEntries(asked.map((name) => [name, { any: [] }]));
  return {
    filters,
    countAll: async () => (await engine.search(null, { filters })).filters,
    uncounted: (counts) => FACET_NAMES.filter((name) => engine.isLarge && !counts[name]),
  };
}
