import { inOrder } from '../model/dates/dates.ts';
import type { Contents, Entry } from '../model/entries.ts';
import { drawnInitiatives, haveManyLanes, initiativesByTopic } from '../model/initiatives-by-topic.ts';
import { periodInWords } from '../model/dates/period.ts';
import type { Related } from '../model/relations.ts';
import { addressOf } from '../model/site/addresses.ts';
import { mergedEvents, type DatedEvent } from '../model/merge-events.ts';
import { addressOfLanes } from '../model/site/page-lists.ts';
import { wordsOf } from '../model/words.ts';
import { memoizeByObject } from '../text/memoize-by-object.ts';
import { marksOf, type EventMark, type PlacedEvent } from './event-marks.ts';
import { lifeSpan, type LifeSpan } from './life-span.ts';
import { placeOf, timeScale, type TimeScale } from './time-scale.ts';

/** The line of time of an initiative, or of a topic. */
export interface Lane {
  title: string;
  href: string;
  /** From when to when, in words. */
  when: string;
  life: LifeSpan | undefined;
  /** On a lane as wide as a wide drawing has at least, and on a phone. */
  wide: EventMark[];
  narrow: EventMark[];
  /** Where events are that it tells, too, and that are marked on the lane of another. */
  echoes: number[];
}

/** Lanes under one heading. */
export interface LaneGroup {
  topic: string;
  lanes: Lane[];
}

/** A briefing, which stands as a line across all lanes. */
export interface BriefingLine {
  briefing: Entry<'briefings'>;
  at: number;
}

export interface TimelineDrawing {
  scale: TimeScale;
  groups: LaneGroup[];
  /** The earliest first. What follows the last was not known to any. */
  briefings: BriefingLine[];
}

/** How wide lanes are at least, in CSS pixels: see `styles/drawings/timeline-drawing.css`. */
const WIDE = 640;
const NARROW = 290;

const datesOf = (entries: readonly Entry<'initiatives'>[], briefings: readonly Entry<'briefings'>[]) => [
  ...entries.flatMap(({ data: { started, ended, timeline } }) => [
    ...timeline.map(({ date }) => date),
    ...[started, ended].filter((date) => date !== undefined),
  ]),
  ...briefings.map(({ data }) => data.event.dates),
];

const eventsOf = memoizeByObject((publication: Contents): DatedEvent[] =>
  mergedEvents(drawnInitiatives(publication)),
);

/**
 * Lays out the lanes of initiatives. Lanes of a topic stand in the order in which what they show begins.
 * @param topics whose lanes are drawn, as `initiativesByTopic` gives them
 * @returns undefined where nothing has a date that can be placed
 */
export function timelineDrawing(
  publication: Contents,
  topics: readonly [string, readonly Entry<'initiatives'>[]][],
): TimelineDrawing | undefined {
  const shown = topics.flatMap(([, initiatives]) => initiatives);
  const scale = timeScale(datesOf(shown, publication.briefings));
  if (!scale) return undefined;
  const own = new Map<Entry, PlacedEvent[]>();
  const echoes = new Map<Entry, number[]>();
  const isShown = new Set(shown);
  for (const event of eventsOf(publication)) {
    const at = placeOf(event.date, scale);
    // An event whose words are of another page stands with the first that is shown.
    const [first, ...others] = event.tellings
      .map(({ initiative }) => initiative)
      .filter((one) => isShown.has(one));
    if (at === undefined || !first) continue;
    push(own, first, { event, at });
    for (const other of others) push(echoes, other, at);
  }
  const laneOf = (initiative: Entry<'initiatives'>): Lane[] => {
    const events = own.get(initiative) ?? [];
    const life = lifeSpan(initiative, scale);
    const told = echoes.get(initiative) ?? [];
    if (!life && !events.length && !told.length) return [];
    return [{ ...nameOf(initiative, publication), life, ...marked(events), echoes: told }];
  };
  return {
    scale,
    groups: topics
      .map(([topic, initiatives]) => ({
        topic,
        lanes: initiatives.flatMap(laneOf).sort((a, b) => beginningOf(a) - beginningOf(b)),
      }))
      .filter(({ lanes }) => lanes.length > 0),
    briefings: briefingLines(publication.briefings, scale),
  };
}

