import type { AnswerPage } from '../answer-types.ts';
import { hasNameOfItsOwn, wordsInNames } from '../pages/name-match.ts';
import { eachWord } from '../pages-with-some.ts';
import { isMereNumber } from '../../language/number-words.ts';
import { searchInstead, type Strategy } from '../search-context.ts';

/** Of the pages that have most of the words, so many are looked at for what they are called. */
const MOST_PAGES = 5;

/** So many words said otherwise, and as many as are not, tell what is meant. */
const FEWEST = 2;

/** Many words are not given up for a name that has few of them. */
const HALF = 0.5;

/**
 * Pagefind finds pages that have all words of a query. Where there are none, this searches for the words that one
 * page has most of, rare words counting more, and those of its names.
 */
export const fewerWords: Strategy = async (context) => {
  const { exact, found, spelt, substitutes, unknown, misspelt, load, pagesWith } = context;
  if (exact || found.results.length) return undefined;
  const { pages: some } = await pagesWith(spelt);
  const all = some.filter(({ words }) => ![...words.keys()].every(isMereNumber));
  // Words that were typed are not given up for others, nor searched for by what stands for them, unless there is nothing else
  // and something stands for each.
  const typed = all.filter(({ words }) => hasOwn(words, substitutes));
  const said = eachWord(spelt).filter((word) => !unknown.includes(word)).length;
  const isSaid = said >= unknown.length && (said >= FEWEST || unknown.length <= misspelt.length);
  if (!typed.length && !isSaid) return undefined;
  const best = typed.length ? typed : all;
  const pages = await Promise.all(
    best
      .filter(({ share }) => share >= HALF * (best[0]?.share ?? 0))
      .slice(0, MOST_PAGES)
      .map(async ({ result, words, share }) => ({
        words,
        share: share * worth(await load(result, spelt), spelt),
      })),
  );
  const [most] = pages.sort((a, b) => b.share - a.share);
  if (!most) return undefined;
  return searchInstead(context, 'fewer words', [...most.words.values()].join(' '));
};

/** Tells whether a page has any of the words that were typed. */
const hasOwn = (words: ReadonlyMap<string, string>, substitutes: ReadonlySet<string>): boolean =>
  [...words].some(([word, said]) => word === said && !substitutes.has(word));

/** Pages about the publication itself are seldom meant by a part of a query; those that are called as some words say, often. */
const OWN = 0.3;
const worth = (page: AnswerPage, query: string) =>
  (1 + wordsInNames(page, query)) ** 2 * (hasNameOfItsOwn(page) ? 1 : OWN);
