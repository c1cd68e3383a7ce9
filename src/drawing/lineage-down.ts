import type { Family, Step, Thing } from '../model/lineage.ts';
import { boxText, LINEAGE, type LineageWords } from './lineage-box.ts';
import {
  labelAt,
  mirrored,
  type LineageArrow,
  type LineageBox,
  type LineageDrawing,
} from './lineage-layout.ts';

/** A drawing for narrow places: its width is that of a page on the narrowest of phones, in CSS pixels. */
export const DOWN = {
  width: 288,
  gap: 14,
  rail: 12,
  mostRails: 10,
} as const;

/** Steps of a kind to one thing, or from one: they share a line down the side, as long as all of them. */
interface Rail {
  steps: Step[];
  /** Which of the things it leads to. */
  targets: ReadonlySet<number>;
  /** From which height to which: a label is one below the box before it, and its box one below the label. */
  from: number;
  to: number;
}

/**
 * Lays a family out in one column, the earliest on top, with its steps as lines down the side: so it needs no more room
 * than a phone has, however many things come from one.
 * @returns undefined where so many lines run beside one another that too little would be left for names
 */
export function lineageDown(
  family: Family,
  words: LineageWords,
  direction: 'ltr' | 'rtl',
): LineageDrawing | undefined {
  const order = inOrderOfSteps(family);
  const rails = railsOf(family.steps, order);
  const columns = columnsOf(rails);
  const most = Math.max(0, ...columns) + 1;
  if (most > DOWN.mostRails) return undefined;
  const { padding, margin } = LINEAGE;
  const left = margin + (most + 1) * DOWN.rail;
  const width = DOWN.width - margin - left;
  const boxes: LineageBox[] = [];
  /** Where the middle of each label is: of a line, above each of the things that it leads to. */
  const labels = new Map<Rail, Map<Thing, number>>(rails.map((rail) => [rail, new Map()]));
  let y = margin;
  for (const [index, thing] of order.entries()) {
    // What a step is stands above what it leads to, where its line arrives.
    for (const rail of rails.filter(({ targets }) => targets.has(index))) {
      labels.get(rail)?.set(thing, y + LINEAGE.label / 2);
      y += LINEAGE.label;
    }
    const { text, height } = boxText(thing, words, width);
    boxes.push({ ...text, x: left, y, width, height });
    y += height + DOWN.gap;
  }
  const arrows = rails.flatMap((rail, index): LineageArrow[] => {
    const x = left - ((columns[index] ?? 0) + 1) * DOWN.rail;
    const ends = labels.get(rail) ?? new Map<Thing, number>();
    const ways = rail.steps.map((step) => ({
      step,
      start: startOf(step, rail, rails, boxes),
      end: ends.get(step.to) ?? 0,
    }));
    const furthest = ways.reduce((a, b) => (Math.abs(b.end - b.start) > Math.abs(a.end - a.start) ? b : a));
    return ways.map(({ step, start, end }): LineageArrow => {
      const joint = [
        { x: left, y: start },
        { x, y: start },
      ];
      // Of several to one thing, the longest says what all are.
      if (rail.targets.size === 1 && step !== furthest.step)
        return { step, told: words.told(step), points: joint };
      const tip = { x: left + padding, y: end };
      return {
        step,
        told: words.told(step, rail.targets.size > 1 ? [step] : rail.steps),
        points: [...joint, { x, y: end }, tip],
        label: labelAt(tip, words.step(step)),
      };
    });
  });
  const drawing = { width: DOWN.width, height: y - DOWN.gap + margin, boxes, arrows };
  return direction === 'rtl' ? mirrored(drawing) : drawing;
}

/** Each thing after what led to it, else in the order of their beginnings. */
function inOrderOfSteps({ members, steps }: Family): Thing[] {
  const before = Map.groupBy(steps, ({ to }) => to);
  const order = new Set<Thing>();
  const seen = new Set<Thing>();
  const add = (thing: Thing) => {
    if (seen.has(thing)) return;
    seen.add(thing);
    const earlier = new Set(before.get(thing)?.map(({ from }) => from));
    for (const one of members) if (earlier.has(one)) add(one);
    order.add(thing);
  };
  for (const member of members) add(member);
  return [...order];
}

/** A step shares the line of those that come from where it comes from, or of those that lead where it leads, whichever are more. */
function railsOf(steps: readonly Step[], order: readonly Thing[]): Rail[] {
  const placeOf = new Map(order.map((thing, index) => [thing, index]));
  const place = (thing: Thing) => placeOf.get(thing) ?? 0;
  const [source, target] = [
    ({ kind, from }: Step) => `from ${place(from)} ${kind}`,
    ({ kind, to }: Step) => `to ${place(to)} ${kind}`,
  ];
  const [leaving, arriving] = [Map.groupBy(steps, source), Map.groupBy(steps, target)];
  const countOf = (groups: ReadonlyMap<string, Step[]>, name: string) => groups.get(name)?.length ?? 0;
  const lineOf = (step: Step) =>
    countOf(leaving, source(step)) > countOf(arriving, target(step)) ? source(step) : target(step);
  return [...Map.groupBy(steps, lineOf).values()].map((together) => {
    const targets = new Set(together.map(({ to }) => place(to)));
    const heights = together.flatMap(({ from, to }) => [2 * place(from) + 1, 2 * place(to)]);
    return { steps: together, targets, from: Math.min(...heights), to: Math.max(...heights) };
  });
}

/** In which column each line runs: short ones near the boxes, none over another. */
function columnsOf(rails: readonly Rail[]): number[] {
  const taken: Rail[][] = [];
  const columns = new Map<Rail, number>();
  for (const rail of rails.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const free = taken.findIndex((others) =>
      others.every(({ from, to }) => to < rail.from || from > rail.to),
    );
    const column = free < 0 ? taken.length : free;
    (taken[column] ??= []).push(rail);
    columns.set(rail, column);
  }
  return rails.map((rail) => columns.get(rail) ?? 0);
}

/** Where a step leaves its box: several leave it below one another. */
function startOf(step: Step, rail: Rail, rails: readonly Rail[], boxes: readonly LineageBox[]): number {
  const box = boxes.find(({ thing }) => thing === step.from);
  const leaving = rails.filter(({ steps }) => steps.some(({ from }) => from === step.from));
  const share = (leaving.indexOf(rail) + 1) / (leaving.length + 1);
  return Math.round((box?.y ?? 0) + (box?.height ?? 0) * share);
}
