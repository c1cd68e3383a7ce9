/**
 * There is no browser where drawings are laid out, and none knows which face a reader's system has. Letters are taken
 * for as wide as in the widest of the faces that `--font` names, in parts of the font's size.
 */
const WIDTHS: [RegExp, number][] = [
  // What stands over another letter, which in other scripts takes room where a reader has no face for them; and what only
  // joins letters or says their direction.
  [/[\u0300-\u036f\p{Cf}]/u, 0],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\uffef]|\p{Extended_Pictographic}/u, 1.05],
  [/[mwMW@%‰&—…→←≥≤≈™©®½¼¾ŒÆœæΜΩΦΨωЖМШЩЫЮФжмшщыюф\u0d80-\u0dff\u1000-\u109f\u1200-\u139f\u1780-\u17ff]/u, 1],
  [/[\p{Lu}\p{Script=Arabic}\p{Script=Georgian}]/u, 0.74],
  [/[ijlI.,:;'’|!()\s]/u, 0.36],
];
const USUAL = 0.6;
const known = new Map<string, number>();

function widthOf(letter: string): number {
  const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
  known.set(letter, width);
  return width;
}

/** @returns how wide a text is at most, in the unit of its size */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return sum * size;
}

/** Spaces at which a line may end: "10 km" with one that binds stays together. */
const SPACES = /[^\S\u00a0\u2007\u202f\ufeff]+/u;

const wordsOf = (text: string) => text.split(SPACES).filter(Boolean);

/** @returns how wide the widest word of a text is at most */
export const widestWord = (text: string, size: number): number =>
  Math.max(0, ...wordsOf(text).map((word) => textWidth(word, size)));

/**
 * @param most how many lines there may be
 * @returns the lines of a text that none goes beyond the width; what does not fit is left out after an ellipsis
 */
export function linesOf(
  text: string,
  { width, size, most }: { width: number; size: number; most: number },
): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...pieces(word, width, size));
    if (lines.length > most)
      return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, size)];
  }
  return lines;
}

/** What is one letter to readers, such as a family of emoji, stays whole, and words of a script without spaces where they can. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const partsOf = (text: string, parts: Intl.Segmenter) =>
  Array.from(parts.segment(text), ({ segment }) => segment);

/** A word that is wider than a line, over several. */
function pieces(word: string, width: number, size: number): string[] {
  const isWide = (text: string) => textWidth(text, size) > width;
  if (!isWide(word)) return [word];
  const parts = partsOf(word, WORDS).flatMap((part) => (isWide(part) ? partsOf(part, LETTERS) : part));
  const found = [''];
  for (const part of parts) {
    const last = found.at(-1) ?? '';
    if (last && isWide(last + part)) found.push(part);
    else found[found.length - 1] = last + part;
  }
  return found;
}

function shortened(line: string, width: number, size: number): string {
  if (textWidth(`${line}…`, size) <= width) return `${line.trimEnd()}…`;
  const letters = partsOf(line, LETTERS);
  while (letters.length && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
