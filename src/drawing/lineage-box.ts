import type { Step, Thing } from '../model/lineage.ts';
import { memoize } from '../text/functions/memoize.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { linesOf } from '../text/letters/text-lines.ts';

/**
 * What is written in a box, in CSS pixels; a mark has what a finger needs to hit. Notes are still 12 px high where a
 * drawing of 720 is drawn on paper, which has 640.
 */
export const LINEAGE = {
  size: 14,
  noteSize: 13.5,
  line: 18,
  padding: 8,
  text: 150,
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
  step: (step: Step) => string;
  /** A step with both of its things, and where it is told so. */
  told: (step: Step) => { name: string; href: string };
}

/** What stands in a box, from above. */
export interface BoxText {
  thing: Thing;
  /** Its name, in lines. */
  lines: string[];
  /** What stands below the name: from when to when. */
  notes: string[];
  /** Below that the marks: where the middle of each is, from where reading begins and from above. */
  marks: (ClaimMark & { along: number; down: number })[];
}

/** How wide lines of words may be and how many, and how wide rows of marks, in CSS pixels. */
interface Room {
  words: number;
  marks: number;
  mostLines: number;
}

/** A thing stands in the drawings of all that are near it: what is in its box is written once for each room. */
const writtenIn = memoizeByObject((words: LineageWords) =>
  memoize((room) => memoizeByObject((thing: Thing) => writeBox(thing, words, JSON.parse(room) as Room))),
);

/** @returns what stands in the box of a thing, and how high it is */
export const boxText = (thing: Thing, words: LineageWords, room: Room): { text: BoxText; height: number } =>
  writtenIn(words)(JSON.stringify(room))(thing);

function writeBox(thing: Thing, words: LineageWords, room: Room): { text: BoxText; height: number } {
  const { size, noteSize, line, padding, mark } = LINEAGE;
  const lines = linesOf(words.title(thing), { width: room.words, size, most: room.mostLines });
  const notes = words
    .notes(thing)
    .flatMap((note) => linesOf(note, { width: room.words, size: noteSize, most: 2 }));
  const top = (lines.length + notes.length) * line + padding;
  const claims = words.marks(thing);
  // Those that stand for several have their number beside them.
  const width = claims.some(({ text }) => text.length > 1) ? 2 * mark : mark;
  const inRow = Math.floor(room.marks / width);
  const marks = claims.map((claim, index) => ({
    ...claim,
    along: padding + ((index % inRow) + 0.5) * width,
    down: top + (Math.floor(index / inRow) + 0.5) * mark,
  }));
  const height = top + Math.ceil(claims.length / inRow) * mark + padding;
  return { text: { thing, lines, notes, marks }, height };
}
