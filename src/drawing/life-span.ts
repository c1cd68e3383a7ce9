import { canBePlaced, earliest, latest } from '../model/dates/dates.ts';
import type { Entry } from '../model/entries.ts';
import { startOfYear, yearAt, type TimeScale } from './time-scale.ts';

/** How long there was what a lane is about. */
export interface LifeSpan {
  /** What is known: from when to when it was there for sure. From 0 to 1. */
  from: number;
  to: number;
  /** From when it may have been there, and until when; undefined where that is no other time. */
  perhapsFrom?: number;
  perhapsTo?: number;
  /** Whether it still runs, or how it ended is not known. */
  end: 'ended' | 'running' | 'unknown';
}

/** "About" a date is taken for up to half a year before it or after. */
const ABOUT = 183 * 86_400_000;
/** Less than a pixel is not seen, such as a day in years. */
const VISIBLE = 1 / 640;
/** Of 584 px, which a lane is long at least, so many are seen beside the events on it. */
const BRIEF = 4 / 584;
/** @returns whether what has a status goes on */
export const isRunning = (status: string): boolean => status === 'active' || status === 'paused';

/**
 * @returns the life of an initiative as its dates and status tell it; where a date is missing, from its first event or
 *   until its last; undefined where nothing is known, and of what is only proposed
 */
export function lifeSpan({ data }: Entry<'initiatives'>, { at }: TimeScale): LifeSpan | undefined {
  const { started, ended, status, timeline, asOf, updated } = data;
  const told = timeline
    .filter(({ date }) => canBePlaced(date))
    .flatMap(({ date }) => [earliest(date), latest(date)])
    .filter(Number.isFinite);
  const start = started === undefined ? undefined : beginningIn(started);
  const finish = ended === undefined ? undefined : endIn(ended);
  const from = start?.last ?? (told.length ? Math.min(...told) : finish?.first);
  if (from === undefined || (status === 'proposed' && !start && !finish)) return undefined;
  // A document that came out has no life but its making.
  const isPoint = status === 'published' && !finish;
  const end = finish || isPoint ? 'ended' : isRunning(status) ? 'running' : 'unknown';
  // What is planned for later years is no sign that it will still be there: so far its status is known.
  const lookedUp = startOfYear(yearAt(latest(asOf ?? updated)) + 1) || Infinity;
  const lastTold = told.length ? Math.max(...told) : from;
  const to = isPoint ? from : (finish?.first ?? (end === 'running' ? lookedUp : lastTold));
  const last = finish?.last === Infinity ? lookedUp : (finish?.last ?? (end === 'running' ? Infinity : to));
  const certain = { from: at(from), to: at(Math.max(from, to)) };
  const perhapsFrom = start && at(start.first);
  return {
    ...certain,
    ...(perhapsFrom !== undefined && certain.from - perhapsFrom > VISIBLE && { perhapsFrom }),
    ...(at(last) - certain.to > VISIBLE && { perhapsTo: at(last) }),
    end,
  };
}

/** @returns whether all that there was is too short to be seen at its length, as a day is in years, or a document */
export const isBrief = ({ from, to, perhapsFrom, perhapsTo }: LifeSpan): boolean =>
  (perhapsFrom ?? perhapsTo) === undefined && to - from < BRIEF;

/** @returns from where to where a life can be hit, which is as long as fingers need and no longer than the lane */
export function reachOf(
  { from, to, perhapsFrom, perhapsTo }: LifeSpan,
  least: number,
): { from: number; to: number } {
  const start = Math.min(perhapsFrom ?? from, 1 - least);
  return { from: start, to: Math.max(perhapsTo ?? to, start + least) };
}

/** The first and last time at which it may have begun: "from 2012" it began then, "by 2012" at any time before. */
function beginningIn(date: string): Bounds | undefined {
  const bounds = boundsOf(date);
  return bounds?.last === Infinity ? { ...bounds, last: bounds.first } : bounds;
}

/** The first and last time at which it may have ended: "until 2015" it ended then, "2015 or later" at any time after. */
function endIn(date: string): Bounds | undefined {
  const bounds = boundsOf(date);
  return bounds?.first === -Infinity ? { ...bounds, first: bounds.last } : bounds;
}

interface Bounds {
  first: number;
  last: number;
}

/** What a date may mean, where it does not mean any. */
function boundsOf(date: string): Bounds | undefined {
  if (!canBePlaced(date)) return undefined;
  const about = /[~%?]/.test(date) ? ABOUT : 0;
  return { first: earliest(date) - about, last: latest(date) + about };
}
