import type { KnownPage, Vocabulary } from '../../language/vocabulary.ts';
import { editDistance } from '../../../text/letters/edit-distance.ts';
import { splitWords } from '../../language/normalise.ts';

/** How many pages are offered where nothing was found. */
const MOST = 5;
/** How much of its groups of three letters a name shares with what was searched for, to be near. */
const NEAR = 0.25;

/**
 * @returns the pages of which a name looks most like the query (Dice's coefficient of groups of three letters), if half
 *   of what was asked for may be a slip for words of that name
 */
export async function nearestPages(
  query: string,
  vocabulary: Vocabulary,
): Promise<Omit<KnownPage, 'names'>[]> {
  const asked = groupsOf(query);
  // Names that are near have a word in common, or its beginning; those of all pages may be too many to load.
  const { pages, ownPages } = await vocabulary.names(splitWords(query).map((word) => word.slice(0, 2)));
  return [...pages, ...ownPages]
    .map(({ names, ...page }) => ({
      page,
      likeness: Math.max(
        ...[page.title, ...names.map(({ name }) => name)].map((name) =>
          mayBeMeant(query, name) ? likeness(asked, groupsOf(name)) : 0,
        ),
      ),
    }))
    .filter((found) => found.likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** How many letters of the query are in words that may be a slip for one of the name's, or all of it for all of the name. */
function mayBeMeant(query: string, name: string): boolean {
  const asked = splitWords(query);
  const words = splitWords(name);
  if (isSlip(asked.join(''), words.join(''))) return true;
  const meant = asked.filter((one) => words.some((word) => isSlip(one, word) || isBeginning(one, word)));
  return 2 * meant.join('').length >= asked.join('').length;
}

/** Whether two words differ by an edit for every four letters or so; a number that is nearly another one is another one. */
function isSlip(asked: string, word: string): boolean {
  if (asked === word) return true;
  const most = /^\p{N}+$/u.test(asked) || asked.length < 3 ? 0 : Math.max(1, Math.floor(asked.length / 4));
  return Math.abs(asked.length - word.length) <= most && editDistance(asked, word, most) <= most;
}

const isBeginning = (asked: string, word: string): boolean =>
  asked.length > 3 && word.startsWith(asked) && !/^\p{N}/u.test(asked);

function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((group) => b.has(group)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

function groupsOf(text: string): Set<string> {
  const groups = new Set<string>();
  for (const word of splitWords(text))
    // A number that is nearly another one is another one.
    if (/^\p{N}+$/u.test(word)) groups.add(word);
    else for (let start = 0; start < word.length; start++) groups.add(` ${word}`.slice(start, start + 3));
  return groups;
}
