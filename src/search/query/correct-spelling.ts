import type { Knowledge } from '../language/vocabulary.ts';
import { corrections } from '../language/spelling-corrections.ts';
import { isCalled, nameCalled } from './name-match.ts';

/**
 * Puts right each word that no page has, and leaves out those that cannot be. Of several ways to do it, one
 * that makes the query the name of a page is taken, else the likeliest that finds something.
 * @param query the words of the query
 * @param unknown those that no page has
 * @returns what is found instead
 */
export async function correct<
  Finding extends { words: string; results: unknown[]; first: Parameters<typeof isCalled>[0][] },
>(
  query: string,
  unknown: readonly string[],
  find: (words: string) => Promise<Finding>,
  knowledge: Knowledge,
): Promise<Finding | undefined> {
  const instead = new Map(
    unknown.map((word) => [word, corrections(word, knowledge.words).map((one) => inCaseOf(word, one))]),
  );
  const most = Math.max(...[...instead.values()].map(({ length }) => length));
  const phrasings = Array.from({ length: most }, (_none, index) =>
    query
      .split(' ')
      .flatMap((word) => {
        const options = instead.get(word);
        return options ? (options[index] ?? options[0] ?? []) : word;
      })
      .join(' '),
  );
  const name = nameCalled(query, knowledge);
  const all = await Promise.all([...(name ? [name] : []), ...phrasings].map(find));
  const found = all.filter(({ results }) => results.length);
  return found.find(({ words, first }) => first.some((page) => isCalled(page, words))) ?? found[0];
}

/** Words that are kept in small letters get the capitals of those that they stand for. */
function inCaseOf(typed: string, word: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
