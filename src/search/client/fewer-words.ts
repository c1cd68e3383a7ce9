import type { FoundResult, SearchEngine, SearchOptions } from './engine.ts';
import { rewriteAmounts } from '../language/amounts.ts';
import { wordsInNames } from './names.ts';
import type { PageLoader } from './pages.ts';
import { queryWords, tellingWords } from './query.ts';

/** More words cost more searches. */
const MOST = 8;
/** Of the pages that have most of the words, so many are looked at for what they are called. */
const MOST_PAGES = 5;

/**
 * Pagefind finds pages that have all words of a query. Where there are none, this finds the words that one
 * page has most of, rare words counting more, and those of its names.
 * @param known the ids of pages that do not count: they have been found already
 * @returns a query that finds something, or nothing where no page has any of the words
 */
export async function fewerWords(
  engine: SearchEngine,
  query: string,
  options: SearchOptions,
  load: PageLoader,
  known: ReadonlySet<string> = new Set(),
): Promise<string | undefined> {
  const words = [...new Set(queryWords(tellingWords(query)))].slice(0, MOST);
  if (words.length < 2 && words[0] === query) return undefined;
  const weights = new Map<string, number>();
  const wordsOf = new Map<string, string[]>();
  const results = new Map<string, FoundResult>();
  for (const word of words) {
    const found = await engine.search(rewriteAmounts(word), options);
    for (const result of found.results) {
      const { id } = result;
      if (known.has(id)) continue;
      results.set(id, result);
      weights.set(id, (weights.get(id) ?? 0) + 1 / Math.sqrt(found.results.length));
      wordsOf.set(id, [...(wordsOf.get(id) ?? []), word]);
    }
  }
  const heaviest = [...weights].sort(([, a], [, b]) => b - a).slice(0, MOST_PAGES);
  const named = await Promise.all(
    heaviest.map(async ([id, weight]) => {
      const found = results.get(id);
      const page = found && (await load(found, query));
      return { id, weight: weight * (1 + (page ? wordsInNames(page, query) : 0)) ** 2 };
    }),
  );
  const [best] = named.sort((a, b) => b.weight - a.weight);
  return best && wordsOf.get(best.id)?.join(' ');
}
