import { nameKey } from '../../language/name-field.ts';
import { queryWords, tellingWords } from '../parse-query.ts';
import type { AnswerPage } from '../answer-types.ts';
import type { Evidence } from './evidence.ts';
import { isCalled, isExplained, isNamedIn, isOwn, wordsInNames } from './name-match.ts';

/** Pages about the publication itself come after the others. */
const OWN = 100;

/** What ranking reads of a page. */
type Ranked = Pick<AnswerPage, 'meta' | 'isAbout' | 'isMeant'>;

/** What is known of the pages and of what was asked. */
interface Asked {
  /** How much each page has of the query; without, those of which names tell nothing keep their order. */
  evidence?: readonly Evidence[];
  /** How many words the question has that say something, where the query is a part of it: a tree is no family tree. */
  count?: number;
  /** Whether the query is all of it. */
  isWhole?: boolean;
}

/** More than a query has words. */
const CALLED = 1000;

/**
 * A name among so many words, or for which others were left out, is not what is asked for where a sentence or row of another
 * page has it with so much of them, and so many times what the named page has anywhere: "Japan licenses fishing rights". That
 * page comes before the named one, and no other does. On 79 questions of 200 pages about states this took the mean reciprocal
 * rank from 0.871 to 0.922; of 1,095 others three changed, two for the better. At 1.1 times instead of 1.2, and at 0.5 of them
 * instead of 0.6, three of 2,602 changed, for the better.
 */
const MANY_WORDS = 3;
const MOST = 0.5;
const MORE = 1.1;

/**
 * Puts pages first that are called as the query says: Pagefind weighs words, and does not tell "NHS Digital"
 * from a name that has both words among others. On the golden queries this takes the mean reciprocal rank from
 * 0.95 to 0.97, and every name of every page to the first place. Where a query has a name among other words, that
 * page is meant, unless more of the words stand in the name of another ("abolish NHS England"). A glossary that explains
 * the query comes second at the latest, and first where Pagefind has it first.
 * Pages about the publication itself come last unless a name of theirs is asked for.
 * @param pages the first of the results
 * @returns the same: those whose title is the query, those with another such name, those of which a name is in
 *   the query, and the others
 */
export function rankByName<Page extends Ranked>(
  pages: readonly Page[],
  query: string,
  { evidence = [], count = 0, isWhole = true }: Asked = {},
): Page[] {
  const asked = nameKey(query);
  // A date is no name.
  const named = new Set(asked ? pages.filter((page) => isNamedIn(page, query)) : []);
  // Without a name in the query it does not matter which of its words stand in names.
  const namedWords = new Map(named.size ? pages.map((page) => [page, wordsInNames(page, query)]) : []);
  const mostNamed = Math.max(...[...named].map((page) => namedWords.get(page) ?? 0));
  const telling = Math.max(count, queryWords(tellingWords(query)).length);
  const rank = (page: Page, place: number): number => {
    if (!asked) return 0;
    if (nameKey(page.meta['title'] ?? '') === asked) return 2 * CALLED;
    if (page.isAbout) return CALLED + 1 / (2 + place);
    if (isCalled(page, query) || page.isMeant) return CALLED;
    if (isOwn(page) && 2 * wordsInNames(page, query) <= telling) return -OWN;
    const words = namedWords.get(page) ?? 0;
    // A name that is there in full is meant rather than one of which as many words are there.
    return named.has(page) ? words + 0.5 : words > mostNamed ? words : 0;
  };
  const byName = pages.map(rank);
  const isSure = (page: Page) => [page.isAbout, page.isMeant, isWhole && isCalled(page, query)].some(Boolean);
  /** The rank of a page, or one above that of all it outdoes. */
  const rankOf = (page: Page, place: number): number => {
    const { weight = 0, together = 0, says = new Set() } = evidence[place] ?? {};
    const own = byName[place] ?? 0;
    if (count < MANY_WORDS || together < MOST || isOwn(page)) return own;
    const outdone = pages.flatMap((other, at) => {
      const { weight: less = 0, anywhere = 0, named: words = [] } = evidence[at] ?? {};
      const isMore = weight > less && together >= MORE * anywhere;
      const isOutdone =
        named.has(other) && !isSure(other) && isMore && [...words].every((one) => says.has(one));
      return isOutdone ? (byName[at] ?? 0) + 0.25 : [];
    });
    return Math.max(own, ...outdone);
  };
  const ranks = new Map(
    pages.map((page, index) => [page, { name: rankOf(page, index), has: evidence[index]?.weight ?? 0 }]),
  );
  const difference = (a: Page, b: Page, by: 'name' | 'has') =>
    (ranks.get(b)?.[by] ?? 0) - (ranks.get(a)?.[by] ?? 0);
  const sorted = pages.toSorted((a, b) => difference(a, b, 'name') || difference(a, b, 'has'));
  const at = pages.slice(0, 1).some((page) => isExplained(page, query)) && !named.size ? 0 : 1;
  const low = sorted.findIndex((page, index) => index > at && isExplained(page, query));
  if (low > at) sorted.splice(at, 0, ...sorted.splice(low, 1));
  return sorted;
}
