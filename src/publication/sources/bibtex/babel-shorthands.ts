const UMLAUTS = new Map(Object.entries({ a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü', s: 'ß', z: 'ß' }));
/** What else stands after the quotation mark: marks of quotations, hyphens, and places where a word may break. */
const SIGNS = new Map(
  Object.entries({ '`': '„', "'": '“', '<': '«', '>': '»', '~': '‑', '=': '-', '-': '', '|': '', '"': '' }),
);

/**
 * The shorthands of the package babel, such as `M"uller` and `Stra"se`.
 * A backslash before the quotation mark makes an accent of TeX of it, which is none of them: `M{\"u}ller`.
 * @param isGerman whether the source is in German, where they stand at the beginning of words, too
 */
export function withShorthands(text: string, isGerman: boolean): string {
  const umlaut = (_whole: string, letter: string) => {
    const small = UMLAUTS.get(letter.toLowerCase()) ?? letter;
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  };
  if (!isGerman) return text.replace(/(?<=\p{L})"([aous])(?=\p{L})/giu, umlaut);
  return text
    .replace(/(?<!\\)"([aeiousz])/giu, umlaut)
    .replace(/(?<!\\)"([`'<>~=|"-])/g, (_whole, sign: string) => SIGNS.get(sign) ?? '');
}
