import type { Knowledge, NameKind } from '../language/knowledge.ts';
import type { SearchState } from './address.ts';
import type { FacetCounts, Fragment, SearchEngine } from './engine.ts';

/** What is wanted: the words, the facets, and the order. */
export interface Wanted extends SearchState {
  /** By relevance unless said otherwise; `date` puts the newest first. */
  sort?: 'relevance' | 'date';
  /** The first and last year, both included. */
  years?: { from?: number; to?: number };
}

/** What was found for a search, and how. */
export interface Answer {
  /** The words that were searched for in the end. */
  query: string;
  /** Set where the query was corrected: what the reader typed and what was searched for instead. */
  correction?: { from: string; to: string };
  /** Best first. */
  results: AnswerResult[];
  filters: FacetCounts;
  totalFilters: FacetCounts;
  /** Where nothing was found as typed: what was tried, in order. */
  tried: Attempt[];
  /** Where nothing was found: the pages whose names are nearest. */
  nearest: { title: string; url: string }[];
}

/**
 * What was tried where a search found nothing: a corrected spelling, fewer words (the least telling
 * left out), fewer facets (what is found without any of them).
 */
export type Attempt =
  | { what: 'spelling'; query: string; found: number }
  | { what: 'fewer words'; query: string; found: number }
  | { what: 'fewer facets'; query: string; found: number };

export interface AnswerResult {
  id: string;
  load(): Promise<AnswerPage>;
}

/** A page that was found. */
export interface AnswerPage extends Fragment {
  /** Set where the page was found by another name than its title. */
  matchedName?: { name: string; kind: NameKind };
}

export interface AnswerOptions {
  /** Searches for the words as they stand: "Search for *wachtor* instead". */
  exact?: boolean;
}

export type Answerer = (wanted: Wanted, options?: AnswerOptions) => Promise<Answer>;

/**
 * @param open loads the engine, once
 * @param knowledge loads what is known about the publication's words, once; asked only when needed
 */
export function createAnswerer(
  open: () => Promise<SearchEngine>,
  knowledge: () => Promise<Knowledge>,
): Answerer {
  void knowledge;
  return async ({ query, facets }) => {
    const engine = await open();
    // Pagefind counts facets only once it has been asked for all of them.
    const all = await engine.filters();
    if (!query && !Object.keys(facets).length)
      return { query, results: [], filters: all, totalFilters: all, tried: [], nearest: [] };
    const filters = Object.fromEntries(Object.entries(facets).map(([name, any]) => [name, { any }]));
    const found = await engine.search(query || null, { filters });
    const results = found.results.map(({ id, data }) => ({ id, load: data }));
    return {
      query,
      results,
      filters: found.filters,
      totalFilters: found.totalFilters,
      tried: [],
      nearest: [],
    };
  };
}
