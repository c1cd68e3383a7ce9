import { memoize } from '../../../text/functions/memoize.ts';
import { rewriteAmounts } from '../../language/amounts.ts';
import { beginsAs } from '../pages/name-match.ts';
import { eachWord } from '../pages-with-some.ts';
import { withDatesInWords } from '../dates/settle-dates.ts';
import type { SearchContext, Strategy } from '../search-context.ts';

/** So many of those that have most are held against one another, and more where few have all. */
const COMPARED = 10;
const COMPARED_OF_FEW = 14;
const MANY_WORDS = 2;
/** So few pages with both of two words may leave out what is meant; more words cost more pages to read. */
const FEW = 8;
/**
 * How many pages more may be shown, and how much of the query they have. A word in the title of another page makes little of
 * the same word in a summary: at 0.15 the only page about second homes was left out for one where nets come home.
 */
const MOST_PAGES = 14;
const SHARE = 0.05;

/**
 * Finds the pages that have most of a query of several words, each with the words that it is without, unless a page is
 * called as it says. Those among the best of them are held against the pages with all words, of which the best are read
 * too: what pages have of each word tells more than whether they have all.
 */
export const partialMatches: Strategy = async (context) => {
  const { engine, exact, options, found, spelt: query, load, pagesWith } = context;
  if (exact || options.sort || !found.results.length) return undefined;
  const words = eachWord(query);
  if (words.length < MANY_WORDS || found.first.some((page) => beginsAs(page, query))) return undefined;
  const isMany = words.length === MANY_WORDS && found.results.length >= FEW;
  const known = new Set(found.results.map(({ id }) => id));
  // Searched for together, the words of a page stand in one excerpt.
  const together = memoize((own) => engine.search(rewriteAmounts(own), options));
  const some = isMany ? undefined : await pagesWith(query);
  const pages = some?.pages ?? [];
  const shares = new Map(pages.map(({ result, share }) => [result.id, share]));
  const compared = found.results.length < FEW ? COMPARED_OF_FEW : COMPARED;
  const best = new Set(
    isMany ? await withPhrase(context) : pages.slice(0, compared).map(({ result }) => result.id),
  );
  const later = found.results.slice(found.first.length);
  const near = later
    .filter(({ id }) => best.has(id))
    .sort((a, b) => (shares.get(b.id) ?? 0) - (shares.get(a.id) ?? 0));
  const withMost = pages
    .filter(({ result, share }) => share >= SHARE && !known.has(result.id))
    .slice(0, MOST_PAGES)
    .map((page) => ({
      id: page.result.id,
      isNear: best.has(page.result.id),
      load: async () => {
        const own = [...page.words.values()].join(' ');
        const { results } = await together(own);
        const result = results.find(({ id }) => id === page.result.id) ?? page.result;
        return {
          ...(await load(result, own)),
          without: words.filter((word) => !page.words.has(word)).map(withDatesInWords),
        };
      },
    }));
  return {
    withMost,
    ...(some && { some }),
    found: {
      ...found,
      results: [
        ...found.results.slice(0, found.first.length),
        ...near,
        ...later.filter(({ id }) => !best.has(id)),
      ],
      first: [...found.first, ...(await Promise.all(near.map((result) => load(result, query))))],
    },
  };
};

/** Of pages with many of two words one after the other, so many are read where none of the first has them so: "northern lights". */
const PHRASES = 3;

async function withPhrase({ engine, options, found, spelt }: SearchContext): Promise<string[]> {
  const phrase = spelt.toLowerCase();
  if (found.first.some(({ content }) => content.toLowerCase().includes(phrase))) return [];
  const { results } = await engine.search(`"${spelt}"`, options);
  return results.slice(0, PHRASES).map(({ id }) => id);
}
