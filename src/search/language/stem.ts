import { memoize } from '../../text/functions/memoize.ts';

/** Endings of English, the longest first, that make words of one family: merge, merged, merger, merging; -ise makes few of short ones. */
const ENDINGS =
  /(?:(?<=.{5})(?:isations?|izations?|ised?|ises|ising|ized?|izes|izing)|ational|ations?|ating|ated?|ates|ators?|ements?|ments?|ically|ities|itions?|ions?|ings?|ally|ical|ers?|ors?|ies|ied|ity|ive|al|ic|ly|ed|es|s|e|(?<![aeiou])y)$/;
/** So many letters stay. */
const SHORTEST = 3;

/**
 * A light stemmer, for telling which words of a passage are of the family of a word that was asked for; Pagefind's
 * own, which finds the pages, is not open to others.
 * @param word normalised
 */
export const stem = memoize((word: string): string => withoutEnding(word, ENDINGS));

/** @returns a word without the ending that it has of some */
export function withoutEnding(word: string, endings: RegExp): string {
  if (word.length <= SHORTEST || /\d/.test(word)) return word;
  // What is found was not founded, and is no foundation. An action is no act.
  if (word === 'found') return 'find';
  const [, other] = /^(foundation|action)/.exec(word) ?? [];
  if (other) return other;
  const [ending = ''] = endings.exec(word) ?? [];
  const rest = word.slice(0, word.length - ending.length);
  // A word that would lose nearly all of itself loses an S at most.
  if (rest.length < SHORTEST || !/[aeiouy]/.test(rest)) return word.replace(/(?<![su])s$/, '');
  // What is doubled before an ending is so in short words themselves, too: add, adding.
  return rest.length > SHORTEST ? rest.replace(/([bdfgmnprt])\1$/, '$1') : rest;
}
