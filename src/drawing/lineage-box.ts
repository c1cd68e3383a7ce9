import type { Step, Thing } from '../model/lineage.ts';
import { memoize } from '../text/functions/memoize.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { linesOf, widestWord } from '../text/letters/text-lines.ts';

/**
 * What is written in a box and above it, in CSS pixels; a mark and what a step is called have what a finger needs to hit
 * (WCAG 2.2, 2.5.8). Notes are still 12 px high where a drawing of 704 is drawn on paper, which has 640.
 */
export const LINEAGE = {
  size: 14,
  noteSize: 13.5,
  line: 18,
  padding: 8,
  /** Which part of a line words take at most: readers may set letters wider apart (WCAG 1.4.12). */
  filled: 0.875,
  /** How wide boxes are that say who leads a thing: in others it would be a word or two a line, and cut short. */
  leadsFrom: 200,
  label: 24,
  margin: 4,
  mark: 24,
} as const;

/** A mark that stands for a claim about a thing, or for several of one verdict, and leads to what was said. */
export interface ClaimMark {
  text: string;
  name: string;
  href: string;
}

/** What is known of things and steps, in words. */
export interface LineageWords {
  title: (thing: Thing) => string;
  notes: (thing: Thing) => string[];
  marks: (thing: Thing) => ClaimMark[];
  /** Who leads it, if anybody. */
  leads: (thing: Thing) => string[];
  /** What stands between names. */
  comma: string;
  step: (step: Step) => string;
  /** Where a step is told in words. */
  address: (step: Step) => string;
}

/** What stands in a box, from above. */
export interface BoxText {
  thing: Thing;
  /** Its name, in lines. */
  lines: string[];
  /** What stands below the name: from when to when, and who leads it. */
  notes: string[];
  /** Below that the marks: where the middle of each is, from where reading begins and from above. */
  marks: (ClaimMark & { along: number; down: number })[];
}

/** A thing stands in the drawings of all that are near it: what is in its box is written once for each width. */
const writtenIn = memoizeByObject((words: LineageWords) =>
  memoize((width) => memoizeByObject((thing: Thing) => writeBox(thing, words, Number(width)))),
);

/** @returns what stands in a box of a width for a thing, and how high it is */
export const boxText = (
  thing: Thing,
  words: LineageWords,
  width: number,
): { text: BoxText; height: number } => writtenIn(words)(String(width))(thing);

/** @returns how wide a box is at least in which no word of a thing goes on in the next line */
export function leastBox(thing: Thing, words: LineageWords): number {
  const { size, noteSize, padding, filled } = LINEAGE;
  const widest = Math.max(
    widestWord(words.title(thing), size),
    ...words.notes(thing).map((note) => widestWord(note, noteSize)),
  );
  return Math.ceil(widest / filled) + 2 * padding;
}

/** Lines of a name, and of what stands below it. */
const MOST = { lines: 5, notes: 4 } as const;

function writeBox(thing: Thing, words: LineageWords, wide: number): { text: BoxText; height: number } {
  const { size, noteSize, line, padding, mark } = LINEAGE;
  const inside = wide - 2 * padding;
  const width = inside * LINEAGE.filled;
  const lines = linesOf(words.title(thing), { width, size, most: MOST.lines });
  const leads = wide < LINEAGE.leadsFrom ? [] : words.leads(thing);
  const notes = [...words.notes(thing), ...leads].flatMap((note) =>
    linesOf(note, { width, size: noteSize, most: MOST.notes }),
  );
  const top = (lines.length + notes.length) * line + padding;
  const claims = words.marks(thing);
  // Those that stand for several have their number beside them.
  const reach = claims.some(({ text }) => text.length > 1) ? 2 * mark : mark;
  const inRow = Math.floor(inside / reach);
  const marks = claims.map((claim, index) => ({
    ...claim,
    along: padding + ((index % inRow) + 0.5) * reach,
    down: top + (Math.floor(index / inRow) + 0.5) * mark,
  }));
  const height = top + Math.ceil(claims.length / inRow) * mark + padding;
  return { text: { thing, lines, notes, marks }, height };
}
