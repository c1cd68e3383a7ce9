import type { Family, Step, Thing } from '../model/lineage.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { boxText, leastBox, LINEAGE, type BoxText, type LineageWords } from './lineage-box.ts';
import { ranksOf, rowsOf, type Point, type Shape } from './lineage-ranks.ts';
import { ON_PAPER } from './lineage-rooms.ts';

/** A box in CSS pixels, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface LineageBox extends Box, BoxText {}
export interface LineageArrow {
  step: Step;
  /** Where it is told in words. */
  href: string;
  /** From the one to the other, and on to the tip of the arrow. */
  points: Point[];
  /** What the step is, above what it leads to; undefined of one that joins the line of another. */
  label?: Box & { text: string };
}
export interface LineageDrawing {
  width: number;
  height: number;
  /** In the order of reading: from where it begins, and of one rank from above. */
  boxes: LineageBox[];
  arrows: LineageArrow[];
}

/** How wide boxes are at most, but for long words, and how far apart: of up to three in a row, and of more. */
const BOXES = { few: { width: 220, gap: 44 }, many: { width: 156, gap: 24 } } as const;
const FEW = 3;
/** How far before a box a line goes straight on, so that its tip points along it. */
const STRAIGHT = 10;

/** @returns how many things of a family are in a row: as many as its longest chain has, which is found without the drawing */
const inRow = memoizeByObject(({ members, steps }: Family): number => {
  const from = Map.groupBy(steps, (step) => step.from);
  const known = new Map<Thing, number>();
  const chainOf = (thing: Thing): number => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const length = 1 + Math.max(0, ...(from.get(thing) ?? []).map(({ to }) => chainOf(to)));
    known.set(thing, length);
    return length;
  };
  return Math.max(0, ...members.map(chainOf));
});

/** Of few in a row, boxes are as wide as the longest word in them or wider, as far as a column has room: it would be cut in two. */
function boxesOf(family: Family, words: LineageWords): { width: number; gap: number } {
  const { few, many } = BOXES;
  const count = inRow(family);
  if (count > FEW) return many;
  const room = (ON_PAPER - 2 * LINEAGE.margin + few.gap) / count - few.gap;
  const wanted = Math.max(few.width, ...family.members.map((thing) => leastBox(thing, words)));
  return { ...few, width: Math.min(Math.floor(room), wanted) };
}

/** @returns how wide a drawing of a family is at least, from side to side */
export function leastWidth(family: Family, words: LineageWords): number {
  const { width, gap } = boxesOf(family, words);
  return 2 * LINEAGE.margin + inRow(family) * (width + gap) - gap;
}

/** @returns how many steps leave one thing of a family, or lead to one, at most */
export const mostLinks = ({ steps }: Family): number =>
  Math.max(
    0,
    ...['from' as const, 'to' as const].flatMap((end) =>
      [...Map.groupBy(steps, (step) => step[end]).values()].map(({ length }) => length),
    ),
  );

/** Lays a family out from side to side. What a step is stands above what it leads to, once for all that are alike. */
export function lineageDrawing(
  family: Family,
  words: LineageWords,
  direction: 'ltr' | 'rtl',
): LineageDrawing {
  const { members, steps } = family;
  const { padding, label: high } = LINEAGE;
  const form = boxesOf(family, words);
  const { width: wide } = form;
  const written = members.map((thing) => boxText(thing, words, wide));
  const placeOf = new Map(members.map((thing, index) => [thing, index]));
  const place = (thing: Thing) => placeOf.get(thing) ?? 0;
  const arriving = Map.groupBy(steps, ({ to }) => to);
  const kindsOf = (thing: Thing) => [...Map.groupBy(arriving.get(thing) ?? [], ({ kind }) => kind).values()];
  const above = members.map((thing) => kindsOf(thing).length * high);
  const shape: Shape = {
    box: form,
    count: members.length,
    steps: steps.map(({ from, to }) => [place(from), place(to)]),
  };
  const ranks = ranksOf(shape);
  const heights = written.map(({ height }, index) => height + (above[index] ?? 0));
  const { height, middleOf } = rowsOf(ranks, heights);
  const boxes = written.map(({ text, height }, index): LineageBox => {
    const { x = 0, y = 0 } = ranks.boxes[index] ?? {};
    return {
      ...text,
      x: Math.round(x - wide / 2),
      y: Math.round(middleOf(y) + ((above[index] ?? 0) - height) / 2),
      width: wide,
      height,
    };
  });
  const placedOf = (thing: Thing) => boxes[place(thing)] ?? { x: 0, y: 0, height: 0 };
  const lineOf = (step: Step): Point[] => {
    const from = placedOf(step.from);
    const passed = ranks.lines[steps.indexOf(step)] ?? [];
    return [
      { x: from.x + wide, y: from.y + from.height / 2 },
      ...passed.flatMap(({ x, y }) => [-wide / 2, wide / 2].map((half) => ({ x: x + half, y: middleOf(y) }))),
    ].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  };
  const arrows = members.flatMap((thing) => {
    const box = placedOf(thing);
    const alike = kindsOf(thing).map((some) => some.map((step) => ({ step, line: lineOf(step) })));
    const heightOf = (lines: (typeof alike)[number]) =>
      Math.min(...lines.map(({ line }) => line.at(-1)?.y ?? 0));
    return alike
      .toSorted((a, b) => heightOf(a) - heightOf(b))
      .flatMap((some, row, { length }) => {
        const y = box.y + (row - length + 0.5) * high;
        return some.map(({ step, line }, index): LineageArrow => {
          const start = { x: box.x - STRAIGHT, y };
          const href = words.address(step);
          if (index > 0) return { step, href, points: [...line, start] };
          return {
            step,
            href,
            points: [...line, start, { x: box.x + padding, y }],
            label: labelAt({ x: box.x + padding, y }, words.step(step)),
          };
        });
      });
  });
  const drawing = { width: Math.ceil(ranks.width), height: Math.ceil(height), boxes, arrows };
  const read = direction === 'rtl' ? mirrored(drawing) : drawing;
  const along = direction === 'rtl' ? -1 : 1;
  return { ...read, boxes: read.boxes.sort((a, b) => along * (a.x - b.x) || a.y - b.y) };
}

/** @returns what stands after the tip of an arrow, in a drawing that is read from left to right */
const labelAt = ({ x, y }: Point, text: string): NonNullable<LineageArrow['label']> => ({
  x: x + 4,
  y: y - LINEAGE.label / 2,
  width: BOXES.many.width - 2 * LINEAGE.padding - 4,
  height: LINEAGE.label,
  text,
});

/** @returns a drawing as readers have it who go from right to left */
function mirrored({ width, boxes, arrows, ...drawing }: LineageDrawing): LineageDrawing {
  const turned = <Turned extends Box>(box: Turned): Turned => ({ ...box, x: width - box.x - box.width });
  return {
    ...drawing,
    width,
    boxes: boxes.map(turned),
    arrows: arrows.map(({ label, points, ...arrow }) => ({
      ...arrow,
      points: points.map(({ x, y }) => ({ x: width - x, y })),
      ...(label && { label: turned(label) }),
    })),
  };
}
