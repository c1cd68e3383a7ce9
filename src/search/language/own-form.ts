import { memoize } from '../../text/functions/memoize.ts';
import { withoutEnding } from './stem.ts';
import { otherSpelling } from './transatlantic.ts';

/** Endings after which a word is still the same word. */
const INFLECTIONS = /(?:ings?|ed|es|s|e)$/;

const SIGN = '=';
/** Tells own forms from stems. */
export const isOwnForm = (form: string): boolean => form.startsWith(SIGN);

/**
 * @returns what the forms of one word have in common, on both sides of the Atlantic, told from stems by a sign: "mention" is
 *   not "mental"
 */
export const ownForm = memoize((word: string): string => {
  const [spelt = word] = [word, otherSpelling(word) ?? word].sort();
  return `${SIGN}${withoutEnding(spelt.replace(/(?<=\p{L}{2})ie[sd]$/u, 'y'), INFLECTIONS)}`;
});
