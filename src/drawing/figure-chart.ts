import { scaleLinear } from 'd3-scale';
import { compareDates } from '../model/dates/dates.ts';
import { amountsOf } from '../model/figures/figure-amounts.ts';
import { valuesOf, type FigureValue, type KeyFigure } from '../model/figures/figure-values.ts';
import { closeScale, placeOf, type TimeScale } from './time-scale.ts';

/** A value and what is drawn of it. Places are parts of the width, from where reading begins. */
export interface ChartRow extends FigureValue {
  from: number;
  to: number;
  /** Whether words such as "about" leave it open. */
  isRough: boolean;
}

/** A point of a line. */
export interface ChartPoint extends ChartRow {
  at: number;
  /** From 0 at the top to 1. */
  down: number;
  /** How large it is, in CSS pixels: no point lies over another. */
  radius: number;
  /** Between which places it can be hit, at any height: half way to its neighbours, or as far as fingers need. */
  column: [start: number, end: number];
}

/** A height with what it stands for. */
interface Level {
  text: string;
  down: number;
  /** Whether its words stand where the line ends, since it passes where they would stand. */
  isAtEnd: boolean;
}

export type FigureChart =
  | {
      kind: 'bars' | 'ranges';
      /** Where nothing is, from which bars go. */
      zero: number;
      rows: ChartRow[];
    }
  | {
      kind: 'line';
      time: TimeScale;
      rows: ChartPoint[];
      /** The largest and the smallest value, and zero where the line is drawn from there or crosses it: at what height. */
      levels: Level[];
    };

/** From so many values on, their times are drawn. */
const LEAST_POINTS = 3;
/** The least that a line is wide, how high it is, how large its points are at most and at least, and words, in CSS pixels. */
export const LINE = { width: 240, height: 120, radius: 5, leastRadius: 3, text: 18 } as const;
/** How far fingers reach from the middle of a point on each side, in parts of the width of the narrowest line. */
const REACH = 24 / LINE.width;

/**
 * Lays out the values of a figure: as a line where there are several over time, as ranges where one of them is a range,
 * else as bars, which begin at zero so that their lengths can be compared.
 * @returns undefined where there is nothing to compare
 */
export function figureChart(figure: KeyFigure, language: string): FigureChart | undefined {
  const amounts = amountsOf(figure, language);
  if (!amounts) return undefined;
  const lows = amounts.map(({ low }) => low);
  const highs = amounts.map(({ high }) => high);
  const scale = scaleLinear([Math.min(0, ...lows), Math.max(0, ...highs)], [0, 1]);
  const isOfRanges = amounts.some(({ low, high }) => low !== high);
  const rows = valuesOf(figure).map((value, index): ChartRow => {
    const [low, high] = [lows[index] ?? 0, highs[index] ?? 0];
    const [from, to] = isOfRanges ? [low, high] : [Math.min(0, low), Math.max(0, high)];
    return { ...value, from: scale(from), to: scale(to), isRough: amounts[index]?.isRough === true };
  });
  const line = isOfRanges || figure.comparison.length ? undefined : lineOf(rows, lows);
  return line ?? { kind: isOfRanges ? 'ranges' : 'bars', zero: scale(0), rows };
}

function lineOf(rows: readonly ChartRow[], amounts: readonly number[]): FigureChart | undefined {
  const dates = rows.flatMap(({ date }) => date ?? []);
  const time = closeScale(dates);
  // Two values of one date are accounts that differ, and no course of things.
  if (!time || dates.length < LEAST_POINTS || new Set(dates).size < dates.length) return undefined;
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  // A small change on a great number would not be seen from zero.
  const floor = least > most / 2 ? least : Math.min(0, least);
  const height = scaleLinear([floor, Math.max(0, most)], [1, 0]);
  const points = rows.flatMap((row, index) => {
    const at = row.date === undefined ? undefined : placeOf(row.date, time);
    return at === undefined ? [] : [{ ...row, at, down: height(amounts[index] ?? 0) }];
  });
  const inTime = points.toSorted((a, b) => compareDates(a.date ?? '', b.date ?? ''));
  const level = (amount: number): Level => {
    const down = height(amount);
    return { text: rows[amounts.indexOf(amount)]?.value ?? '0', down, isAtEnd: passesAbove(down, inTime) };
  };
  const [top, low, zero] = [level(most), level(floor === 0 && least > 0 ? 0 : least), level(0)];
  const hasRoom = [top, low].every(({ down }) => Math.abs(down - zero.down) * LINE.height >= LINE.text);
  const levels = [top, low, ...(floor < 0 && most > 0 && hasRoom ? [zero] : [])];
  const placed = inTime.map((point, index): ChartPoint => {
    const half = inTime.map((other) => (other === point ? LINE.radius : distance(point, other) / 2));
    const radius = Math.max(LINE.leastRadius, Math.min(...half));
    const [before, after] = [inTime[index - 1], inTime[index + 1]];
    const start = before ? (before.at + point.at) / 2 : 0;
    const end = after ? (point.at + after.at) / 2 : 1;
    return { ...point, radius, column: [Math.max(start, point.at - REACH), Math.min(end, point.at + REACH)] };
  });
  return { kind: 'line', time, rows: placed, levels };
}

/** How far words of a level may reach, in parts of the width. */
const OF_WORDS = 0.45;

/** @returns whether a line passes where the words above a height stand, and none of it where they stand at its end */
function passesAbove(down: number, points: readonly { at: number; down: number }[]): boolean {
  const height = scaleLinear(
    points.map((point) => point.at),
    points.map((point) => point.down),
  ).clamp(true);
  const isFree = (from: number, to: number) =>
    Array.from({ length: 10 }, (_, n) => from + ((to - from) * n) / 9).every((at) => {
      const above = (down - height(at)) * LINE.height;
      return above < 1 || above > LINE.text + LINE.radius;
    });
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  return !isFree(first, OF_WORDS) && isFree(1 - OF_WORDS, last);
}

const distance = (a: { at: number; down: number }, b: { at: number; down: number }) =>
  Math.hypot((a.at - b.at) * LINE.width, (a.down - b.down) * LINE.height);
