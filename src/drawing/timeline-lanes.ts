import { isDeepStrictEqual } from 'node:util';
import type { Contents, Entry } from '../model/entries.ts';
import {
  drawnInitiatives,
  haveManyLanes,
  initiativesByTopic,
  topicsOf,
} from '../model/initiatives-by-topic.ts';
import { canBePlaced } from '../model/dates/dates.ts';
import { periodInWords } from '../model/dates/period.ts';
import type { Related } from '../model/relations.ts';
import { addressOf } from '../model/site/addresses/addresses.ts';
import { Lists } from '../model/lists-by-key.ts';
import { asToldBy, drawnEvents, type DatedEvent } from '../model/merge-events.ts';
import { addressOfLanes } from '../model/site/lists/list-addresses.ts';
import { wordsOf } from '../model/words.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { question } from '../text/functions/track-reads.ts';
import { marksOf, type LaneEvent } from './event-marks.ts';
import { beginningOf, laneView, placed, type LaneView } from './lane-view.ts';
import { frameOf, frameOfDates, lengthOf, WIDE, type TimelineFrame } from './timeline-frame.ts';

/** The line of time of an initiative, or of a topic. */
export interface Lane {
  /** Of the initiative; empty of a topic. */
  slug: string;
  title: string;
  href: string;
  /** From when to when, in words. */
  when: string;
  /** Of the initiative; it stands under the first. */
  topics: readonly string[];
  /** From side to side, and down a narrow page; one and the same where what is drawn does for both. */
  wide: LaneView;
  narrow: LaneView;
}

/** Lanes that stand beside one another on a narrow page, in a frame of their own years. */
export interface LaneGroup {
  topic: string;
  /** Whether they go on with the topic of the group before. */
  isMore: boolean;
  lanes: Lane[];
  /** Undefined where it is that of the whole drawing. */
  narrow?: TimelineFrame & { length: number };
}

export interface TimelineDrawing extends TimelineFrame {
  groups: LaneGroup[];
}

/** How long a lane is at least, in CSS pixels, that is the same on wide pages and on narrow ones. */
const ONE_FOR_BOTH = 290;
/** More would leave too little room for their names beside one another on a phone. */
const MOST_BESIDE = 6;

const eventsOf = memoizeByObject((publication: Contents): DatedEvent[] =>
  drawnEvents(drawnInitiatives(publication)),
);

const eventsByTeller = memoizeByObject((publication: Contents) => {
  const events = new Lists<DatedEvent>();
  for (const event of eventsOf(publication))
    for (const { initiative } of event.tellings) events.add(initiative.slug, event);
  return events.map;
});

/** The events that an initiative tells, also those whose words are of another. */
const eventsToldBy = question('events of', 'publication', (publication: Contents, slug) =>
  eventsByTeller(publication).get(slug),
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
  const frame = frameOf(shown, publication.briefings);
  if (!frame) return undefined;
  const all = new Set(shown);
  const viewOf = (initiative: Entry<'initiatives'>, { scale }: TimelineFrame, length: number) =>
    laneView(initiative, toldBy(initiative, all, publication), scale, length);
  const groups = topics.flatMap(([topic, initiatives]): LaneGroup[] => {
    const drawn = initiatives
      .flatMap((initiative) => {
        const wide = viewOf(initiative, frame, WIDE);
        return wide ? [{ initiative, wide }] : [];
      })
      .sort((a, b) => beginningOf(a.wide) - beginningOf(b.wide));
    return inParts(drawn).map((part, index) => {
      const own =
        frameOf(
          part.map(({ initiative }) => initiative),
          publication.briefings,
        ) ?? frame;
      const isOfAll = own.scale.from === frame.scale.from && own.scale.to === frame.scale.to;
      const narrow = { ...(isOfAll ? frame : own), length: lengthOf(own.scale) };
      const lanes = part.map(({ initiative, wide }) => ({
        ...nameOf(initiative, publication),
        ...bothOf(wide, viewOf(initiative, narrow, narrow.length)),
      }));
      return { topic, isMore: index > 0, lanes, narrow };
    });
  });
  return { ...frame, groups };
}

/** A lane is drawn once where what is drawn of it does for both. */
const bothOf = (wide: LaneView, down: LaneView | undefined): Pick<Lane, 'wide' | 'narrow'> => ({
  wide,
  narrow: down && !isDeepStrictEqual(wide, down) ? down : wide,
});

