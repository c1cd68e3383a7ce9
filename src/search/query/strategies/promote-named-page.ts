import { rewriteAmounts } from '../../language/amounts.ts';
import { beginsAs, hasNameOfItsOwn, isCalled, isNamedIn } from '../pages/name-match.ts';
import { isWordy, queryWords } from '../parse-query.ts';
import type { SearchContext, Strategy } from '../search-context.ts';

/**
 * Puts the page of which a name stands in a short query before what was found: Pagefind leaves it out where it has
 * not all of the other words. This searches for fewer and fewer words of the query, which are in memory by then,
 * rather than read the names of all pages. A name that begins as the query is meant itself.
 */
export const promoteNamedPage: Strategy = async (context) => {
  const { query, exact, options, found, correction } = context;
  if (exact || correction || options.sort || isWordy(query)) return undefined;
  if (found.first.some((page) => isNamedIn(page, query) || beginsAs(page, query))) return undefined;
  const named = await pageNamed(context);
  if (!named) return undefined;
  const { result, page } = named;
  const others = found.results.filter(({ id }) => id !== result.id);
  return {
    found: {
      ...found,
      results: [result, ...others],
      first: [page, ...found.first],
      added: others.length < found.results.length ? [] : [page],
    },
  };
};

/** Where a name alone is searched for, its page comes so far up, or higher. */
const FIRST = 2;

async function pageNamed(context: SearchContext) {
  const words = queryWords(context.query);
  for (let length = words.length - 1; length > 0; length--) {
    // Seldom is any the name of a page: those of one length are looked for at the same time.
    const pages = await Promise.all(runsOf(words, length).map((run) => pageCalled(run, context)));
    const named = pages.find(Boolean);
    if (named) return named;
  }
  return undefined;
}

async function pageCalled(words: string, { engine, load, options }: SearchContext) {
  const { results } = await engine.search(rewriteAmounts(words), options);
  const candidates = results
    .slice(0, FIRST)
    .filter(({ matchedMetaFields = [] }) =>
      ['title', 'names'].some((name) => matchedMetaFields.includes(name)),
    );
  const pages = await Promise.all(
    candidates.map(async (result) => ({ result, page: await load(result, words) })),
  );
  return pages.find(({ page }) => hasNameOfItsOwn(page) && isCalled(page, words));
}

/** @returns all runs of so many words */
const runsOf = (words: string[], length: number): string[] =>
  words.slice(0, words.length - length + 1).map((_word, from) => words.slice(from, from + length).join(' '));
