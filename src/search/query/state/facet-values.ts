import { compareWords } from '../../../text/letters/compare-words.ts';
import * as say from '../../../interface/search-words.ts';
import type { FacetCounts } from '../../engine/search-engine.ts';
import { FACETS, type FacetName } from '../../language/facets.ts';

export interface FacetValue {
  value: string;
  /** How many pages have it: of those found, or of those that choosing it would add. */
  count: number;
}

/** What a search found for each value of each facet. */
export interface Counted {
  filters: FacetCounts;
  /** The same, had no facet been chosen. */
  totalFilters: FacetCounts;
  /** The facets whose counts are not known yet. */
  uncounted: FacetName[];
}

/** Years count down, everything else goes by the alphabet. */
const compare = (name: FacetName, a: string, b: string) =>
  name === 'year' ? compareWords(b, a, say.language) : compareWords(a, b, say.language);

/**
 * @param chosen the values that the reader chose; they are always offered, to be taken back
 * @returns the values to offer, or none where they leave no choice
 */
export function facetValues(
  name: FacetName,
  { filters, totalFilters }: Pick<Counted, 'filters' | 'totalFilters'>,
  chosen: string[],
): FacetValue[] {
  // Values beside a chosen one would widen the choice, so they show what they would add.
  const counts = (chosen.length ? totalFilters : filters)[name] ?? {};
  const found = Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => count > 0 && !chosen.includes(value));
  const values = [...found, ...chosen.map((value) => ({ value, count: countOf(counts, value) }))];
  if (values.length === 1 && !chosen.length) return [];
  return values.sort((a, b) => compare(name, a.value, b.value));
}

/** @returns the values of a facet with the most pages, and the chosen ones, in the order given */
export function mostFrequent(values: FacetValue[], most: number, chosen: string[]): FacetValue[] {
  const kept = new Set(values.toSorted((a, b) => b.count - a.count).slice(0, most));
  return values.filter((value) => kept.has(value) || chosen.includes(value.value));
}

/** Values come from the address, so they may be the names of what every object has. */
const countOf = (counts: Record<string, number>, value: string) =>
  Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;

/** @returns the heading of a facet, saying how much of it is chosen */
export const facetHeading = (name: FacetName, chosen: number): string =>
  chosen ? say.chosen({ facet: FACETS[name], number: chosen }) : FACETS[name];
