import { wordsInNames } from './name-match.ts';
import type { PageLoader } from './load-page.ts';
import type { PageWithSome } from './partial-matches.ts';

/** Of the pages that have most of the words, so many are looked at for what they are called. */
const MOST_PAGES = 5;

/**
 * Pagefind finds pages that have all words of a query. Where there are none, this finds the words that one
 * page has most of, rare words counting more, and those of its names.
 * @param pages those that have some words of the query, those with most first
 * @returns a query that finds something, or nothing where no page has any of the words
 */
export async function fewerWords(
  query: string,
  pages: readonly PageWithSome[],
  load: PageLoader,
): Promise<string | undefined> {
  const named = await Promise.all(
    pages.slice(0, MOST_PAGES).map(async ({ result, words, share }) => ({
      words,
      share: share * (1 + wordsInNames(await load(result, query), query)) ** 2,
    })),
  );
  return named.sort((a, b) => b.share - a.share)[0]?.words.join(' ');
}
