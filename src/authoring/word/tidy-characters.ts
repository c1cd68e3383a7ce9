/** Where Word keeps what is written in a font of symbols. */
export const SYMBOLS = /[\uF020-\uF0FF]/g;

/**
 * @returns a text as it is written for the web: quotation marks, dashes and no-break spaces stay; what only served the
 *   setting of lines is gone: soft hyphens, zero-width spaces and joins, no-break spaces beside others.
 *   Signs of symbol fonts, which other fonts do not have, are gone but for the points of lists.
 *   Joiners that scripts and emoji are written with (U+200C, U+200D) and marks of direction stay.
 */
export const tidyCharacters = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF\uFFFC]/g, '')
    .replace(/[\uF0B7\uF0A7\uF076]/g, '•')
    .replace(SYMBOLS, '')
    // Several letters in one sign, which searches miss.
    .replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2028\u2029\v\f\t]/g, ' ')
    // Narrow and other fixed spaces, but for those that hold a number and its unit or a mark in French together.
    .replace(/[\u2000-\u2006\u2008-\u200A\u205F]/g, ' ')
    .replace(/[\u00A0 ]{2,}/g, ' ');
