import { compareText } from '../text/letters/collation.ts';
import { editDistance } from '../text/letters/edit-distance.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';

/** What an author may have meant by a word that is not known. */

/**
 * @returns the candidate nearest to a word, for "Did you mean …?", or undefined where none is near:
 *   at most a third of the letters may differ, those of a folder before the name not counted; else the only one
 *   that begins with it, whatever stands between its letters (`rivera2020`: `rivera-2020-sea`), or has it for a word
 *   (`association`: `trade association`)
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const letters = lettersOf(word);
  const whole: string[] = [];
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.replace(/^.*\//, '').length / 3)) + 1;
  for (const candidate of candidates) {
    if (letters.length > 3 && (lettersOf(candidate).startsWith(letters) || hasWord(candidate, word)))
      whole.push(candidate);
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? (whole.length === 1 ? whole[0] : undefined);
}

const hasWord = (candidate: string, word: string) =>
  ` ${candidate.toLowerCase()} `.includes(` ${word.toLowerCase()} `);

const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

type Candidates = Iterable<string> & object;

/**
 * Words compared with the same candidates before hints are left out: a second's work. Whoever has that many words
 * to mend learns more at the next check.
 */
const MOST_COMPARISONS = 1_000_000;

const listOf = memoizeByObject((candidates: Candidates) => ({
  words: [...candidates].sort(compareText),
  comparisons: 0,
}));

/** @returns "Did you mean `x`?" where something is near. */
export function didYouMean(word: string, candidates: Candidates): string | undefined {
  const list = listOf(candidates);
  list.comparisons += list.words.length;
  const near = list.comparisons > MOST_COMPARISONS ? undefined : nearest(word, list.words);
  return near === undefined ? undefined : `Did you mean \`${near}\`?`;
}

/** @returns "Did you mean `x`?" where something is near, else the list to choose from, if it is short. */
export function suggest(word: string, candidates: Candidates): string | undefined {
  const all = listOf(candidates).words;
  const list = all.length > 0 && all.length <= 15 ? `Choose from: ${all.join(', ')}.` : undefined;
  return didYouMean(word, candidates) ?? list;
}
