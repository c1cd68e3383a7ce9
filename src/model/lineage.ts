import { question } from '../text/functions/track-reads.ts';
import { componentsOf, neighboursIn, reach } from './graph.ts';
import { entryNamed, entryOf } from './entry-of.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { earliest } from './dates/dates.ts';
import { entryId, isIn, type Contents, type Entry } from './entries.ts';

/** What comes before or after something: initiatives and organisations. */
export type Thing = Entry<'initiatives'> | Entry<'organisations'>;

/** How one thing led to another. */
export interface Step {
  from: Thing;
  to: Thing;
  kind: 'became' | 'followed' | 'merged' | 'takenUp' | 'includes' | 'funds' | 'leads';
}

/** @returns the id of a step where it is told in words: no slug has two hyphens beside one another */
export const anchorOfStep = ({ from, kind, to }: Step): string =>
  [...partsOfAnchor(from), kind, ...partsOfAnchor(to)].join('--');

const partsOfAnchor = ({ collection, slug }: Thing) =>
  collection === 'initiatives' ? [slug] : [collection, slug];

/** Things that came from one another, and the steps between them. */
export interface Family {
  /** The earliest first. */
  members: Thing[];
  steps: Step[];
}

/** Whether what came after a thing only followed it: a document that was published stays what it is. */
export const isFollowed = (from: Thing): boolean =>
  isIn('initiatives', from) && from.data.status === 'published';

const isDrawn = ({ data }: Thing) => data.drawing;

/** @returns the steps from one thing to the next, each once, whichever of the two has told it */
function successions({ initiatives, organisations }: Contents): Step[] {
  const found = new Map<string, Step>();
  for (const things of [initiatives, organisations] as Thing[][]) {
    const bySlug = new Map(things.map((thing) => [thing.slug, thing]));
    const add = (from: Thing | undefined, to: Thing | undefined, kind?: Step['kind']) => {
      if (!from || !to || !isDrawn(from) || !isDrawn(to)) return;
      const usual = from.data.kind === 'review' ? 'takenUp' : isFollowed(from) ? 'followed' : 'became';
      found.set(`${entryId(from)} ${entryId(to)} ${kind ?? ''}`, { from, to, kind: kind ?? usual });
    };
    for (const thing of things) {
      for (const slug of thing.data.predecessor) add(bySlug.get(slug), thing);
      for (const slug of thing.data.successor) add(thing, bySlug.get(slug));
      if (isIn('initiatives', thing))
        for (const slug of thing.data.fundedBy) add(bySlug.get(slug), thing, 'funds');
      if (isIn('organisations', thing) && thing.data.parent)
        add(bySlug.get(thing.data.parent), thing, 'includes');
    }
  }
  const steps = [...found.values()];
  const merged = Map.groupBy(
    steps.filter(({ kind, to }) => kind === 'became' && !isIn('initiatives', to)),
    ({ to }) => to,
  );
  // Bodies of which several became one were merged.
  return steps.map((step) =>
    step.kind === 'became' && (merged.get(step.to)?.length ?? 0) > 1 ? { ...step, kind: 'merged' } : step,
  );
}

/** @returns the organisations that lead a thing, which belong to no family by that: a box names them, or a page draws them */
export const leadsOf = (thing: Thing, publication: Contents): Entry<'organisations'>[] =>
  (isIn('initiatives', thing) ? thing.data.lead : []).flatMap((slug) => {
    const lead = entryOf(publication, 'organisations', slug);
    return lead && isDrawn(lead) ? [lead] : [];
  });

/** @returns all things that came from others, with what they came from, the earliest family first */
export const familiesOf = memoizeByObject((publication: Contents): Family[] => {
  const { steps, neighbours } = graphOf(publication);
  const seen = new Set<Thing>();
  const families: Family[] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const members = reach(start, neighbours, Infinity);
    for (const member of members) seen.add(member);
    families.push(...inParts(stepsAmong(members, steps)));
  }
  return families
    .map((family) => ({ family, origin: originOf(family) }))
    .sort(({ origin: a }, { origin: b }) => (a && b ? compareBeginnings(a, b) : 0))
    .map(({ family }) => family);
});

/** More in one drawing are more than anybody can follow. */
const MOST_IN_ONE = 150;

/**
 * Of a family with too many members, what has the most links stands by itself with these, as a fund does with all that
 * it pays for, until what is left falls into families that can be drawn. So each step is in one of them.
 */
