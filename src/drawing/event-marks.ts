import type { Entry } from '../model/entries.ts';
import type { DatedEvent } from '../model/merge-events.ts';
import { mergeClose } from '../text/numbers/merge-close.ts';

/** An event as it stands on a lane. */
export interface LaneEvent extends DatedEvent {
  /** The initiative on whose lane it is filled in, where that is another: it is told there in the words that say most. */
  alsoOn?: Entry<'initiatives'>;
}

/** An event and where it is. */
export interface PlacedEvent {
  event: LaneEvent;
  at: number;
}

/** A mark on a lane: one event, or several that would stand over one another. */
export interface EventMark {
  /** From 0 to 1. */
  at: number;
  events: [LaneEvent, ...LaneEvent[]];
}

/** @returns whether a mark only repeats what is filled in on other lanes */
export const isEcho = ({ events }: EventMark): boolean => events.every(({ alsoOn }) => alsoOn);

/** What a finger or pointer needs to hit (WCAG 2.2, 2.5.8), in CSS pixels. */
const TARGET = 24;

/**
 * Puts events onto a lane so that each mark can be hit and read. Marks that are too close become one between them, the
 * closest first, until all have room.
 * @param events those of a lane, the earliest first
 * @param length the least that the lane is long, in CSS pixels
 * @returns marks that are at least a target apart and from the edges, in their order
 */
export function marksOf(events: readonly PlacedEvent[], length: number): EventMark[] {
  const gap = TARGET / length;
  const inside = events.map((one) => ({ ...one, at: Math.min(1 - gap / 2, Math.max(gap / 2, one.at)) }));
  return mergeClose(inside, gap).map(({ at, items: [first, ...others] }): EventMark => ({
    at,
    events: [first.event, ...others.map(({ event }) => event)],
  }));
}
