import type { Entry } from '../model/entries.ts';
import { markRadius } from '../text/numbers/mark-radius.ts';
import { marksOf, type EventMark, type LaneEvent, type PlacedEvent } from './event-marks.ts';
import { lifeSpan, type LifeSpan } from './life-span.ts';
import { placeOf, type TimeScale } from './time-scale.ts';

/** What is drawn on a lane of some length. */
export interface LaneView {
  life: LifeSpan | undefined;
  /** Where it is written that its end is not known, if it is not. */
  unknown?: SignPlace;
  /** Of events that it tells, those too that are filled in on the lane of another. */
  marks: EventMark[];
}

/** A place on a lane, and from there on how far away a sign begins, in CSS pixels. */
export interface SignPlace {
  at: number;
  by: number;
}

/**
 * @param told the events that it tells, the earliest first
 * @param length the least that the lane is long, in CSS pixels
 * @returns what is drawn of an initiative; undefined where nothing of it can be placed
 */
export function laneView(
  initiative: Entry<'initiatives'>,
  told: readonly LaneEvent[],
  scale: TimeScale,
  length: number,
): LaneView | undefined {
  const life = lifeSpan(initiative, scale);
  const marks = marksOf(placed(told, scale), length);
  if (!life && !marks.length) return undefined;
  return { life, marks, ...(life?.end === 'unknown' && { unknown: besideMarks(life.to, marks, length) }) };
}

/** Half of a sign as it is read on either kind of lane: along one it is a letter wide, along the other a line high. */
const SIGN = { wide: 4, high: 8 } as const;
/** How far after an end a sign begins. */
const AFTER = 13;

/** @returns where a sign stands after the end of a life, free of all marks */
function besideMarks(end: number, marks: readonly EventMark[], length: number): SignPlace {
  return marks.reduce(
    (place, { at, events }): SignPlace => {
      const radius = markRadius(events.length);
      const between = (at - place.at) * length - place.by - SIGN.wide;
      return Math.abs(between) > radius + SIGN.high ? place : { at, by: radius + SIGN.high - SIGN.wide + 1 };
    },
    { at: end, by: AFTER },
  );
}

/** @returns events that can be placed, and where */
export const placed = (events: readonly LaneEvent[], scale: TimeScale): PlacedEvent[] =>
  events.flatMap((event) => {
    const at = placeOf(event.date, scale);
    return at === undefined ? [] : [{ event, at }];
  });

/** @returns where the first of what is drawn begins */
export const beginningOf = ({ life, marks }: LaneView): number =>
  Math.min(life?.perhapsFrom ?? life?.from ?? 1, marks[0]?.at ?? 1);
