import { rewriteAmounts } from '../language/amounts.ts';
import { isEnglish } from '../language/is-english.ts';
import { otherSpelling } from '../language/transatlantic.ts';
import type { Found, SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import type { AnswerPage } from './answer-types.ts';
import type { PageLoader } from './pages/load-page.ts';
import { searchInOrder } from './newest-first.ts';
import { isQuoted } from './operators/is-quoted.ts';
import { ALL, withoutSymbols } from './parse-query.ts';
import { hasWords, hasWordsOn, inUsualForm, splitHyphens } from './unknown-words.ts';

/** What the engine found for some words. */
export interface Finding extends Found {
  /** The words that were searched for. */
  words: string;
  /** The same without symbols, and with a space for each hyphen that no page writes. */
  spelt: string;
  /** The first of the results. */
  first: AnswerPage[];
  /** Those of them that the engine has not found for these words, and has not counted. */
  added: AnswerPage[];
}

/** @param isLikely false where what is found will hardly be shown: fewer pages are loaded */
export type Find = (words: string, options: SearchOptions, isLikely?: boolean) => Promise<Finding>;

/** How many results are loaded to see what they are called: as many as are shown first. */
const FIRST = 10;
/** What is hardly shown is looked at for what it is called: so many are loaded. */
const FEW = 1;
/**
 * Of so many pages the first tells sooner than the index whether words stand as they were typed: for a common word, Pagefind's
 * search in quotation marks holds each page against each (exact_term in pagefind_web/src/search.rs), 100 ms at 10,000 pages.
 */
const MANY = 500;

/** @returns a function that searches for words as the index keeps them */
export const createFind =
  (engine: SearchEngine, load: PageLoader): Find =>
  async (words, options, isLikely = true) => {
    const spelt = isQuoted(words)
      ? words
      : await splitHyphens(withoutSymbols(await inUsualForm(words, engine)), engine);
    if (words && !spelt && words !== ALL) return { ...NOTHING, words, spelt };
    const found = await (isQuoted(words)
      ? searchInOrder(words.replace(/[“”]/g, '"'), engine, options)
      : searchForms(rewriteAmounts(spelt), engine, options));
    const isQuote = isQuoted(words);
    const finding = { ...found, words, spelt, first: [], added: [] };
    const isLong = !isQuote && isLikely && found.results.length > MANY;
    const begun = isLong ? await loadFirst(finding, load, FEW) : finding;
    const isSure =
      isQuote ||
      (isLikely && (begun.first.some((page) => hasWordsOn(page, spelt)) || (await hasWords(engine, spelt))));
    // What is found for a word that no page has as it stands is seldom shown, and loaded when it is.
    return loadFirst(begun, load, isSure ? FIRST : isLikely ? 0 : FEW);
  };

/** What is found for signs alone. */
const NOTHING = {
  results: [],
  places: 0,
  unfilteredResultCount: 0,
  filters: {},
  totalFilters: {},
  first: [],
  added: [],
};

/** @returns what was found with the first of its results loaded, of which some may be already */
export async function loadFirst(finding: Finding, load: PageLoader, count = FIRST): Promise<Finding> {
  const { results, words, first } = finding;
  const others = results.slice(first.length, count).map((result) => load(result, words));
  return { ...finding, first: [...first, ...(await Promise.all(others))] };
}

/**
 * Pages are found by British and American spelling alike, but ranked and marked by the one that is asked for:
 * the one that stands on them more often is.
 */
async function searchForms(words: string, engine: SearchEngine, options: SearchOptions): Promise<Found> {
  const found = await searchInOrder(words || null, engine, options);
  const other = !isEnglish
    ? words
    : words.replace(/\p{L}+/gu, (word) => otherSpelling(word.toLowerCase()) ?? word);
  if (other === words || options.sort) return found;
  const otherFound = await engine.search(other, options);
  return otherFound.places > found.places ? otherFound : found;
}
