import dagre from '@dagrejs/dagre';
import { memoize } from '../text/functions/memoize.ts';
import { LINEAGE } from './lineage-box.ts';

/** A place in CSS pixels, from the upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** What a drawing goes by: how wide boxes are and how far apart, how many there are, and between which of them steps go. */
export interface Shape {
  box: { width: number; gap: number };
  count: number;
  steps: [from: number, to: number][];
}
/** The middles of boxes, and the places where the line of each step passes the boxes between its own. */
export interface Ranks {
  width: number;
  boxes: Point[];
  lines: Point[][];
}
/** How far from one another boxes above one another are at least, and lines. */
const APART = { boxes: 16, lines: 12 } as const;

/**
 * Puts boxes into ranks from left to right, so that each arrow leads on, by dagre (Gansner et al., "A technique for
 * drawing directed graphs", 1993), as if all were as high: they never lie over one another, and one shape always gives
 * the same ranks. In a large publication few shapes are drawn very often, each of which is laid out once.
 */
export const ranksOf = (shape: Shape): Ranks => ranksOfWritten(JSON.stringify(shape));

const ranksOfWritten = memoize((written): Ranks => {
  const { box, count, steps } = JSON.parse(written) as Shape;
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: APART.boxes,
    ranksep: box.gap,
    edgesep: APART.lines,
    marginx: LINEAGE.margin,
  });
  for (let index = 0; index < count; index++)
    graph.setNode(String(index), { width: box.width, height: box.width / 2 });
  for (const [index, [from, to]] of steps.entries())
    graph.setEdge(String(from), String(to), {}, String(index));
  dagre.layout(graph);
  const { width = 0 } = graph.graph() as Partial<Ranks>;
  const placed = Array.from({ length: count }, (_, index) => graph.node(String(index)) as Point);
  // The library may as well put the earliest of a rank below as above.
  const later = placed.flatMap(({ x, y }, index) =>
    placed.slice(index + 1).flatMap((other) => (other.x === x ? Math.sign(other.y - y) : [])),
  );
  const down = later.reduce((sum, sign) => sum + sign, 0) < 0 ? -1 : 1;
  const rounded = ({ x, y }: Point) => ({ x: Math.round(x), y: down * Math.round(y) });
  return {
    width,
    boxes: placed.map(rounded),
    // The library puts a rank for labels, which none has, between each two: of its points, every second is beside boxes.
    lines: steps.map(([from, to], index) => {
      const { points } = graph.edge(String(from), String(to), String(index)) as { points: Point[] };
      return points.slice(1, -1).flatMap((point, place) => (place % 2 ? rounded(point) : []));
    }),
  };
});

/**
 * Gives boxes the heights that they have: what stood in a row stays in one, rows are as far from one another as the
 * boxes of each rank need, and those with room to spare stand in the middle of it.
 * @returns how high all are together, and where the middle of each row is
 */
export function rowsOf(
  { boxes, lines }: Ranks,
  heights: readonly number[],
): { height: number; middleOf: (y: number) => number } {
  const placed = [
    ...boxes.map((at, index) => ({ ...at, half: ((heights[index] ?? 0) + APART.boxes) / 2 })),
    ...lines.flat().map((at) => ({ ...at, half: APART.lines / 2 })),
  ];
  const edge = LINEAGE.margin - APART.boxes / 2;
  /** How far the middle of each row is from one side at least. */
  const leastFrom = (side: 1 | -1) => {
    const least = new Map<number, number>();
    const lastIn = new Map<number, (typeof placed)[number]>();
    let reached = 0;
    for (const one of placed.toSorted((a, b) => side * (a.y - b.y))) {
      const last = lastIn.get(one.x);
      reached = Math.max(reached, one.half + (last ? (least.get(last.y) ?? 0) + last.half : edge));
      least.set(one.y, reached);
      lastIn.set(one.x, one);
    }
    return (y: number) => least.get(y) ?? 0;
  };
  const [above, below] = [leastFrom(1), leastFrom(-1)];
  const height = Math.max(...placed.map(({ y, half }) => above(y) + half + edge));
  return { height, middleOf: (y) => (above(y) + height - below(y)) / 2 };
}
