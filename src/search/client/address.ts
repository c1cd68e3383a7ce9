/** What a reader searches for, as it stands in the address: `search.html?q=login&type=Initiative`. */
export interface SearchState {
  query: string;
  /** The chosen values of each facet, at least one each. */
  facets: Record<string, string[]>;
}

/** The facets, in the order in which they are offered, with their headings. */
export const FACETS = {
  type: 'Type',
  kind: 'Kind',
  status: 'Status',
  topic: 'Topic',
  organisation: 'Organisation',
  year: 'Year',
} as const;
export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Longer queries find nothing that these would not, and only cost time. */
const LONGEST_QUERY = 300;

/** @param search the query part of an address; what is malformed or unknown in it is left out */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const facets: SearchState['facets'] = {};
  for (const name of FACET_NAMES) {
    const values = [...new Set(parameters.getAll(name).filter(Boolean))];
    if (values.length) facets[name] = values;
  }
  return { query: (parameters.get('q') ?? '').trim().slice(0, LONGEST_QUERY), facets };
}

/** @returns the query part of an address, or nothing where there is nothing to search for */
export function writeState({ query, facets }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FACET_NAMES) for (const value of facets[name] ?? []) parameters.append(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
