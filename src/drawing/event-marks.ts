import type { DatedEvent } from '../model/merge-events.ts';

/** An event and where it is. */
export interface PlacedEvent {
  event: DatedEvent;
  at: number;
}

/** A mark on a lane: one event, or several that would stand over one another. */
export interface EventMark {
  /** From 0 to 1. */
  at: number;
  events: [DatedEvent, ...DatedEvent[]];
}

/** What a finger or pointer needs to hit (WCAG 2.2, 2.5.8), in CSS pixels. */
const TARGET = 24;

/**
 * Puts events onto a lane so that each mark can be hit and read. Marks that are too close become one between them, the
 * closest first, until all have room.
 * @param events those of a lane, the earliest first
 * @param width the least that the lane is wide, in CSS pixels
 * @returns marks that are at least a target apart and from the edges, in their order
 */
export function marksOf(events: readonly PlacedEvent[], width: number): EventMark[] {
  const gap = TARGET / width;
  const inside = (at: number) => Math.min(1 - gap / 2, Math.max(gap / 2, at));
  // Those that are all but in one place are one before any are compared, so that thousands take no longer.
  const places = Map.groupBy(
    events.toSorted((a, b) => a.at - b.at),
    ({ at }) => Math.floor((at / gap) * 6),
  );
  const marks = [...places.values()].flatMap(([first, ...others]): EventMark[] => {
    if (!first) return [];
    const at = mean([first, ...others].map((event) => event.at));
    return [{ at: inside(at), events: [first.event, ...others.map(({ event }) => event)] }];
  });
  for (;;) {
    const [closest, after] = closestPair(marks);
    if (!closest || !after || after.at - closest.at >= gap) return marks;
    const [few, more] = [closest.events.length, after.events.length];
    marks.splice(marks.indexOf(closest), 2, {
      at: (closest.at * few + after.at * more) / (few + more),
      events: [...closest.events, ...after.events],
    });
  }
}

function closestPair(marks: readonly EventMark[]): [EventMark?, EventMark?] {
  let [found, least] = [-1, Infinity];
  for (const [index, mark] of marks.entries()) {
    const distance = (marks[index + 1]?.at ?? Infinity) - mark.at;
    if (distance < least) [found, least] = [index, distance];
  }
  return found < 0 ? [] : [marks[found], marks[found + 1]];
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
