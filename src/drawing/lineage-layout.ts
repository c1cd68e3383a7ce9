import dagre from '@dagrejs/dagre';
import type { Family, Step, Thing } from '../model/lineage.ts';
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
/** Between a box and the next, beside the label of the step. */
const GAP = 36;

const widthOfLabel = (label: string) => Math.ceil(textWidth(label, LINEAGE.noteSize)) + 8;

/**
 * @returns how wide a drawing of a family is at least, from side to side: as its longest chain, which is found without the
 *   drawing
 */
export function leastWidth({ members, steps }: Family, words: LineageWords): number {
  const { text, padding, margin } = LINEAGE;
  const from = Map.groupBy(steps, (step) => step.from);
  const known = new Map<Thing, number>();
  const chainOf = (thing: Thing): number => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const rest = (from.get(thing) ?? []).map(
      (step) => GAP + widthOfLabel(words.step(step)) + chainOf(step.to),
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

/** A box from its middle, as the library gives it. */
type Placed = Box;

/**
 * Lays a family out from left to right in ranks, so that each arrow leads on, by dagre (Gansner et al., "A technique for
 * drawing directed graphs", 1993): its boxes never lie over one another, and the same family gives the same drawing.
 */
export function lineageDrawing(
  { members, steps }: Family,
  words: LineageWords,
  direction: 'ltr' | 'rtl',
): LineageDrawing {
  const { line, padding, text, margin } = LINEAGE;
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: GAP, edgesep: 12, marginx: margin, marginy: margin });
  const written = members.map((thing) =>
    boxText(thing, words, { words: text, marks: text, mostLines: MOST_LINES }),
  );
  /** Short names: the library looks them up without end. */
  const idOf = new Map(members.map((thing, index) => [thing, String(index)]));
  const nameOf = (thing: Thing) => idOf.get(thing) ?? '';
  for (const { text: box, height } of written)
    graph.setNode(nameOf(box.thing), { width: text + 2 * padding, height });
  for (const [index, step] of steps.entries()) {
    const label = words.step(step);
    graph.setEdge(
      nameOf(step.from),
      nameOf(step.to),
      { width: widthOfLabel(label), height: line, labelpos: 'c' },
      String(index),
    );
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const placed = (box: Placed): Box => ({
    x: Math.round((direction === 'rtl' ? width - box.x : box.x) - box.width / 2),
    y: Math.round(box.y - box.height / 2),
    width: Math.round(box.width),
    height: Math.round(box.height),
  });
  // The library gives its labels back as they were given to it, with their places.
  const boxes = written.map(({ text }) => ({
    ...text,
    ...placed(graph.node(nameOf(text.thing)) as Placed),
  }));
  const boxOf = new Map(boxes.map((box) => [box.thing, box]));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: boxes.sort((a, b) => (direction === 'rtl' ? b.x - a.x : a.x - b.x) || a.y - b.y),
    arrows: steps.map((step, index) => {
      const edge = graph.edge(nameOf(step.from), nameOf(step.to), String(index)) as Placed & {
        points: { x: number; y: number }[];
      };
      return {
        step,
        told: words.told(step),
        points: [
          ...sideOf(boxOf.get(step.from), direction === 'ltr'),
          ...edge.points.slice(1, -1).map(({ x, y }) => ({
            x: Math.round(direction === 'rtl' ? width - x : x),
            y: Math.round(y),
          })),
          ...sideOf(boxOf.get(step.to), direction === 'rtl').reverse(),
        ],
        label: {
          ...placed(edge),
          text: words.step(step),
        },
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
