import type { Knowledge } from '../language/vocabulary.ts';
import { FACET_NAMES, isEmpty, type FacetName, type SearchState } from './search-state.ts';
import { correct } from './correct-spelling.ts';
import type { FacetCounts, SearchEngine, SearchOptions } from '../engine/open-engine.ts';
import { fewerWords } from './fewer-words.ts';
import { createFind, type Finding } from './find.ts';
import { isNamedIn, nameIn } from './name-match.ts';
import { withPagesNamed } from './promote-named-page.ts';
import { nearestPages } from './nearest-pages.ts';
import { createPageLoader, type AnswerPage } from './load-page.ts';
import { onceEach } from '../../text/memoize.ts';
import { searchOptions } from './search-options.ts';
import { cleanQuery, isQuoted, isWordy, queryWords, subjectOf } from './parse-query.ts';
import { byName } from './rank-by-name.ts';
import { pagesWithSome, withMostWords } from './partial-matches.ts';
import { unknownWords } from './unknown-words.ts';

export type { AnswerPage } from './load-page.ts';

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
  /** The facets whose counts were not asked for. */
  uncounted: FacetName[];
  /** Where nothing was found as typed: what was tried, in order. */
  tried: Attempt[];
  /** Where few pages have all of many words: pages that have most of them. */
  withMost: AnswerResult[];
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
  /** The facets whose values show. In a large publication only these are read and counted. */
  facets?: FacetName[];
}

export type Answerer = (wanted: SearchState, options?: AnswerOptions) => Promise<Answer>;

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

  return async (wanted, { exact = false, facets = FACET_NAMES } = {}) => {
    const engine = await open();
    const asked = engine.isLarge ? facets : FACET_NAMES;
    const counting = Object.fromEntries(asked.map((name) => [name, { any: [] }]));
    const options = await searchOptions(wanted, engine, counting);
    const query = cleanQuery(wanted.query);
    const none = { results: [], withMost: [], filters: {}, totalFilters: {} };
    const countAll = async () => (await engine.search(null, { filters: counting })).filters;
    const uncountedIn = (counts: FacetCounts) =>
      FACET_NAMES.filter((name) => engine.isLarge && !counts[name]);
    if (isEmpty({ ...wanted, query })) {
      const all = await countAll();
      const uncounted = uncountedIn(all);
      return { ...none, query, filters: all, totalFilters: all, uncounted, tried: [], nearest: [] };
    }

    const find = createFind(engine, load);
    const tried: Attempt[] = [];
    const attempt = async (what: Attempt['what'], words: string, how = options) => {
      const instead = await find(words, how);
      tried.push({ what, query: words, found: instead.results.length });
      return instead;
    };
    const answer = async ({ words, first, results, filters, totalFilters }: Finding): Promise<Answer> => {
      const loaded = first.flatMap((page, index) => {
        const result = results[index];
        return result ? [{ ...page, id: result.id }] : [];
      });
      const ranked = options.sort ? loaded : byName(loaded, words);
      return {
        query: words,
        results: [
          ...ranked.map(({ id, ...page }) => ({ id, load: () => Promise.resolve(page) })),
          ...results
            .slice(first.length)
            .map((result) => ({ id: result.id, load: () => load(result, words) })),
        ],
        withMost: [],
        filters,
        // Pagefind counts none for a search without words.
        totalFilters: words ? totalFilters : await countAll(),
        uncounted: results.length ? uncountedIn(filters) : [],
        tried,
        nearest: [],
      };
    };

    let found = await find(exact ? query : subjectOf(query), options);
    if (!query || isQuoted(query)) return answer(found);
    const { spelt } = found;
    const unknown = await unknownWords(spelt, found.first, engine, load, knowledge);
    const pagesWith = onceEach((words) => pagesWithSome(engine, words, unknown, options));
    /** Answers with pages that have most of the words as well. */
    const answerWithMost = async (finding: Finding, words: string): Promise<Answer> => {
      const isWhole = exact || options.sort;
      const withMost = isWhole ? [] : await withMostWords(engine, words, options, load, pagesWith, finding);
      return { ...(await answer(finding)), withMost };
    };

    if (unknown.length && !exact) {
      const vocabulary = await knowledge();
      const correctWith = (how: SearchOptions) =>
        correct(spelt, unknown, (words) => find(words, how), vocabulary);
      const better = await correctWith(options);
      if (better) {
        tried.push({ what: 'spelling', query: better.words, found: better.results.length });
        const correction = { from: query, to: better.words };
        return { ...(await answerWithMost(better, better.spelt)), correction };
      }
      // Pagefind found pages by the other words, or by the beginning of one.
      const rest = queryWords(spelt)
        .filter((word) => !unknown.includes(word))
        .join(' ');
      const elsewhere = await correctWith({ filters: {} });
      if (elsewhere) found = await attempt('spelling', elsewhere.words);
      else if (rest) found = await attempt('fewer words', rest);
    }
    if (unknown.length && (exact || !tried.length)) found = { ...found, ...none, first: [] };
    if (!exact && !found.first.some((page) => isNamedIn(page, query))) {
      if (isWordy(query)) {
        const name = nameIn(query, await knowledge());
        if (name) found = await attempt('fewer words', name);
      } else if (!options.sort) found = await withPagesNamed(query, found, engine, load, options);
    }
    if (!exact && !found.results.length) {
      const fewer = await fewerWords(spelt, await pagesWith(spelt), load);
      if (fewer) found = await attempt('fewer words', fewer);
    }
    if (found.results.length) return answerWithMost(found, spelt);
    if (unknown.length && !exact && tried[0]?.what !== 'spelling')
      tried.unshift({ what: 'spelling', query, found: 0 });
    if (!isEmpty({ ...wanted, query: '' })) await attempt('fewer facets', found.words, { filters: {} });
    return { ...(await answer(found)), nearest: nearestPages(query, await knowledge()) };
  };
}
