/**
 * A sign that stands for something by itself: an arrow, a tick, a sign of money, a picture; two letters of a flag are one. The colour
 * of a hand or the parts of a family are not told apart. What quotes, joins or leaves out words is none.
 */
export const SIGN = /[\u{1F1E6}-\u{1F1FF}]{2}|(?![−\p{Sk}])[\p{S}%‰‱§¶†‡#@&•※⁂]/gu;

/** No word begins with it, so that nobody finds signs who looks for words. */
const KEY = '\ua66e';
const KEYS = new RegExp(`${KEY}([\\da-f_]+)`, 'g');
const hex = (character: string) => character.codePointAt(0)?.toString(16) ?? '';

/** @returns the word by which the index has a sign: it keeps letters and figures */
const keyOf = (sign: string): string => KEY + Array.from(sign, hex).join('_');

/** @returns the signs of a text, each once, with their keys */
export const signsIn = (text: string): { written: string; key: string }[] =>
  [...new Set(text.match(SIGN))].map((written) => ({ written, key: keyOf(written) }));

/** @returns a query of signs alone by their keys, and any other as it is */
export const signsAsWords = (query: string): string =>
  isOfSigns(query)
    ? signsIn(query)
        .map(({ key }) => key)
        .join(' ')
    : query;

/** Tells whether a query has signs, and neither letters nor figures. */
export const isOfSigns = (query: string): boolean => !/[\p{L}\p{N}]/u.test(query) && query.search(SIGN) >= 0;

/** @returns a text of ours as readers are shown it: with signs for their keys */
export const withSigns = (text: string): string =>
  text.replace(KEYS, (_key, codes: string) =>
    String.fromCodePoint(...codes.split('_').map((code) => parseInt(code, 16))),
  );
