import { queryWords, saysNothing, tellingWords } from '../parse-query.ts';
import { isMereNumber } from '../../language/number-words.ts';
import { searchInstead, type Strategy } from '../search-context.ts';

/**
 * Where a word that no page has could not be corrected, Pagefind has found pages by the other words, or by the
 * beginning of that one. This searches for the other words, and says so. Where there are none but what stands for
 * ordinary words that no page has either, and fewer of these than are left out or no slip among them, or the words are wanted as
 * they stand, nothing is found: "sharing" says little of a swimming pool, and "3" of the third of a month.
 */
export const withoutUnknownWords: Strategy = async (context) => {
  const { spelt, unknown, misspelt, substitutes, typed, exact, found, tried } = context;
  if (!unknown.length || tried.length) return undefined;
  const known = queryWords(tellingWords(spelt)).filter((word) => !unknown.includes(word));
  const isMostSaid = misspelt.length > 0 && unknown.length <= known.length;
  if (
    !exact &&
    known.some((word) => !saysNothing(word) && !isMereNumber(word) && (isMostSaid || !substitutes.has(word)))
  )
    return searchInstead(context, 'fewer words', known.join(' '));
  return { found: { ...found, words: typed, results: [], first: [], filters: {}, totalFilters: {} } };
};
