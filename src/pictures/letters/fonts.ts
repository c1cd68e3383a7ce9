import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face as FontFace, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { memoize } from '../../text/functions/memoize.ts';
import { facesOf } from './faces.ts';

export type Weight = 400 | 700;

/** A letter, and the file of a face that has it. */
export interface Letter {
  character: string;
  font: SizedFont;
}
export interface SizedFont {
  font: Font;
  unitsPerEm: number;
}

/** @param fileAndWeight the path of a file in a package, and for one that holds all weights the weight */
const fontOf = memoize(async (fileAndWeight: string): Promise<SizedFont> => {
  const [file = '', weight] = fileAndWeight.split(' ');
  const packed = await readFile(createRequire(import.meta.url).resolve(file));
  const face = new FontFace(new Blob(await decompress(packed)));
  const font = new Font(face);
  if (weight) font.setVariations([new Variation('wght', Number(weight))]);
  return { font, unitsPerEm: face.upem };
});

const has = ({ font }: SizedFont, character: string): boolean =>
  (font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0) > 0;

/** Signs without a form of their own: what joins and parts letters, directions, chosen forms. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]$/u;

/** What belongs to the letter before it, or to letters of any script. */
const MARK = /^\p{M}$/u;
const COMMON = /^[\p{Script=Common}\p{Script=Inherited}]$/u;

async function find(character: string, weight: Weight, language: string): Promise<SizedFont | undefined> {
  const code = character.codePointAt(0) ?? 0;
  for (const { name, subsets } of facesOf(character, language)) {
    const [start, end] = name;
    const isWeighed = end.includes('WEIGHT');
    for (const subset of subsets) {
      if (!subset.ranges.some(([first, last]) => first <= code && code <= last)) continue;
      const file = `${start}${subset.name}${end.replace('WEIGHT', String(weight))}`;
      const font = await fontOf(isWeighed ? file : `${file} ${weight}`);
      if (has(font, character)) return font;
    }
  }
  return undefined;
}

/**
 * @returns the letters of a text, each with its font, so that letters that are joined are of one; undefined where
 *   a letter has none: a word in which letters are missing is worse than none
 */
export async function lettersOf(
  text: string,
  weight: Weight,
  language: string,
): Promise<Letter[] | undefined> {
  const letters: Letter[] = [];
  for (const character of text) {
    const before = letters.at(-1)?.font;
    const stays = before && (INVISIBLE.test(character) || (COMMON.test(character) && has(before, character)));
    const isAlone = MARK.test(character) && before && !stays;
    const font =
      stays || (isAlone && has(before, character)) ? before : await find(character, weight, language);
    if (!font || (isAlone && font !== before)) return undefined;
    letters.push({ character, font });
  }
  return letters;
}
