import type { SearchEngine, SearchOptions } from './engine.ts';
import { rewriteAmounts } from '../language/amounts.ts';
import { queryWords, tellingWords } from './query.ts';

/** More words cost more searches. */
const MOST = 8;

/**
 * Pagefind finds pages that have all words of a query. Where there are none, this finds the words that one
 * page has most of, rare words counting more.
 * @returns a query that finds something, or nothing where no page has any of the words
 */
export async function fewerWords(
  engine: SearchEngine,
  query: string,
  options: SearchOptions,
): Promise<string | undefined> {
  const words = [...new Set(queryWords(tellingWords(query)))].slice(0, MOST);
  if (words.length < 2 && words[0] === query) return undefined;
  const weights = new Map<string, number>();
  const wordsOf = new Map<string, string[]>();
  for (const word of words) {
    const { results } = await engine.search(rewriteAmounts(word), options);
    for (const { id } of results) {
      weights.set(id, (weights.get(id) ?? 0) + 1 / results.length);
      wordsOf.set(id, [...(wordsOf.get(id) ?? []), word]);
    }
  }
  const [best] = [...weights].sort(([, a], [, b]) => b - a);
  return best && wordsOf.get(best[0])?.join(' ');
}
