/** @returns a text in small letters without accents, as the index keeps words */
export const normalise = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns the words of a text, normalised; what stands between spaces is one word: `log-in` is `login` */
export const joinedWords = (text: string): string[] =>
  normalise(text)
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean);

/** @returns the words of a text, normalised; all but letters and digits stands between words: `log-in` is two */
export const splitWords = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** @returns a word without the S of a plural */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<![su])s$/, '') : word);
