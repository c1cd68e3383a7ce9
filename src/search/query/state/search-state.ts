import { FACET_NAMES } from '../../language/facets.ts';
import { cleanQuery } from '../parse-query.ts';

/** What a reader searches for, as it stands in the address: `search.html?q=login&type=Initiative`. */
export interface SearchState {
  query: string;
  /** The chosen values of each facet, at least one each. */
  facets: Record<string, string[]>;
  /** The first and last year, both included, at least one of them. */
  years?: { from?: number; to?: number };
  /** By relevance unless said otherwise; `date` puts the newest first. */
  sort?: 'relevance' | 'date';
  /** The words are searched for as they stand, not corrected. */
  exact?: boolean;
}

/** No facet has longer values. */
const LONGEST_VALUE = 300;

/** @returns whether nothing is asked for, so that there is nothing to find */
export const isEmpty = ({ query, facets, years }: SearchState): boolean =>
  !query && !years && !Object.keys(facets).length;

/** @param search the query part of an address; what is malformed or unknown in it is left out */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const state: SearchState = { query: cleanQuery(parameters.get('q') ?? ''), facets: {} };
  for (const name of FACET_NAMES) {
    const values = [...new Set(parameters.getAll(name))].filter(
      (value) => value && value.length <= LONGEST_VALUE,
    );
    if (values.length) state.facets[name] = values;
  }
  const years = rangeOf(readYear(parameters.get('from')), readYear(parameters.get('to')));
  if (years) state.years = years;
  if (parameters.get('sort') === 'date') state.sort = 'date';
  if (parameters.get('exact') === '1') state.exact = true;
  return state;
}

/** @returns the query part of an address, or nothing where there is nothing to search for */
export function writeState({ query, facets, years, sort, exact }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (exact) parameters.set('exact', '1');
  for (const name of FACET_NAMES) for (const value of facets[name] ?? []) parameters.append(name, value);
  if (years?.from !== undefined) parameters.set('from', String(years.from));
  if (years?.to !== undefined) parameters.set('to', String(years.to));
  if (sort === 'date') parameters.set('sort', sort);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** @returns a range of years, the earlier first, or nothing where neither end is given */
export function rangeOf(from: number | undefined, to: number | undefined): SearchState['years'] {
  if (from !== undefined && to !== undefined) return { from: Math.min(from, to), to: Math.max(from, to) };
  if (from !== undefined) return { from };
  return to === undefined ? undefined : { to };
}

const readYear = (text: string | null) => (text && /^\d{4}$/.test(text) ? Number(text) : undefined);
