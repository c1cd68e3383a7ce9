import type { Knowledge } from '../language/knowledge.ts';
import { rewriteAmounts } from '../language/amounts.ts';
import { otherSpelling } from '../language/transatlantic.ts';
import { corrections } from '../language/spelling.ts';
import type { SearchState } from './address.ts';
import type { FacetCounts, Found, SearchEngine, SearchOptions } from './engine.ts';
import { isCalled, isNamedIn, nameIn } from './names.ts';
import { nearestPages } from './nearest.ts';
import { createPageLoader, type AnswerPage } from './pages.ts';
import { cleanQuery, isQuoted, isWordy, queryWords, subjectOf } from './query.ts';
import { byName } from './ranking.ts';
import { fewerWords } from './fewer-words.ts';
import { splitHyphens, unknownWords } from './unknown-words.ts';

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

/** How many results are loaded to see what they are called: as many as are shown first. */
const FIRST = 10;

/**
 * Answers searches: finds what a query means, corrects its spelling where no page has a word of it, leaves
 * words out where no page has all of them, and puts the pages first that are called so. Searches may run at
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
    const nothing = { query, results: [], filters: all, totalFilters: all, tried: [], nearest: [] };
    if (!query && !Object.keys(options.filters).length) return nothing;

    const find = async (words: string, { filters, sort } = options) => {
      const asked = await phrase(words, engine);
      const found = await searchForms(asked, engine, { filters, ...(sort && { sort }) });
      const first = await Promise.all(found.results.slice(0, FIRST).map((result) => load(result, words)));
      return { ...found, words, first };
    };
    const answer = ({ words, first, results, filters, totalFilters }: Awaited<ReturnType<typeof find>>) => {
      const loaded = first.map((page, index) => ({ ...page, id: results[index].id }));
      return {
        ...nothing,
        query: words,
        filters,
        // Pagefind counts none for a search without words.
        totalFilters: words ? totalFilters : all,
        results: [
          ...(options.sort ? loaded : byName(loaded, words)).map(({ id, ...page }) => ({
            id,
            load: () => Promise.resolve(page),
          })),
          ...results.slice(FIRST).map((result) => ({ id: result.id, load: () => load(result, words) })),
        ],
      };
    };

    let found = await find(exact ? query : subjectOf(query));
    if (!query || isQuoted(query)) return answer(found);
    const tried: Attempt[] = [];
    const attempt = async (what: Attempt['what'], words: string, how = options) => {
      const instead = await find(words, how);
      tried.push({ what, query: words, found: instead.results.length });
      return instead;
    };

    const unknown = await unknownWords(found.words, found.first, engine, load, knowledge);
    if (unknown.length) {
      const better = exact ? undefined : await correct(found.words, unknown, find, await knowledge());
      if (better) {
        const correction = { from: query, to: better.words };
        tried.push({ what: 'spelling', query: better.words, found: better.results.length });
        return { ...answer(better), correction, tried };
      }
      if (!exact) tried.push({ what: 'spelling', query: found.words, found: 0 });
      // Pagefind found pages by the other words, or by the beginning of one.
      const known = queryWords(found.words).filter((word) => !unknown.includes(word));
      found =
        exact || !known.length
          ? { ...found, results: [], first: [], filters: {}, totalFilters: {} }
          : await attempt('fewer words', known.join(' '));
    }
    if (!exact && isWordy(query) && !found.first.some((page) => isNamedIn(page, query))) {
      const name = nameIn(query, await knowledge());
      if (name) found = await attempt('fewer words', name);
    }
    if (!exact && !found.results.length && !unknown.length) {
      const fewer = await fewerWords(engine, found.words, options);
      if (fewer) found = await attempt('fewer words', fewer);
    }
    if (found.results.length) return { ...answer(found), tried };
    if (Object.keys(options.filters).length) await attempt('fewer facets', found.words, { filters: {} });
    return { ...answer(found), tried, nearest: nearestPages(query, await knowledge()) };
  };
}

/** A query in the index's own words. */
const phrase = async (words: string, engine: SearchEngine) =>
  isQuoted(words) ? words.replace(/[“”]/g, '"') : rewriteAmounts(await splitHyphens(words, engine));

/**
 * Pages are found by British and American spelling alike, but ranked and marked by the one that is asked for:
 * the one that stands on them more often.
 */
async function searchForms(query: string, engine: SearchEngine, options: SearchOptions): Promise<Found> {
  const other = isQuoted(query)
    ? query
    : query.replace(/\p{L}+/gu, (word) => otherSpelling(word.toLowerCase()) ?? word);
  const found = await engine.search(query || null, options);
  if (other === query || options.sort) return found;
  const otherFound = await engine.search(other, options);
  return placesIn(otherFound) > placesIn(found) ? otherFound : found;
}

const placesIn = ({ results }: Found) => results.reduce((sum, { words }) => sum + words.length, 0);

/**
 * Puts right each word that no page has. Of several ways to do it, one that makes the query the name of a page
 * is taken, else the likeliest that finds something.
 */
async function correct<Result extends { words: string; results: unknown[]; first: AnswerPage[] }>(
  query: string,
  unknown: string[],
  find: (words: string) => Promise<Result>,
  { words }: Knowledge,
): Promise<Result | undefined> {
  const options = unknown.map((word) => ({ word, instead: corrections(word, words) }));
  const most = Math.max(...options.map(({ instead }) => instead.length));
  const phrasings = Array.from({ length: most }, (_none, index) =>
    options.reduce(
      (text, { word, instead }) => text.replace(word, instead[index] ?? instead[0] ?? word),
      query,
    ),
  );
  const found = (await Promise.all(phrasings.map((phrasing) => find(phrasing)))).filter(
    ({ results }) => results.length,
  );
  return found.find(({ words, first }) => first.some((page) => isCalled(page, words))) ?? found[0];
}

function optionsOf({ facets, years, sort }: Wanted, all: FacetCounts): SearchOptions {
  const filters = Object.fromEntries(Object.entries(facets).map(([name, any]) => [name, { any }]));
  if (years) {
    const { from = -Infinity, to = Infinity } = years;
    const within = Object.keys(all['year'] ?? {}).filter(
      (year) => Number(year) >= from && Number(year) <= to,
    );
    const chosen = facets['year'];
    filters['year'] = { any: chosen ? chosen.filter((year) => within.includes(year)) : within };
  }
  return { filters, ...(sort === 'date' && { sort: { date: 'desc' } }) };
}
