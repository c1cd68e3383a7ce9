import { memoize } from '../functions/memoize.ts';

/** Years, and words of letters that all alphabets of Latin letters below have. */
const PLAIN = /^(?:\d{4}|[a-z ]+)$/i;
/** Languages that put each of these letters where the Latin alphabet has it; to some, two together are one of its own. */
const LATIN_ORDER = /^(?:en|de|fr|es|it|nl|pt)(?:-|$)/;

const collatorOf = memoize((language) => new Intl.Collator(language, { numeric: true }));

/**
 * Compares as a collator does, without making one where there is no need: that takes a browser some thirty milliseconds,
 * which is longer than a search.
 * @returns less than 0 where the first comes first in the language
 */
export function compareWords(a: string, b: string, language: string): number {
  if (LATIN_ORDER.test(language) && PLAIN.test(a) && PLAIN.test(b)) {
    const [first, second] = [a.toLowerCase(), b.toLowerCase()];
    if (first !== second) return first < second ? -1 : 1;
    if (a === b) return 0;
  }
  return collatorOf(language).compare(a, b);
}