/** In equal parts, none of which has more than can stand beside one another. */
function inParts<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / MOST_BESIDE);
  const start = (part: number) => Math.ceil((part * items.length) / count);
  return Array.from({ length: count }, (_, part) => items.slice(start(part), start(part + 1)));
}

/** An event whose words are of another page stands with the first that is shown; the others repeat it in their own. */
const toldBy = (
  one: Entry<'initiatives'>,
  shown: ReadonlySet<Entry<'initiatives'>>,
  publication: Contents,
): LaneEvent[] =>
  (eventsToldBy(publication, one.slug) ?? []).flatMap((event): LaneEvent[] => {
    const first = event.tellings.find(({ initiative }) => shown.has(initiative));
    if (first?.initiative === one) return [event];
    const own = event.tellings.find(({ initiative }) => initiative === one);
    return own ? [{ ...asToldBy(event, own), alsoOn: first?.initiative }] : [];
  });

/** @returns the lane of one initiative with the events that it tells itself, and the briefings that are about it */
export function laneOfInitiative(
  initiative: Entry<'initiatives'>,
  briefings: readonly Entry<'briefings'>[],
  publication: Contents,
): TimelineDrawing | undefined {
  const frame = initiative.data.drawing ? frameOf([initiative], briefings) : undefined;
  if (!frame) return undefined;
  const told = drawnEvents([initiative]);
  const length = lengthOf(frame.scale);
  const wide = laneView(initiative, told, frame.scale, WIDE);
  const down = laneView(initiative, told, frame.scale, length);
  if (!wide) return undefined;
  // One point in time is said, not drawn: an event, a day, or a beginning since which nothing is told.
  const { started, ended } = initiative.data;
  const ends = new Set([started, ended].filter((date) => date !== undefined && canBePlaced(date)));
  const events = placed(told, frame.scale).length;
  const goesOn = wide.life?.end === 'running' && events + frame.briefings.length > 0;
  if (!goesOn && events + ends.size < 2) return undefined;
  const lanes = [{ ...nameOf(initiative, publication), ...bothOf(wide, down) }];
  return { ...frame, groups: [{ topic: '', isMore: false, lanes, narrow: { ...frame, length } }] };
}

/** More would push out what readers come for. */
const MOST_TOPICS = 7;

/** @returns a lane for each of the largest topics, with all events of its initiatives; undefined where there are none */
export function timelineByTopic(related: Related, most = MOST_TOPICS): TimelineDrawing | undefined {
  const { publication } = related;
  const topics = initiativesByTopic(publication);
  const topicOf = new Map(topics.flatMap(([topic, all]) => all.map((one) => [one, topic] as const)));
  const events = Map.groupBy(
    eventsOf(publication).filter(({ date }) => canBePlaced(date)),
    ({ tellings: [{ initiative }] }) => topicOf.get(initiative),
  );
  const of = (topic: string) => events.get(topic) ?? [];
  const largest = topics
    .map(([topic]) => topic)
    .filter((topic) => of(topic).length)
    .toSorted((a, b) => of(b).length - of(a).length)
    .slice(0, most);
  // The years are those of what is drawn, however long ago one of its initiatives began.
  const frame = frameOfDates(
    largest.flatMap(of).map(({ date }) => date),
    publication.briefings,
  );
  if (!frame || !largest.length) return undefined;
  const shown = topics.flatMap(([topic]): Lane[] => {
    if (!largest.includes(topic)) return [];
    const href = haveManyLanes(publication) ? addressOfLanes(topic, related) : '';
    const marks = marksOf(placed(of(topic), frame.scale), ONE_FOR_BOTH);
    const view = { life: undefined, marks };
    return [{ slug: '', title: topic, href, when: '', topics: [], wide: view, narrow: view }];
  });
  const parts = shown.length > MOST_TOPICS ? inParts(shown) : [shown];
  return {
    ...frame,
    groups: parts.map((part, index) => ({ topic: '', isMore: index > 0, lanes: part })),
  };
}

const nameOf = (entry: Entry<'initiatives'>, publication: Contents) => ({
  slug: entry.slug,
  title: entry.data.title,
  href: addressOf(entry),
  when: periodInWords(entry, wordsOf(publication)),
  topics: topicsOf(entry, publication),
});
