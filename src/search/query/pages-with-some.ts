import type { FoundResult, SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import { joinAmounts, rewriteAmounts } from '../language/amounts.ts';
import { queryWords, tellingWords } from './parse-query.ts';
import type { Alternatives } from './alternatives.ts';

/** A page that has some words of a query. */
export interface PageWithSome {
  result: FoundResult;
  /** The words of the query that it has, each as it has it where that is by another. */
  words: Map<string, string>;
  /** How much of the query it has, 0 to 1; rare words count more. */
  share: number;
}

/** What another word for a word is worth; from 0.3 to 0.6 it makes no difference. */
const LIKE = 0.6;
/** More words cost more searches. */
const MOST_WORDS = 8;

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
): Promise<PageWithSome[]> {
  const pages = new Map<string, PageWithSome>();
  let whole = 0;
  for (const word of eachWord(query)) {
    if (unknown.includes(word)) continue;
    const found = new Map<string, { result: FoundResult; own: string }>();
    for (const own of alternatives.get(word) ?? [word]) {
      const { results } = await engine.search(rewriteAmounts(own), options);
      for (const result of results) if (!found.has(result.id)) found.set(result.id, { result, own });
    }
    const best = Math.max(Number.MIN_VALUE, ...[...found.values()].map(({ result }) => result.score));
    const weight = 1 / Math.sqrt(found.size || 1);
    if (found.size) whole += weight;
    for (const [id, { result, own }] of found) {
      const page = pages.get(id) ?? { result, words: new Map<string, string>(), share: 0 };
      page.words.set(word, own);
      // Half for having the word, half for how much it says of it.
      page.share += ((weight * (1 + result.score / best)) / 2) * (own === word ? 1 : LIKE);
      pages.set(id, page);
    }
  }
  for (const page of pages.values()) page.share /= whole;
  return [...pages.values()].sort((a, b) => b.share - a.share);
}
