import { canBePlaced, earliest, latest } from '../model/dates/dates.ts';
import type { Entry } from '../model/entries.ts';
import { isEventDrawn } from '../model/merge-events.ts';
import { isRunning } from './life-span.ts';
import { placeOf, timeScale, yearAt, type TimeScale } from './time-scale.ts';

/** A briefing, or several of about one time, which stands as a line across all lanes. */
export interface BriefingLine {
  briefings: [Entry<'briefings'>, ...Entry<'briefings'>[]];
  at: number;
}

/** What all lanes of a drawing share. */
export interface TimelineFrame {
  scale: TimeScale;
  /** The earliest first. What follows the last was not known to any. */
  briefings: BriefingLine[];
}

/** @returns what lanes of initiatives stand in; undefined where nothing has a date that can be placed */
export const frameOf = (
  initiatives: readonly Entry<'initiatives'>[],
  briefings: readonly Entry<'briefings'>[],
): TimelineFrame | undefined =>
  frameOfDates([...datesOf(initiatives), ...initiatives.flatMap((one) => goesOnUntil(one) ?? [])], briefings);

/** @returns until when it is known that something of which a date is known goes on */
function goesOnUntil(initiative: Entry<'initiatives'>): string | undefined {
  const { ended, status, asOf, updated } = initiative.data;
  const isDrawn = isRunning(status) && ended === undefined && datesOf([initiative]).some(canBePlaced);
  return isDrawn ? (asOf ?? updated) : undefined;
}

/** @returns what marks of these dates stand in; undefined where none can be placed */
export function frameOfDates(
  dates: readonly string[],
  briefings: readonly Entry<'briefings'>[],
): TimelineFrame | undefined {
  const drawn = briefings.filter(({ data }) => data.drawing);
  const scale = timeScale([...dates, ...drawn.map(({ data }) => data.event.dates)]);
  return scale && { scale, briefings: briefingLines(drawn, scale) };
}

const datesOf = (initiatives: readonly Entry<'initiatives'>[]): string[] =>
  initiatives.flatMap(({ data: { started, ended, timeline } }) => [
    ...timeline.filter(isEventDrawn).map(({ date }) => date),
    ...[started, ended].filter((date) => date !== undefined),
  ]);

/** @returns the years in which initiatives began or ended, or something happened, as far as they are known */
export const yearsOf = (initiatives: readonly Entry<'initiatives'>[]): number[] =>
  datesOf(initiatives)
    .filter(canBePlaced)
    .flatMap((date) => [earliest(date), latest(date)])
    .filter(Number.isFinite)
    .map(yearAt);

/** Lines that would touch are one. */
const LEAST_BETWEEN_LINES = 0.01;

function briefingLines(briefings: readonly Entry<'briefings'>[], scale: TimeScale): BriefingLine[] {
  const lines: BriefingLine[] = [];
  const placed = briefings.flatMap((briefing) => {
    const at = placeOf(briefing.data.event.dates, scale);
    return at === undefined ? [] : [{ briefing, at }];
  });
  // One of which only the year is known stands in its middle.
  for (const { briefing, at } of placed.sort((a, b) => a.at - b.at)) {
    const last = lines.at(-1);
    if (last && at - last.at < LEAST_BETWEEN_LINES) last.briefings.push(briefing);
    else lines.push({ briefings: [briefing], at });
  }
  return lines;
}

/** More are named by their references alone. */
const MOST_WITH_DATES = 3;

/** @returns the briefings of lines, each by itself or, where that would take too much room, all in one row */
export function namedTogether(lines: readonly BriefingLine[]): Entry<'briefings'>[][] {
  const all = lines.flatMap(({ briefings }) => briefings);
  return all.length > MOST_WITH_DATES ? [all] : all.map((one) => [one]);
}

/** How long lanes are at least that go from side to side, in CSS pixels: see `styles/drawings/timeline-drawing.css`. */
export const WIDE = 584;
/** How long lanes are that go down a narrow page, in CSS pixels: see `styles/drawings/timeline-down.css`. */
const LENGTHS = [160, 240, 320, 480] as const;
const YEAR = 20;

/** @returns how long lanes are where time goes down: as their years need, up to what can be seen at once */
export const lengthOf = ({ from, to }: TimeScale): number =>
  LENGTHS.find((length) => length >= (to - from) * YEAR) ?? 480;
