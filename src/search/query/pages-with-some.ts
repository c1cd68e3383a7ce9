import type { FoundResult, SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import { joinAmounts, rewriteAmounts } from '../language/amounts.ts';
import { queryWords, tellingWords } from './parse-query.ts';

/** A page that has some words of a query. */
export interface PageWithSome {
  result: FoundResult;
  words: string[];
  /** How much of the query it has, 0 to 1; rare words count more. */
  share: number;
}

/** More words cost more searches. */
const MOST_WORDS = 8;

/** @returns the words of a query that say something, each once */
export const eachWord = (query: string): string[] =>
  [...new Set(queryWords(tellingWords(joinAmounts(query))))].slice(0, MOST_WORDS);

/**
 * Searches for each word of a query alone; what that reads is in memory by then.
 * @param unknown the words that no page has: Pagefind takes the beginning of them for the whole
 * @returns the pages that have any of the others, those with most first
 */
export async function pagesWithSome(
  engine: SearchEngine,
  query: string,
  unknown: readonly string[],
  options: SearchOptions,
): Promise<PageWithSome[]> {
  const pages = new Map<string, PageWithSome>();
  let whole = 0;
  for (const word of eachWord(query)) {
    if (unknown.includes(word)) continue;
    const { results } = await engine.search(rewriteAmounts(word), options);
    const best = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    const weight = 1 / Math.sqrt(results.length || 1);
    if (results.length) whole += weight;
    for (const result of results) {
      const page = pages.get(result.id) ?? { result, words: [], share: 0 };
      page.words.push(word);
      // Half for having the word, half for how much it says of it.
      page.share += (weight * (1 + result.score / best)) / 2;
      pages.set(result.id, page);
    }
  }
  for (const page of pages.values()) page.share /= whole;
  return [...pages.values()].sort((a, b) => b.share - a.share);
}
