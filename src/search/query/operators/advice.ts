import { comma, missingValue, onlyOperators, unknownValue } from '../../../interface/search-words.ts';
import type { FacetCounts, SearchEngine } from '../../engine/search-engine.ts';
import { FACETS, type FacetName } from '../../language/facets.ts';
import { normalise } from '../../language/normalise.ts';
import { everyValueOf } from '../every-value.ts';
import { writtenFacet } from './parse-operators.ts';

/** More are offered beside the results. */
const MOST_VALUES = 12;

/** @returns those of some values that begin as written */
export function valuesLike(written: string, values: readonly string[]): string[] {
  const beginning = normalise(written).replaceAll('-', ' ');
  return values.filter((value) => normalise(value).startsWith(beginning));
}

/** @returns what to say of a query that has operators and nothing else, or facets without a value */
export async function adviceOfNothing([name]: readonly FacetName[], engine: SearchEngine): Promise<string> {
  if (!name) return onlyOperators;
  return missingValue({
    name: writtenFacet(name),
    values: inWords(await everyValueOf([name], engine), name),
  });
}

/** @returns what to say of the first facet whose value no page has, if there is one */
export async function adviceOfValues(
  facets: readonly [name: FacetName, value: string][],
  engine: SearchEngine,
): Promise<string | undefined> {
  const all = await everyValueOf(
    facets.map(([name]) => name),
    engine,
  );
  const [unknown] = facets.filter(([name, value]) => !valuesLike(value, Object.keys(all[name] ?? {})).length);
  if (!unknown) return undefined;
  const [name, value] = unknown;
  return unknownValue({ value, facet: FACETS[name], values: inWords(all, name) });
}

const inWords = (all: FacetCounts, name: FacetName): string => {
  const values = Object.keys(all[name] ?? {});
  return [...values.slice(0, MOST_VALUES), ...(values.length > MOST_VALUES ? ['…'] : [])].join(comma);
};
