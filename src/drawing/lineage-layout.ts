import dagre from '@dagrejs/dagre';
import type { Family, Step, Thing } from '../model/lineage.ts';
import { memoize } from '../text/functions/memoize.ts';
import { textWidth } from '../text/letters/text-lines.ts';
import { boxText, LINEAGE, type BoxText, type LineageWords } from './lineage-box.ts';

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
  /** What it tells, and where that is told in words; the longest of those that share a line tells all of them. */
  told: { name: string; href: string };
  /** From the one to the other, and on to the tip of the arrow. */
  points: { x: number; y: number }[];
  /** What the step is; undefined of one that joins the line of another. */
  label?: Box & { text: string };
}
export interface LineageDrawing {
  width: number;
  height: number;
  /** In the order of reading: from where it begins, and of one rank from above. */
  boxes: LineageBox[];
  arrows: LineageArrow[];
}

const MOST_LINES = 4;
/** Between a box and the next, beside the label of the step, in CSS pixels: as it is, and where a drawing must be narrow. */
export const GAPS = { usual: 36, narrow: 20 } as const;

const widthOfLabel = (label: string) => Math.ceil(textWidth(label, LINEAGE.noteSize)) + 8;

/**
 * @returns how wide a drawing of a family is at least, from side to side: as its longest chain, which is found without the
 *   drawing
 */
export function leastWidth(
  { members, steps }: Family,
  words: LineageWords,
  gap: number = GAPS.usual,
): number {
  const { text, padding, margin } = LINEAGE;
  const from = Map.groupBy(steps, (step) => step.from);
  const known = new Map<Thing, number>();
  const chainOf = (thing: Thing): number => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const rest = (from.get(thing) ?? []).map(
      (step) => gap + widthOfLabel(words.step(step)) + chainOf(step.to),
    );
    const width = text + 2 * padding + Math.max(0, ...rest);
    known.set(thing, width);
    return width;
  };
  return 2 * margin + Math.max(0, ...members.map(chainOf));
}

/** @returns how many steps leave one thing of a family, or lead to one, at most */
export const mostLinks = ({ steps }: Family): number =>
  Math.max(
    0,
    ...['from' as const, 'to' as const].flatMap((end) =>
      [...Map.groupBy(steps, (step) => step[end]).values()].map(({ length }) => length),
    ),
  );

/** What a drawing goes by: how far apart ranks are, how high boxes are, and between which of them steps go, with the widths of their labels. */
interface Shape {
  gap: number;
  heights: number[];
  steps: [from: number, to: number, label: number][];
}
/** Boxes and labels from their middles, and the ways of lines, as the library gives them. */
interface Ranks {
  width: number;
  height: number;
  boxes: Box[];
  lines: (Box & { points: { x: number; y: number }[] })[];
}

/**
 * Lays boxes out from left to right in ranks, so that each arrow leads on, by dagre (Gansner et al., "A technique for
 * drawing directed graphs", 1993): they never lie over one another, and one shape always gives the same ranks. In a
 * large publication few shapes are drawn very often, each of which is laid out once.
 */
const ranksOf = memoize((written): Ranks => {
  const { gap, heights, steps } = JSON.parse(written) as Shape;
  const { line, padding, text, margin } = LINEAGE;
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: gap, edgesep: 12, marginx: margin, marginy: margin });
  for (const [index, height] of heights.entries())
    graph.setNode(String(index), { width: text + 2 * padding, height });
  for (const [index, [from, to, width]] of steps.entries())
    graph.setEdge(String(from), String(to), { width, height: line, labelpos: 'c' }, String(index));
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Ranks>;
  return {
    width,
    height,
    boxes: heights.map((_height, index) => graph.node(String(index)) as Box),
    // The library gives labels back as they were given to it, with their places.
    lines: steps.map(
      ([from, to], index) => graph.edge(String(from), String(to), String(index)) as Ranks['lines'][number],
    ),
  };
});

/** Lays a family out from side to side. */
export function lineageDrawing(
  { members, steps }: Family,
  words: LineageWords,
  direction: 'ltr' | 'rtl',
  gap: number = GAPS.usual,
): LineageDrawing {
  const written = members.map((thing) =>
    boxText(thing, words, { words: LINEAGE.text, marks: LINEAGE.text, mostLines: MOST_LINES }),
  );
  const placeOf = new Map(members.map((thing, index) => [thing, index]));
  const shape: Shape = {
    gap,
    heights: written.map(({ height }) => height),
    steps: steps.map((step) => [
      placeOf.get(step.from) ?? 0,
      placeOf.get(step.to) ?? 0,
      widthOfLabel(words.step(step)),
    ]),
  };
  const { width, height, ...ranks } = ranksOf(JSON.stringify(shape));
  const placed = (box: Box | undefined): Box => {
    const { x = 0, y = 0, width: wide = 0, height: high = 0 } = box ?? {};
    return {
      x: Math.round((direction === 'rtl' ? width - x : x) - wide / 2),
      y: Math.round(y - high / 2),
      width: Math.round(wide),
      height: Math.round(high),
    };
  };
  const boxes = written.map(({ text }, index) => ({ ...text, ...placed(ranks.boxes[index]) }));
  const boxOf = new Map(boxes.map((box) => [box.thing, box]));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: boxes.sort((a, b) => (direction === 'rtl' ? b.x - a.x : a.x - b.x) || a.y - b.y),
    arrows: steps.map((step, index) => {
      const line = ranks.lines[index];
      return {
        step,
        told: words.told(step),
        points: [
          ...sideOf(boxOf.get(step.from), direction === 'ltr'),
          ...(line?.points.slice(1, -1) ?? []).map(({ x, y }) => ({
            x: Math.round(direction === 'rtl' ? width - x : x),
            y: Math.round(y),
          })),
          ...sideOf(boxOf.get(step.to), direction === 'rtl').reverse(),
        ],
        label: { ...placed(line), text: words.step(step) },
      };
    }),
  };
}

/** How far a line goes straight on from a box, so that its tip points along it. */
const STRAIGHT = 10;

/** The middle of a side of a box, and a point straight beside it. */
function sideOf(box: Box | undefined, isRight: boolean): { x: number; y: number }[] {
  if (!box) return [];
  const [x, y] = [isRight ? box.x + box.width : box.x, Math.round(box.y + box.height / 2)];
  return [
    { x, y },
    { x: x + (isRight ? STRAIGHT : -STRAIGHT), y },
  ];
}
