import { memoize } from '../functions/memoize.ts';

/** Orders texts by their characters, the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The articles that do not count where a title is sorted: those that are words of their own, or end in an apostrophe,
 * and stand before the subject of a title, as in appendix E of the Anglo-American Cataloguing Rules. In languages that
 * write the article and its noun as one word, or have none, titles are sorted as they are.
 */
const ARTICLES: Readonly<Record<string, string>> = {
  cy: 'y|yr',
  da: 'den|det|de|en|et',
  de: 'der|die|das|ein|eine',
  en: 'the|an|a',
  es: 'el|la|lo|los|las|un|una',
  fr: 'le|la|les|un|une',
  it: 'il|lo|la|i|gli|le|un|uno|una',
  nl: 'de|het|een',
  no: 'den|det|de|en|et|ei',
  pt: 'o|a|os|as|um|uma',
  sv: 'den|det|de|en|ett',
};
const ELIDED: Readonly<Record<string, string>> = { fr: 'l', it: 'l|un|gl', nl: 't|n' };

/** How a language orders titles. */
export interface Collation {
  /** @returns a title without the article and the signs before it, which do not count where it is sorted */
  sortingTitle: (title: string) => string;
  /** Orders titles as readers of the language expect: no article, no case, numbers by value. */
  compareTitles: (a: string, b: string) => number;
  /**
   * @returns the letter under which readers look for a text: `É` under `E` and `Å` after `Z` where the language has it
   *   so, `Ch` where it is a letter, and `0–9` for all digits
   */
  initialOf: (text: string) => string;
}

/** @returns how titles are ordered in a language, given as a BCP 47 tag; in one that the runtime does not know, as in English */
export const collationOf: (language: string) => Collation = memoize((language) => {
  const collator = new Intl.Collator([language, 'en-GB'], { numeric: true, sensitivity: 'base' });
  const article = articlesOf(language.split('-')[0] ?? '');
  const letterOf = memoize((letters) => letterIn(letters, collator, language));

  const sortingTitle = (title: string) => {
    const words = title.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');
    return article ? words.replace(article, '') : words;
  };
  return {
    sortingTitle,
    compareTitles: (a, b) => collator.compare(sortingTitle(a), sortingTitle(b)) || compareText(a, b),
    initialOf: (text) => {
      const [first = '#'] = /[\p{L}\p{N}]\p{L}?/u.exec(text) ?? [];
      return /^\p{N}/u.test(first) ? '0–9' : letterOf(first);
    },
  };
});

function articlesOf(language: string): RegExp | undefined {
  const [words, elided] = [ARTICLES[language], ELIDED[language]];
  if (words === undefined) return undefined;
  return new RegExp(`^(?:(?:${words})\\s+${elided === undefined ? '' : `|(?:${elided})['’]`})(?=.)`, 'iu');
}

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz');

/** @returns the letter that a language orders one or two letters under, the second only where both are one letter */
function letterIn(letters: string, collator: Intl.Collator, language: string): string {
  const same = (a: string, b: string) => collator.compare(a, b) === 0;
  const [first = '', second = ''] = Array.from(letters.normalize('NFC'));
  // Two are one letter where they do not stand among others that begin alike: Ch after Cz.
  const isOne =
    /^[a-z]{2}$/i.test(first + second) &&
    ALPHABET.some(
      (other) =>
        Math.sign(collator.compare(second, other)) !==
        Math.sign(collator.compare(first + second, first + other)),
    );
  if (isOne) return first.toLocaleUpperCase(language) + second.toLowerCase();
  const plain = first.normalize('NFD').charAt(0);
  const letter =
    [...ALPHABET, 'ae', 'oe'].find((other) => same(first, other))?.charAt(0) ??
    (same(first, plain) ? plain : first);
  return letter.toLocaleUpperCase(language);
}
