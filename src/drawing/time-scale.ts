import { canBePlaced, earliest, latest } from '../model/dates/dates.ts';

/** From when to when a drawing goes, and where on it a time is. */
export interface TimeScale {
  /** The years at the edges: `to` is the first that is no longer on it. */
  from: number;
  to: number;
  /** Where a time is: 0 is where reading begins, 1 where it ends; times beyond the edges are put on them. */
  at: (instant: number) => number;
  ticks: Tick[];
}

/** A year that is written on the scale. */
export interface Tick {
  year: number;
  /** From 1, where months are written, and days. */
  month?: number;
  day?: number;
  at: number;
  /** Whether it is written on narrow drawings, too. */
  isMain: boolean;
}

/** Years as people count them off. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000];
/** A year in four digits needs some 45 px, and drawings are at least 470 px wide, or 290 px. */
const MOST_TICKS = 10;
const MOST_MAIN_TICKS = 5;

/** The beginning of a year; `Date.UTC` takes the years before 100 for those of the last century. */
export const startOfYear = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);

export const yearAt = (instant: number): number => new Date(instant).getUTCFullYear();

/**
 * @param dates in EDTF, whose open ends do not count
 * @returns the scale of whole years that holds them all; undefined where none can be placed
 */
export function timeScale(dates: readonly string[]): TimeScale | undefined {
  const instants = dates
    .filter(canBePlaced)
    .flatMap((date) => [earliest(date), latest(date)])
    .filter(Number.isFinite);
  if (!instants.length) return undefined;
  const from = yearAt(instants.reduce((a, b) => Math.min(a, b)));
  const to = yearAt(instants.reduce((a, b) => Math.max(a, b))) + 1;
  const [start, end] = [startOfYear(from), startOfYear(to)];
  const at = (instant: number) => Math.min(1, Math.max(0, (instant - start) / (end - start)));
  const step = stepFor(to - from, MOST_TICKS);
  // The main years are among the others; one alone would be no scale.
  const main = STEPS.find((one) => one % step === 0 && (to - from) / one <= MOST_MAIN_TICKS) ?? step;
  const isScale = Math.floor((to - 1) / main) > Math.ceil(from / main);
  const mainStep = isScale ? main : step * Math.ceil((to - from) / step / MOST_MAIN_TICKS);
  const ticks: Tick[] = [];
  for (let year = Math.ceil(from / step) * step; year < to; year += step)
    ticks.push({ year, at: at(startOfYear(year)), isMain: year % mainStep === 0 });
  return { from, to, at, ticks };
}

/** Up to so many months are a scale of months, up to so many days one of days, of which few have room: their names are long. */
const FEW_MONTHS = 18;
const FEW_DAYS = 45;
const MONTH_STEPS = [1, 2, 3, 6];
const DAY_STEPS = [1, 2, 3, 5, 7, 10, 15];
const MOST_NAMED = 3;
const DAY = 86_400_000;

/**
 * @param dates in EDTF
 * @returns a scale as close as the dates are: of months where they are all in few, of days where they are days of few
 */
export function closeScale(dates: readonly string[]): TimeScale | undefined {
  const years = timeScale(dates);
  const instants = dates.flatMap((date) => [earliest(date), latest(date)]);
  const of = (unit: (instant: number) => number) => {
    const all = instants.map(unit);
    return { from: Math.min(...all), to: Math.max(...all) + 1 };
  };
  const days = of((instant) => Math.floor(instant / DAY));
  if (years && dates.every((date) => /^-?\d+-\d\d-\d\d$/.test(date)) && days.to - days.from <= FEW_DAYS)
    return {
      ...years,
      ...scaleOf({ ...days, steps: DAY_STEPS, startOf: (day) => day * DAY, isOfDays: true }),
    };
  const months = of((instant) => yearAt(instant) * 12 + new Date(instant).getUTCMonth());
  if (!years || !(months.to - months.from <= FEW_MONTHS) || dates.every((date) => /^-?\d+$/.test(date)))
    return years;
  const startOf = (month: number) =>
    new Date(startOfYear(Math.floor(month / 12))).setUTCMonth(month - Math.floor(month / 12) * 12);
  return { ...years, ...scaleOf({ ...months, steps: MONTH_STEPS, startOf, isOfDays: false }) };
}

/** Months or days, as numbers, from the first to the one after the last. */
interface Units {
  from: number;
  to: number;
  /** As people count them off. */
  steps: readonly number[];
  startOf: (unit: number) => number;
  isOfDays: boolean;
}

function scaleOf({ from, to, steps, startOf, isOfDays }: Units): Pick<TimeScale, 'at' | 'ticks'> {
  const [start, end] = [startOf(from), startOf(to)];
  const at = (instant: number) => Math.min(1, Math.max(0, (instant - start) / (end - start)));
  const step = steps.find((one) => (to - from) / one <= MOST_NAMED) ?? steps.at(-1) ?? 1;
  const ticks = Array.from({ length: Math.ceil((to - from) / step) }, (_, index): Tick => {
    const instant = startOf(from + index * step);
    const date = new Date(instant);
    const day = isOfDays ? { day: date.getUTCDate() } : {};
    return { year: yearAt(instant), month: date.getUTCMonth() + 1, ...day, at: at(instant), isMain: true };
  });
  return { at, ticks };
}

const stepFor = (years: number, most: number) => STEPS.find((step) => years / step <= most) ?? 10_000;

/**
 * @returns where a date is marked: in the middle of the time that it can mean, or at the end of it that is known;
 *   undefined where neither is, or it may be any time
 */
export function placeOf(date: string, { at }: TimeScale): number | undefined {
  if (!canBePlaced(date)) return undefined;
  const [first, last] = [earliest(date), latest(date)];
  if (Number.isFinite(first) && Number.isFinite(last)) return at((first + last) / 2);
  return Number.isFinite(first) ? at(first) : Number.isFinite(last) ? at(last) : undefined;
}
