import type { Knowledge } from '../language/knowledge.ts';
import type { SearchState } from './address.ts';
import { correct } from './correct.ts';
import type { FacetCounts, SearchEngine, SearchOptions } from './engine.ts';
import { fewerWords } from './fewer-words.ts';
import { createFind, FIRST, type Finding } from './find.ts';
import { isNamedIn, nameIn } from './names.ts';
import { nearestPages } from './nearest.ts';
import { createPageLoader, type AnswerPage } from './pages.ts';
import { cleanQuery, isQuoted, isWordy, queryWords, subjectOf } from './query.ts';
import { byName } from './ranking.ts';
import { unknownWords } from './unknown-words.ts';

export type { AnswerPage } from './pages.ts';

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
export interface Attempt {
  what: 'spelling' | 'fewer words' | 'fewer facets';
  query: string;
  found: number;
}

export interface AnswerResult {
  id: string;
  load(): Promise<AnswerPage>;
}

export interface AnswerOptions {
  /** Searches for the words as they stand: "Search for *wachtor* instead". */
  exact?: boolean;
}

export type Answerer = (wanted: Wanted, options?: AnswerOptions) => Promise<Answer>;

/**
 * Answers searches: finds what a query means, puts spelling right where no page has a word, leaves words out
 * where no page has all of them, and puts pages first that are called as the query says. Searches may run at
 * the same time.
 * @param open loads the engine, once
 * @param knowledge loads what is known about the publication's words, once; asked only when needed
 */
export function createAnswerer(
  open: () => Promise<SearchEngine>,
  knowledge: () => Promise<Knowledge>,
): Answerer {
  const load = createPageLoader();

  return async (wanted, { exact = false } = {}) => {
    const engine = await open();
    // Pagefind counts facets only once it has been asked for all of them.
    const all = await engine.filters();
    const options = optionsOf(wanted, all);
    const query = cleanQuery(wanted.query);
    const none = { results: [], filters: {}, totalFilters: {} };
    if (!query && !Object.keys(options.filters).length)
      return { ...none, query, filters: all, totalFilters: all, tried: [], nearest: [] };

    const find = createFind(engine, load);
    const tried: Attempt[] = [];
    const attempt = async (what: Attempt['what'], words: string, how = options) => {
      const instead = await find(words, how);
      tried.push({ what, query: words, found: instead.results.length });
      return instead;
    };
    const answer = ({ words, first, results, filters, totalFilters }: Finding): Answer => {
      const loaded = first.map((page, index) => ({ ...page, id: results[index].id }));
      const ranked = options.sort ? loaded : byName(loaded, words);
      return {
        query: words,
        results: [
          ...ranked.map(({ id, ...page }) => ({ id, load: () => Promise.resolve(page) })),
          ...results.slice(FIRST).map((result) => ({ id: result.id, load: () => load(result, words) })),
        ],
        filters,
        // Pagefind counts none for a search without words.
        totalFilters: words ? totalFilters : all,
        tried,
        nearest: [],
      };
    };

    let found = await find(exact ? query : subjectOf(query), options);
    if (!query || isQuoted(query)) return answer(found);

    const unknown = await unknownWords(found.spelt, found.first, engine, load, knowledge);
    if (unknown.length && !exact) {
      const known = await knowledge();
      const correctWith = (how: SearchOptions) =>
        correct(found.spelt, unknown, (words) => find(words, how), known);
      const better = await correctWith(options);
      if (better) {
        tried.push({ what: 'spelling', query: better.words, found: better.results.length });
        return { ...answer(better), correction: { from: query, to: better.words } };
      }
      // Pagefind found pages by the other words, or by the beginning of one.
      const rest = queryWords(found.spelt)
        .filter((word) => !unknown.includes(word))
        .join(' ');
      const elsewhere = await correctWith({ filters: {} });
      if (elsewhere) found = await attempt('spelling', elsewhere.words);
      else if (rest) found = await attempt('fewer words', rest);
    }
    if (unknown.length && (exact || !tried.length)) found = { ...found, ...none, first: [] };
    if (!exact && isWordy(query) && !found.first.some((page) => isNamedIn(page, query))) {
      const name = nameIn(query, await knowledge());
      if (name) found = await attempt('fewer words', name);
    }
    if (!exact && !found.results.length) {
      const fewer = await fewerWords(engine, found.spelt, options);
      if (fewer) found = await attempt('fewer words', fewer);
    }
    if (found.results.length) return answer(found);
    if (unknown.length && !exact && tried[0]?.what !== 'spelling')
      tried.unshift({ what: 'spelling', query, found: 0 });
    if (Object.keys(options.filters).length) await attempt('fewer facets', found.words, { filters: {} });
    return { ...answer(found), nearest: nearestPages(query, await knowledge()) };
  };
}

/** @param all the values of each facet */
function optionsOf({ facets, years, sort }: Wanted, all: FacetCounts): SearchOptions {
  const filters = Object.fromEntries(Object.entries(facets).map(([name, any]) => [name, { any }]));
  if (years) {
    const { from = -Infinity, to = Infinity } = years;
    const chosen = facets['year'] ?? Object.keys(all['year'] ?? {});
    const within = chosen.filter((year) => Number(year) >= from && Number(year) <= to);
    // Pagefind takes an empty list for no wish; no page has a year without digits.
    filters['year'] = { any: within.length ? within : [''] };
  }
  return { filters, ...(sort === 'date' && { sort: { date: 'desc' } }) };
}
