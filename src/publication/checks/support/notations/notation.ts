/** What an edit needs to know beside the signs themselves. */
export interface NotationPlace {
  /** The whole text of the file. */
  text: string;
  isMdx: boolean;
}

/** Signs that another program or another kind of Markdown makes something of. */
export interface Notation {
  signs: RegExp;
  what: string;
  /** The edit to make, or how it is made of what was found. */
  hint: string | ((found: string, place: NotationPlace) => string);
}

/** A notation as it was found in a text, and where. */
export interface FoundNotation extends Notation {
  found: string;
  index: number;
}

/** @returns what of some notations stands in a text. Most texts hold none, which a search tells in a third of the time */
export const findNotations = (notations: readonly Notation[], text: string): FoundNotation[] =>
  notations
    .filter(({ signs }) => text.search(signs) >= 0)
    .flatMap((notation) =>
      [...text.matchAll(notation.signs)].map(({ 0: found, index }) => ({ ...notation, found, index })),
    );

/** @returns what was written, as code: backticks stand between more of them */
export function asCode(written: string): string {
  const longest = Math.max(0, ...[...written.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest ? `${fence} ${written} ${fence}` : `\`${written}\``;
}
