import { memoize } from '../functions/memoize.ts';
import { initialLetters } from './initial-letter.ts';

/** Orders texts by their characters, the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The articles that do not count where a title is sorted: those that are words of their own, or end in an apostrophe,
 * and stand before the subject of a title, as in appendix E of the Anglo-American Cataloguing Rules. In languages that
 * write the article and its noun as one word, or have none, titles are sorted as they are.
 */
const NORWEGIAN = 'den|det|de|en|et|ei';
const ARTICLES: Readonly<Record<string, string>> = {
  af: 'die',
  ca: 'el|la|els|les|un|una',
  cy: 'y|yr',
  da: 'den|det|de|en|et',
  de: 'der|die|das|ein|eine',
  el: 'ο|η|το|οι|τα|ένας|μια|μία|ένα',
  en: 'the|an|a',
  es: 'el|la|lo|los|las|un|una',
  fr: 'le|la|les|un|une',
  ga: 'an|na',
  gl: 'o|a|os|as|un|unha',
  hu: 'a|az|egy',
  it: 'il|lo|la|i|gli|le|un|uno|una',
  nb: NORWEGIAN,
  nl: 'de|het|een',
  nn: NORWEGIAN,
  no: NORWEGIAN,
  pt: 'o|a|os|as|um|uma',
  sv: 'den|det|de|en|ett',
};
const ELIDED: Readonly<Record<string, string>> = { ca: 'l', fr: 'l', it: 'l|un|gl' };
/** Those that begin with the apostrophe, as a word of their own. */
const CUT: Readonly<Record<string, RegExp>> = { af: /^['’‘]n\s+(?=.)/i, nl: /^['’‘][tn]\s+(?=.)/i };

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
  const letterOf = initialLetters(collator, language);

  const cut = CUT[language.split('-')[0] ?? ''];

  const sortingTitle = (title: string) => {
    const words = (cut ? title.replace(cut, '') : title).replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');
    return article ? words.replace(article, '') : words;
  };
  return {
    sortingTitle,
    compareTitles: (a, b) => collator.compare(sortingTitle(a), sortingTitle(b)) || compareText(a, b),
    initialOf: (text) => {
      // Vowels of Thai and Lao that are written before their consonant do not count, nor do signs such as ʻ.
      const [first = '#'] =
        /\p{N}|(?![\p{Lm}เแโใไເແໂໃໄ])\p{L}\p{M}*\p{L}?/u.exec(text) ?? /\p{L}/u.exec(text) ?? [];
      return /^\p{N}/u.test(first) ? '0–9' : letterOf(first);
    },
  };
});

function articlesOf(language: string): RegExp | undefined {
  const [words, elided] = [ARTICLES[language], ELIDED[language]];
  if (words === undefined) return undefined;
  return new RegExp(`^(?:(?:${words})\\s+${elided === undefined ? '' : `|(?:${elided})['’]`})(?=.)`, 'iu');
}
