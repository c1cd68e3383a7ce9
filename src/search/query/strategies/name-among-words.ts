import { isNamedIn, nameIn } from '../pages/name-match.ts';
import { isQuestion, isWordy } from '../parse-query.ts';
import { searchInstead, type Strategy } from '../search-context.ts';

/**
 * A question, or a query that tells a story, may surround the name of a page with words that this page has not.
 * Unless such a page was found, this searches for the longest name that stands in the query.
 */
export const nameAmongWords: Strategy = async (context) => {
  const { query, exact, found, correction, vocabulary } = context;
  if (exact || correction || !isWordy(query)) return undefined;
  if (found.first.some((page) => isNamedIn(page, query))) return undefined;
  const name = await nameIn(query, vocabulary);
  const instead = name === undefined ? undefined : await searchInstead(context, 'fewer words', name);
  // Names of pages about the publication are common words: what tells a story has them by chance.
  return isQuestion(query) || instead?.found?.first.some((page) => isNamedIn(page, query))
    ? instead
    : undefined;
};
