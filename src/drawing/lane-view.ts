import type { Entry } from '../model/entries.ts';
import { marksOf, type EventMark, type LaneEvent, type PlacedEvent } from './event-marks.ts';
import { lifeSpan, type LifeSpan } from './life-span.ts';
import { placeOf, type TimeScale } from './time-scale.ts';

/** What is drawn on a lane of some length. */
export interface LaneView {
  life: LifeSpan | undefined;
  /** Of events that it tells, those too that are filled in on the lane of another. */
  marks: EventMark[];
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
  return life || marks.length ? { life, marks } : undefined;
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
