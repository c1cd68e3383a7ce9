/**
 * There is no browser where drawings are laid out, and none knows which face a reader's system has. Letters are taken
 * for as wide as in the widest of the faces that `--font` names, in parts of the font's size.
 */
const WIDTHS: [RegExp, number][] = [
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\uffef]|\p{Extended_Pictographic}/u, 1.05],
  [/[mwMW@%—…]/u, 0.95],
  [/\p{Lu}/u, 0.74],
  [/[ijlI.,:;'’|!()\s]/u, 0.36],
];
const USUAL = 0.6;

/** @returns how wide a text is at most, in the unit of its size */
export const textWidth = (text: string, size: number): number =>
  size *
  Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL),
    0,
  );

/**
 * @param most how many lines there may be
 * @returns the lines of a text that none goes beyond the width; what does not fit is left out after an ellipsis
 */
export function linesOf(
  text: string,
  { width, size, most }: { width: number; size: number; most: number },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...pieces(word, width, size));
    if (lines.length > most)
      return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, size)];
  }
  return lines;
}

/** A word that is wider than a line, over several. */
function pieces(word: string, width: number, size: number): string[] {
  const found = [''];
  for (const letter of word) {
    const last = found.at(-1) ?? '';
    if (last && textWidth(last + letter, size) > width) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found;
}

function shortened(line: string, width: number, size: number): string {
  let text = line;
  while (text && textWidth(`${text}…`, size) > width) text = Array.from(text).slice(0, -1).join('');
  return `${text.trimEnd()}…`;
}
