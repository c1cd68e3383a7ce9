import type { FacetCounts, SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import type { Answer } from './answer-types.ts';

/** @returns how many of the results of an answer have each value of some facets */
export async function countValues(
  { results }: Answer,
  names: readonly string[],
  engine: SearchEngine,
): Promise<FacetCounts> {
  // Pages with some of the words are told apart from those that were found.
  const ids = new Set(results.filter(({ hasSome }) => !hasSome).map(({ id }) => id));
  const having = async (filters: SearchOptions['filters']) => engine.search(null, { filters });
  const { filters } = await having(Object.fromEntries(names.map((name) => [name, { any: [] }])));
  const counts = names.map(async (name) => {
    const values = Object.keys(filters[name] ?? {}).map(async (value): Promise<[string, number]> => {
      const found = await having({ [name]: { any: [value] } });
      return [value, found.results.filter(({ id }) => ids.has(id)).length];
    });
    return [name, Object.fromEntries(await Promise.all(values))] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
