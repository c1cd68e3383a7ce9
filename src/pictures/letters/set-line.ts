import createBidi from 'bidi-js';
import { Buffer as Shaped, shape, Direction } from 'harfbuzzjs';
import type { Letter, SizedFont } from './fonts.ts';

const bidi = createBidi();

/** A form of one or several letters, placed in the units of a line that is one high. */
interface Form {
  outline: string;
  scale: number;
  x: number;
  y: number;
}

/** Its forms from left to right, and how wide it is. */
export interface SetLine {
  forms: Form[];
  width: number;
}

/** Letters of one font that run in one direction. */
interface Run {
  text: string;
  font: SizedFont;
  level: number;
}

/** @returns the runs of a line from left to right */
function runsOf(letters: Letter[], direction: 'ltr' | 'rtl'): Run[] {
  const text = letters.map(({ character }) => character).join('');
  const embedding = bidi.getEmbeddingLevels(text, direction);
  const order = bidi.getReorderedIndices(text, embedding);
  const runs: (Run & { at: number })[] = [];
  let at = 0;
  for (const { character, font } of letters) {
    const level = embedding.levels[at] ?? 0;
    const last = runs.at(-1);
    if (last?.font === font && last.level === level) last.text += character;
    else runs.push({ text: character, font, level, at: order.indexOf(at) });
    at += character.length;
  }
  return runs.sort((a, b) => a.at - b.at);
}

const outlines = new WeakMap<SizedFont, Map<number, string>>();

function outlineOf(sized: SizedFont, glyph: number): string {
  const known = outlines.get(sized) ?? new Map<number, string>();
  outlines.set(sized, known);
  const outline = known.get(glyph) ?? sized.font.glyphToPath(glyph);
  known.set(glyph, outline);
  return outline;
}

/**
 * Sets a line as readers of its script expect it: letters joined, signs in their places, directions mixed.
 * @returns the line in units of the size of its letters
 */
export function setLine(letters: Letter[], direction: 'ltr' | 'rtl'): SetLine {
  let width = 0;
  const forms = runsOf(letters, direction).flatMap(({ text, font, level }) => {
    const shaped = new Shaped();
    shaped.addText(text);
    shaped.guessSegmentProperties();
    shaped.setDirection(level % 2 ? Direction.RTL : Direction.LTR);
    shape(font.font, shaped);
    const scale = 1 / font.unitsPerEm;
    return shaped.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
      const form = {
        outline: outlineOf(font, codepoint),
        scale,
        x: width + xOffset * scale,
        y: yOffset * scale,
      };
      width += xAdvance * scale;
      return form;
    });
  });
  return { forms, width };
}
