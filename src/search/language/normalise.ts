/** @returns a text in small letters without accents, as the index keeps words */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns the words of a text, plain; what stands between letters without a space is one word: `log-in` is `login` */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean);

/** @returns a word without the S of a plural */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<![su])s$/, '') : word);
