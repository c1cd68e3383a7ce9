import type { KnownPage, Vocabulary } from '../../language/vocabulary.ts';
import { splitWords } from '../../language/normalise.ts';

/** How many pages are offered where nothing was found. */
const MOST = 5;
/** How much of its groups of three letters a name shares with what was searched for, to be near. */
const NEAR = 0.25;

/** @returns the pages of which a name looks most like the query (Dice's coefficient of groups of three letters) */
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
        ...[page.title, ...names.map(({ name }) => name)].map((name) => likeness(asked, groupsOf(name))),
      ),
    }))
    .filter((found) => found.likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ page }) => page);
}

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