/** @returns the lane of one initiative with the events that it tells itself, and the briefings that are about it */
export function laneOfInitiative(
  initiative: Entry<'initiatives'>,
  briefings: readonly Entry<'briefings'>[],
  publication: Contents,
): TimelineDrawing | undefined {
  const scale = initiative.data.drawing ? timeScale(datesOf([initiative], briefings)) : undefined;
  const life = scale && lifeSpan(initiative, scale);
  if (!scale) return undefined;
  const events = placed(mergedEvents([initiative]), scale);
  // One point in time is said, not drawn.
  if (!life && events.length < 2) return undefined;
  const lane = { ...nameOf(initiative, publication), life, ...marked(events), echoes: [] };
  return { scale, groups: [{ topic: '', lanes: [lane] }], briefings: briefingLines(briefings, scale) };
}

/** More would push out what readers come for. */
const MOST_TOPICS = 7;

/** @returns a lane for each of the largest topics, with all events of its initiatives; undefined where there are none */
export function timelineByTopic(related: Related, most = MOST_TOPICS): TimelineDrawing | undefined {
  const { publication } = related;
  const topics = initiativesByTopic(publication);
  const shown = topics.flatMap(([, initiatives]) => initiatives);
  const scale = timeScale(datesOf(shown, publication.briefings));
  if (!scale) return undefined;
  const topicOf = new Map(topics.flatMap(([topic, all]) => all.map((one) => [one, topic] as const)));
  const events = Map.groupBy(eventsOf(publication), ({ tellings: [{ initiative }] }) =>
    topicOf.get(initiative),
  );
  const lanes = topics.flatMap(([topic]): Lane[] => {
    const marks = marksOf(placed(events.get(topic) ?? [], scale), NARROW);
    if (!marks.length) return [];
    const href = haveManyLanes(publication) ? addressOfLanes(topic, related) : '';
    return [{ title: topic, href, when: '', life: undefined, wide: marks, narrow: marks, echoes: [] }];
  });
  const count = ({ wide }: Lane) => wide.reduce((sum, mark) => sum + mark.events.length, 0);
  const largest = new Set(lanes.toSorted((a, b) => count(b) - count(a)).slice(0, most));
  if (!largest.size) return undefined;
  return {
    scale,
    groups: [{ topic: '', lanes: lanes.filter((lane) => largest.has(lane)) }],
    briefings: briefingLines(publication.briefings, scale),
  };
}

const nameOf = (entry: Entry<'initiatives'>, publication: Contents) => ({
  title: entry.data.title,
  href: addressOf(entry),
  when: periodInWords(entry, wordsOf(publication)),
});

const marked = (events: readonly PlacedEvent[]) => ({
  wide: marksOf(events, WIDE),
  narrow: marksOf(events, NARROW),
});

/** Events that can be placed. */
const placed = (events: readonly DatedEvent[], scale: TimeScale): PlacedEvent[] =>
  events.flatMap((event) => {
    const at = placeOf(event.date, scale);
    return at === undefined ? [] : [{ event, at }];
  });

/** Lines that would touch are one. */
const LEAST_BETWEEN_LINES = 0.01;

function briefingLines(briefings: readonly Entry<'briefings'>[], scale: TimeScale): BriefingLine[] {
  const lines = inOrder(briefings.map((briefing) => ({ briefing, date: briefing.data.event.dates }))).flatMap(
    ({ briefing, date }) => {
      const at = placeOf(date, scale);
      return at === undefined ? [] : [{ briefing, at }];
    },
  );
  return lines.filter(({ at }, index) => at - (lines[index - 1]?.at ?? -1) >= LEAST_BETWEEN_LINES);
}

const beginningOf = ({ life, wide, echoes }: Lane): number =>
  Math.min(life?.perhapsFrom ?? life?.from ?? 1, wide[0]?.at ?? 1, ...echoes);

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
