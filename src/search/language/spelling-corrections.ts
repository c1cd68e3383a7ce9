import { editDistance } from '../../text/letters/edit-distance.ts';
import { normalise } from './normalise.ts';

/** Words from this length on may have two slips. */
const LONG = 8;
/** Shorter words are too near to too many others. */
const SHORTEST = 3;
/** How many corrections of one word are worth trying. */
const MOST = 3;

/**
 * @param word a word that no page has
 * @param words those that it may be corrected to, the most frequent first
 * @returns what may have been meant, best first: one slip before a missing space before two slips, then
 *   the same first letter, then the more frequent
 */
export function corrections(word: string, words: readonly string[]): string[] {
  const typed = normalise(word);
  if (typed.length < SHORTEST || !/^\p{L}+$/u.test(typed)) return [];
  const most = typed.length >= LONG ? 2 : 1;
  const near: { word: string; rank: number }[] = [];
  for (const candidate of words) {
    if (Math.abs(candidate.length - typed.length) > 2) continue;
    const distance = editDistance(typed, candidate, 2);
    const slips = editDistance(single(typed), single(candidate));
    if (distance > 2 || slips > most) continue;
    const ofConsonants = editDistance(consonants(typed), consonants(candidate));
    // Of two slips one is in a vowel, a double letter or the order, and both are in a short word: "fracking" is no "facing".
    if (distance > 1 && ofConsonants >= most) continue;
    near.push({
      word: candidate,
      rank:
        slips * 4 +
        (candidate.startsWith(typed.charAt(0)) ? 0 : 1) +
        // A vowel is mistaken sooner than a consonant, and a letter doubled, or not, sooner than either.
        Math.min(1, ofConsonants),
    });
  }
  const apart = splitWord(typed, words);
  if (apart) near.push({ word: apart, rank: 6 });
  return near
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map((one) => one.word);
}

/** A letter is often doubled that is not, or not that is: "moddle" is Moodle sooner than "middle", "doplar" Doppler. */
const single = (word: string) => word.replace(/(.)\1+/g, '$1');

/** Other scripts are all of a word. */
const consonants = (word: string) => single(word.replace(/[aeiouy]/g, ''));

/** @returns the two words that were typed as one */
function splitWord(typed: string, words: readonly string[]): string | undefined {
  const known = new Set(words.filter((word) => typed.includes(word)));
  for (const first of known) {
    const second = typed.slice(first.length);
    if (typed.startsWith(first) && known.has(second)) return `${first} ${second}`;
  }
  return undefined;
}
