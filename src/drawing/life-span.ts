import { canBePlaced, earliest, latest } from '../model/dates/dates.ts';
import type { Entry } from '../model/entries.ts';
import type { TimeScale } from './time-scale.ts';

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
const RUNNING = new Set(['active', 'paused']);

/**
 * @returns the life of an initiative as its dates and status tell it; where a date is missing, from its first event or
 *   until its last; undefined where nothing is known
 */
export function lifeSpan({ data }: Entry<'initiatives'>, { at }: TimeScale): LifeSpan | undefined {
  const { started, ended, status, timeline } = data;
  const told = timeline
    .filter(({ date }) => canBePlaced(date))
    .flatMap(({ date }) => [earliest(date), latest(date)])
    .filter(Number.isFinite);
  const start = started === undefined ? undefined : boundsOf(started);
  const finish = ended === undefined ? undefined : boundsOf(ended);
  const from = start?.last ?? (told.length ? Math.min(...told) : finish?.first);
  if (from === undefined) return undefined;
  // A document that came out has no life but its making.
  const isPoint = status === 'published' && !finish;
  const end = finish || isPoint ? 'ended' : RUNNING.has(status) ? 'running' : 'unknown';
  const lastTold = told.length ? Math.max(...told) : from;
  const to = isPoint ? from : (finish?.first ?? (end === 'running' ? Infinity : lastTold));
  const certain = { from: at(from), to: at(Math.max(from, to)) };
  const perhapsFrom = start && at(start.first);
  const perhapsTo = finish && at(finish.last);
  return {
    ...certain,
    ...(perhapsFrom !== undefined && certain.from - perhapsFrom > VISIBLE && { perhapsFrom }),
    ...(perhapsTo !== undefined && perhapsTo - certain.to > VISIBLE && { perhapsTo }),
    end,
  };
}

/** @returns whether all that there was is too short to be seen at its length, as a day is in years, or a document */
export const isBrief = ({ from, to, perhapsFrom, perhapsTo }: LifeSpan): boolean =>
  (perhapsFrom ?? perhapsTo) === undefined && to - from < BRIEF;

/** The first and last time that a date may mean, where it means any. */
function boundsOf(date: string): { first: number; last: number } | undefined {
  if (!canBePlaced(date)) return undefined;
  const about = /[~%?]/.test(date) ? ABOUT : 0;
  const [first, last] = [earliest(date) - about, latest(date) + about];
  if (Number.isFinite(first)) return { first, last: Number.isFinite(last) ? last : first };
  return Number.isFinite(last) ? { first: last, last } : undefined;
}
