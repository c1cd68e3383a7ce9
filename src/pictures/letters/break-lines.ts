import type { Letter } from './fonts.ts';

/** Scripts that part words by no spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stays with the letter before it, and what with the one after. */
const ENDS = /^[\p{Pe}\p{Pf}\p{Po}\u30fc\u3005\p{M}]/u;
const OPENS = /[\p{Ps}\p{Pi}]$/u;

/** @returns the pieces of a text between which a line may be broken, with the spaces that follow them */
export function pieces(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text.match(/[^ \n]+[ \n]*/gu) ?? []).flatMap((word) => {
    if (!UNSPACED.test(word)) return [word];
    const parts: string[] = [];
    for (const { segment } of segmenter.segment(word)) {
      const before = parts.at(-1);
      if (before !== undefined && (/^[ \n]/u.test(segment) || ENDS.test(segment) || OPENS.test(before)))
        parts[parts.length - 1] = before + segment;
      else parts.push(segment);
    }
    return parts;
  });
}

const isSpace = ({ character }: Letter): boolean => character === ' ' || character === '\n';

/** @returns letters without the spaces at their end */
function trimmed(letters: Letter[]): Letter[] {
  let end = letters.length;
  for (let last = letters[end - 1]; last && isSpace(last); last = letters[end - 1]) end--;
  return letters.slice(0, end);
}

/** What a line must be no wider than, and how many there may be. */
interface Room {
  fits: (letters: Letter[]) => boolean;
  most: number;
  ellipsis: Letter[];
}

/**
 * @param letters those of the text, one for each of its code points
 * @returns its lines; what is too long ends in an ellipsis
 */
export function breakLines(text: string, letters: Letter[], language: string, room: Room): Letter[][] {
  const lines: Letter[][] = [];
  let at = 0;
  for (const piece of pieces(text, language)) {
    const added = letters.slice(at, (at += Array.from(piece).length));
    const last = lines.at(-1);
    if (last && room.fits(trimmed([...last, ...added]))) last.push(...added);
    else if (lines.push(added) > room.most) break;
  }
  return lines.slice(0, room.most).map((line, index) => {
    const shown = trimmed(line);
    const isCut = (index === room.most - 1 && lines.length > room.most) || !room.fits(shown);
    return isCut ? cut(shown, room) : shown;
  });
}

/** @returns as many letters as there is room for before an ellipsis */
function cut(letters: Letter[], { fits, ellipsis }: Room): Letter[] {
  const upTo = (count: number) => [...trimmed(letters.slice(0, count)), ...ellipsis];
  let [most, tooMany] = [0, letters.length + 1];
  while (tooMany - most > 1) {
    const count = (most + tooMany) >> 1;
    if (fits(upTo(count))) most = count;
    else tooMany = count;
  }
  return upTo(most);
}
