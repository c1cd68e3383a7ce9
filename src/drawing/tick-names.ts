import type { Words } from '../interface/catalogues.ts';
import { yearInWords } from '../model/dates/years-in-words.ts';
import { textWidth } from '../text/letters/text-lines.ts';
import { anchorOn, extentOf, type AnchoredName } from './anchored-name.ts';
import type { Tick } from './time-scale.ts';

/** A tick, and what stands at it where there is room. */
export type NamedTick = Tick & AnchoredName;

/** What stands at a tick: a year, a month of a year, or a day, of which the first tells the year. */
function namesOf(ticks: readonly Tick[], words: Words): string[] {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(words.language, {
      ...parts,
      calendar: 'gregory',
      timeZone: 'UTC',
      numberingSystem: 'latn',
    });
  const [months, days] = [format({ month: 'short' }), format({ month: 'short', day: 'numeric' })];
  return ticks.map(({ year, month, day }, index) => {
    if (!month) return yearInWords(year, words);
    // A leap year: which day it is, not of which year, is written.
    const instant = Date.UTC(2000, month - 1, day ?? 1);
    if (!day) return `${months.format(instant)} ${yearInWords(year, words)}`;
    const isToldBefore = ticks[index - 1]?.year === year;
    return isToldBefore ? days.format(instant) : `${days.format(instant)} ${yearInWords(year, words)}`;
  });
}

/** How far names are apart, in CSS pixels. */
const GAP = 4;

/**
 * @param widths how wide a drawing is at least that shows the main ticks, and one that shows all, in CSS pixels
 * @returns the ticks with the names that have room there: months and days where they begin, years in their middle
 */
export function namedTicks(
  ticks: readonly Tick[],
  words: Words,
  widths: { main: number; all: number },
): NamedTick[] {
  const names = namesOf(ticks, words);
  const named: NamedTick[] = ticks.map((tick) => ({ ...tick, anchor: tick.month ? 'start' : 'middle' }));
  /** Gives a tick its name where that is free of those before it. */
  const add = (one: NamedTick, width: number): boolean => {
    const name = names[named.indexOf(one)] ?? '';
    if (!one.month) one.anchor = anchorOn(width, one.at, name);
    const { start, end } = extentOf({ ...one, name }, width);
    const isFree = named.every((other) => {
      const taken = other.name !== undefined && extentOf(other, width);
      return !taken || taken.end + GAP <= start || end + GAP <= taken.start;
    });
    if (isFree && end <= width) one.name = name;
    return one.name !== undefined;
  };
  const main = named.filter(({ isMain }) => isMain);
  // Where not each has room, every second has, or third: with one left out among others a scale would mislead.
  for (let step = 1; step <= main.length; step++) {
    for (const one of main) delete one.name;
    if (main.filter((_, index) => index % step === 0).every((one) => add(one, widths.main))) break;
  }
  for (const one of named.filter(({ name }) => name === undefined)) {
    one.isMain = false;
    add(one, widths.all);
  }
  return named;
}

/** As `--text-s` in `styles/tokens.css`. */
const LANE_SIZE = 14;

/**
 * @param width of the narrowest drawing that goes from side to side, in CSS pixels; infinite where it goes down
 * @returns the years of lanes in their middle, but for the first where the lane begins with it; without the name of one
 *   that would begin before the lane does, or before the name of another ends
 */
export function yearNames(
  ticks: readonly Tick[],
  words: Words,
  width: number,
): { tick: Tick; name: string }[] {
  let end = -2;
  return ticks.map((tick) => {
    const name = yearInWords(tick.year, words);
    const length = textWidth(name, LANE_SIZE);
    const start = tick.at === 0 ? 0 : tick.at * width - length / 2;
    if (start <= end) return { tick, name: '' };
    if (Number.isFinite(width)) end = start + length;
    return { tick, name };
  });
}

/** What the years of lanes that go down a page may take, of usual years and of others: as in `styles/drawings/timeline-drawing.css`. */
export const COLUMN_OF_YEARS = { usual: 36, far: 104 } as const;

/** @returns whether years have names that take more than four digits, as those before Christ do */
export const areFarYears = (ticks: readonly Tick[], words: Words): boolean =>
  ticks.some(({ year }) => textWidth(yearInWords(year, words), LANE_SIZE) > COLUMN_OF_YEARS.usual - 2);
