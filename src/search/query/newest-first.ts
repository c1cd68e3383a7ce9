import type { FacetCounts, Found, SearchEngine, SearchOptions } from '../engine/search-engine.ts';

/** The facet that counts pages by their days. It is read for the order of dates alone, and none chooses by it. */
const DAY = 'day';

/** @returns what is found, in the order of dates where that is wanted */
export async function searchInOrder(
  words: string | null,
  engine: SearchEngine,
  { filters, sort }: SearchOptions,
): Promise<Found> {
  const all = await engine.search(words, { filters });
  return sort ? { ...all, results: await newestFirst(all.results, engine) } : all;
}

/**
 * Pagefind sorts, says of no page which day it has, and leaves those of one day as they stand in the index.
 * It leaves pages without a date out (https://github.com/Pagefind/pagefind/issues/259): they come last.
 * @returns what was found in an order of dates, the newest first, and pages of one day as they stood
 */
export async function newestFirst<Result extends { id: string }>(
  results: readonly Result[],
  engine: SearchEngine,
): Promise<Result[]> {
  const dated = await engine.search(null, { filters: { [DAY]: { any: [] } }, sort: { date: 'desc' } });
  const days = ofEachDay(dated.results, dated.filters[DAY]);
  const dayOf = new Map(days.flatMap((ofDay, day) => ofDay.map(({ id }) => [id, day])));
  const placeOf = ({ id }: Result) => dayOf.get(id) ?? days.length;
  return results.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** @returns what is sorted in parts as long as each day has pages; what has no day is the last part */
function ofEachDay<Result>(sorted: readonly Result[], counts: FacetCounts[string] = {}): Result[][] {
  const days = Object.keys(counts).sort().reverse();
  let from = 0;
  const parts = days.map((day) => {
    const part = sorted.slice(from, from + (counts[day] ?? 0));
    from += part.length;
    return part;
  });
  return [...parts, sorted.slice(from)];
}