function inParts(steps: readonly Step[]): Family[] {
  const [stars, rest]: [Step[][], Step[][]] = [[], []];
  const open = [steps];
  for (let all = open.pop(); all; all = open.pop()) {
    const neighbours = neighboursIn(all);
    if (neighbours.size <= MOST_IN_ONE) {
      rest.push([...all]);
      continue;
    }
    const [hub] = [...neighbours.keys()].sort(
      (a, b) => (neighbours.get(b)?.size ?? 0) - (neighbours.get(a)?.size ?? 0) || compareBeginnings(a, b),
    );
    const isOfHub = ({ from, to }: Step) => from === hub || to === hub;
    stars.push(all.filter(isOfHub));
    open.push(...componentsOf(all.filter((step) => !isOfHub(step))));
  }
  return [...rest, ...stars].map((part) => familyOf(endsOf(part), part));
}

/** @returns what a family began with: the earliest of what nothing in it came before */
export const originOf = ({ members, steps }: Family): Thing | undefined => {
  const later = new Set(steps.map(({ to }) => to));
  return members.find((one) => !later.has(one));
};

/** @returns what a family is called: as what came first */
export const nameOfFamily = (family: Family): string => originOf(family)?.data.title ?? '';

/** How far what is around a thing goes: less where the nearest have many others, as a ministry has agencies. */
const STEPS_AROUND = [2, 1];
/** More cannot be taken in beside a text, and the page of all has them. */
const MOST_AROUND = 20;

/** More of what a body leads is not drawn beside its text. */
const MOST_LED = 12;

/** What is around a thing. */
export interface Neighbourhood extends Family {
  /** What it leads, too. */
  others: Thing[];
}

/**
 * @returns what led to a thing and what it led to, up to two steps away, with who leads it and what it leads; undefined
 *   where nothing but who leads it is known, or too much to be shown beside a text
 */
export const neighbourhoodOf = (thing: Thing, publication: Contents): Neighbourhood | undefined =>
  findNeighbourhood(publication, entryId(thing));

const findNeighbourhood = question(
  'neighbourhood',
  'publication',
  (publication: Contents, id): Neighbourhood | undefined => {
    const thing = entryNamed(publication, id) as Thing | undefined;
    if (!thing) return undefined;
    const { leaving, leads, led: ledBy, neighbours } = graphOf(publication);
    const around = STEPS_AROUND.map((most) => reach(thing, neighbours, most)).find(
      ({ size }) => size <= MOST_AROUND,
    );
    const led = ledBy.get(thing) ?? [];
    const drawn = led.slice(0, MOST_LED);
    if (!led.length && (!neighbours.has(thing) || !around)) return undefined;
    const near = new Set([...(around ?? []), ...endsOf(drawn)]);
    const steps = [...near].flatMap((one) => leaving.get(one) ?? []);
    const own = leads.get(thing) ?? [];
    const leaders = own.map(({ from }) => from).filter((lead) => !near.has(lead));
    const family = familyOf(near, [...stepsAmong(near, steps), ...drawn, ...own], leaders);
    return { ...family, others: led.slice(MOST_LED).map(({ to }) => to) };
  },
);

const graphOf = memoizeByObject((publication: Contents) => {
  const steps = successions(publication);
  const leading = publication.initiatives
    .filter(isDrawn)
    .toSorted(compareBeginnings)
    .flatMap((to) => leadsOf(to, publication).map((from): Step => ({ from, to, kind: 'leads' })));
  return {
    steps,
    neighbours: neighboursIn(steps),
    leaving: Map.groupBy(steps, ({ from }) => from),
    leads: Map.groupBy(leading, ({ to }) => to),
    led: Map.groupBy(leading, ({ from }) => from),
  };
});

const endsOf = (steps: readonly Step[]) => new Set(steps.flatMap(({ from, to }) => [from, to]));

const stepsAmong = (things: ReadonlySet<Thing>, steps: readonly Step[]): Step[] =>
  steps.filter(({ from, to }) => things.has(from) && things.has(to));

/** @param leaders what only leads one of the things, in the order of its author */
function familyOf(things: ReadonlySet<Thing>, steps: Step[], leaders: readonly Thing[] = []): Family {
  const members = [...leaders, ...[...things].sort(compareBeginnings)];
  const place = new Map(members.map((thing, index) => [thing, index]));
  const placeOf = (thing: Thing) => place.get(thing) ?? 0;
  return {
    members,
    steps: steps.sort((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to)),
  };
}

/** Things of which no beginning is known come last. */
const beginningOf = memoizeByObject(({ data: { started, ended } }: Thing): number => {
  const date = started ?? ended;
  return date === undefined ? Infinity : earliest(date);
});

function compareBeginnings(a: Thing, b: Thing): number {
  const [first, second] = [beginningOf(a), beginningOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return entryId(a) < entryId(b) ? -1 : 1;
}
