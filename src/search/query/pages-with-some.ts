import type { FoundResult, SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import { amountsIn, joinAmounts, rewriteAmounts } from '../language/amounts.ts';
import { isDateKey } from '../language/dates/date-keys.ts';
import { splitWords } from '../language/normalise.ts';
import { stem } from '../language/stem.ts';
import { queryWords, tellingWords } from './parse-query.ts';
import type { Alternatives } from './operators/alternatives.ts';

/** A page that has some words of a query. */
export interface PageWithSome {
  result: FoundResult;
  /** The words of the query that it has, each as it has it where that is by another. */
  words: Map<string, string>;
  /** How much the index has of it for the query, 0 to 1; rare words count more. */
  share: number;
}

/** What is known of the words of a query. */
export interface Some {
  /** The pages that have any of them, those with most first. */
  pages: PageWithSome[];
  /** How rare each is among all pages, by its key. */
  rarity: Map<string, number>;
}

/** What another word for a word is worth in choosing pages. */
const LIKE = 0.4;
/** More words cost more searches. */
const MOST_WORDS = 8;
/** Shorter words are whole words. */
const BEGINNING = 4;

/** @returns the words of a query that say something, each once */
export const eachWord = (query: string): string[] =>
  [...new Set(queryWords(tellingWords(joinAmounts(query))))].slice(0, MOST_WORDS);

/**
 * Searches for each word of a query alone; what that reads is in memory by then.
 * @param unknown the words that no page has: Pagefind takes the beginning of them for the whole
 * @param alternatives words that stand for one another, by each of them
 * @returns the pages that have any of the others, those with most first
 */
export async function pagesWithSome(
  engine: SearchEngine,
  query: string,
  unknown: readonly string[],
  alternatives: Alternatives,
  options: SearchOptions,
): Promise<Some> {
  const pages = new Map<string, PageWithSome>();
  const rarity = new Map<string, number>();
  let whole = 0;
  for (const word of eachWord(query)) {
    if (unknown.includes(word)) continue;
    const worths = new Map<string, { result: FoundResult; own: string; worth: number }>();
    let most = 0;
    for (const own of alternatives.get(word) ?? [word]) {
      const results = await pagesWithWord(engine, rewriteAmounts(own), options);
      const rare = rarityOf(results.length, engine.pageCount);
      for (const key of keysOf(own)) rarity.set(key, rare);
      const weight = rare * (own === word ? 1 : LIKE);
      const best = Math.max(Number.MIN_VALUE, ...results.map(({ score }) => score));
      if (results.length) most = Math.max(most, weight);
      for (const result of results) {
        const worth = weight * (result.score / best);
        // A page that has the word itself is not said to have another.
        const known = worths.get(result.id);
        if (worth > (known?.worth ?? 0)) worths.set(result.id, { result, own: known?.own ?? own, worth });
      }
    }
    whole += most;
    for (const [id, { result, own, worth }] of worths) {
      const page = pages.get(id) ?? { result, words: new Map<string, string>(), share: 0 };
      page.words.set(word, own);
      page.share += worth;
      pages.set(id, page);
    }
  }
  for (const page of pages.values()) page.share /= whole;
  return { pages: [...pages.values()].sort((a, b) => b.share - a.share), rarity };
}

/**
 * Pagefind finds words that begin so, too, of those that earlier searches have read: `ai` finds "aims" after a search for
 * that. What is found must not depend on what was, so only pages with the word itself count, where there are any: a short
 * word begins nothing else.
 */
async function pagesWithWord(
  engine: SearchEngine,
  word: string,
  options: SearchOptions,
): Promise<FoundResult[]> {
  const { results } = await engine.search(word, options);
  const exact = await engine.search(`"${word}"`, options);
  const ids = new Set(exact.results.map(({ id }) => id));
  return ids.size || word.length < BEGINNING ? results.filter(({ id }) => ids.has(id)) : results;
}

/** The probabilistic one, as BM25 has it, of which none is less than nothing. */
const rarityOf = (having: number, all: number) =>
  Math.log(1 + Math.max(0, all - having + 0.5) / (having + 0.5));

/** The keys of what was searched for, as terms of a question have them. */
function keysOf(own: string): string[] {
  if (isDateKey(own)) return [own];
  const amounts = amountsIn(own);
  if (amounts.length) return amounts;
  const stems = splitWords(own).map(stem);
  return own.includes(' ') ? [stems.join(' ')] : stems;
}
