import type { Family, Step, Thing } from '../model/lineage.ts';

/** More lines beside one another would leave too little of a phone for names. */
export const MOST_RAILS = 10;

/** What of a line is beside a row: its beginning, its end, where another thing joins it, or only the line. */
export interface RailPart {
  /** Counted from the names outwards. */
  column: number;
  part: 'from' | 'to' | 'joint' | 'by';
  kind: Step['kind'];
}
/** A thing or, above what steps lead to, what they are; and the lines beside it. */
export type DownRow = { rails: RailPart[] } & ({ thing: Thing } | { steps: [Step, ...Step[]] });
export type StepsRow = Extract<DownRow, { steps: unknown }>;

/** A lineage for one column of any width: its rows, and how many lines run beside one another at most. */
export interface LineageDown {
  family: Family;
  /** None where too many would run beside one another: then words alone tell what led to what. */
  columns: number;
  rows: DownRow[];
}

/** Steps of a kind to one thing, or from one: they share a line down the side, as long as all of them. */
interface Rail {
  kind: Step['kind'];
  steps: Step[];
  /** The rows that it meets, in order. */
  rows: number[];
}

/**
 * Lays a family out in one column, the earliest on top, with its steps as lines down the side: so it needs no more room
 * than a phone has, however many things come from one; browsers set what is written, so it fits any width.
 */
export function lineageDown(family: Family): LineageDown {
  const order = inOrderOfSteps(family);
  const rails = railsOf(family.steps);
  const rows: DownRow[] = [];
  for (const thing of order) {
    const above = rows.at(-1);
    const meets: Rail[] = [];
    // What a step is stands above what it leads to, where its line arrives: of what a body leads, above the first.
    for (const rail of rails) {
      const [first, ...others] = rail.steps.filter(({ to }) => to === thing);
      if (!first) continue;
      if (
        rail.kind === 'leads' &&
        rail.steps.some(({ to }) => above && 'thing' in above && to === above.thing)
      ) {
        meets.push(rail);
        continue;
      }
      rail.rows.push(rows.length);
      rows.push({ steps: [first, ...others], rails: [] });
    }
    meets.push(...rails.filter(({ steps }) => steps.some(({ from }) => from === thing)));
    for (const rail of meets) rail.rows.push(rows.length);
    rows.push({ thing, rails: [] });
  }
  const columns = columnsOf(rails);
  const most = Math.max(-1, ...columns) + 1;
  if (most > MOST_RAILS) return { family, columns: 0, rows };
  for (const [index, { kind, rows: met }] of rails.entries()) {
    const [first = 0, last = 0] = [met[0], met.at(-1)];
    for (const [place, { rails: beside }] of rows.slice(first, last + 1).entries()) {
      const at = first + place;
      const part = at === first ? 'from' : at === last ? 'to' : met.includes(at) ? 'joint' : 'by';
      beside.push({ column: (columns[index] ?? 0) + 1, part, kind });
    }
  }
  return { family, columns: most, rows };
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
function railsOf(steps: readonly Step[]): Rail[] {
  const places = new Map(steps.flatMap(({ from, to }) => [from, to]).map((thing, index) => [thing, index]));
  const [source, target] = [
    ({ kind, from }: Step) => `from ${places.get(from) ?? 0} ${kind}`,
    ({ kind, to }: Step) => `to ${places.get(to) ?? 0} ${kind}`,
  ];
  const [leaving, arriving] = [Map.groupBy(steps, source), Map.groupBy(steps, target)];
  const countOf = (groups: ReadonlyMap<string, Step[]>, name: string) => groups.get(name)?.length ?? 0;
  const lineOf = (step: Step) =>
    countOf(leaving, source(step)) > countOf(arriving, target(step)) ? source(step) : target(step);
  return [...Map.groupBy(steps, lineOf).values()].map((together) => ({
    kind: together[0]?.kind ?? 'became',
    steps: together,
    rows: [],
  }));
}

/** In which column each line runs: short ones near the names, none over another. */
function columnsOf(rails: readonly Rail[]): number[] {
  const spanOf = ({ rows }: Rail) => ({ from: rows[0] ?? 0, to: rows.at(-1) ?? 0 });
  const taken: Rail[][] = [];
  const columns = new Map<Rail, number>();
  const lengthOf = (rail: Rail) => spanOf(rail).to - spanOf(rail).from;
  for (const rail of rails.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const { from, to } = spanOf(rail);
    const free = taken.findIndex((others) =>
      others.every((other) => spanOf(other).to < from || spanOf(other).from > to),
    );
    const column = free < 0 ? taken.length : free;
    (taken[column] ??= []).push(rail);
    columns.set(rail, column);
  }
  return rails.map((rail) => columns.get(rail) ?? 0);
}
