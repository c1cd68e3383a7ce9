import { scaleLinear } from 'd3-scale';
import { amountsOf } from '../model/figures/figure-amounts.ts';
import { valuesOf, type FigureValue, type KeyFigure } from '../model/figures/figure-values.ts';
import { linesOf } from '../text/letters/text-lines.ts';
import { placeOfLevel, type LevelPlace } from './level-place.ts';
import { LINE } from './line-size.ts';
import { closeScale, placeOf, type TimeScale } from './time-scale.ts';

/** A value and what is drawn of it. Places are parts of the width, from where reading begins. */
export interface ChartRow extends FigureValue {
  from: number;
  to: number;
  /** Whether words such as "about" leave it open, or on a line its date. */
  isRough: boolean;
}

/** A point of a line. */
export interface ChartPoint extends ChartRow {
  /** Which of the values it is. */
  index: number;
  at: number;
  /** From 0 at the top to 1. */
  down: number;
  /** How large it is, in CSS pixels: no point lies over another. */
  radius: number;
}

/** What leads on from a line: a point, or several that are too close for each to be hit. */
export interface ChartTarget {
  /** Between which places it can be hit, at any height. */
  from: number;
  to: number;
  /** Which of the points it is for, at least one. */
  points: number[];
}

/** A height with what it stands for. */
interface Level {
  text: string;
  down: number;
  place: LevelPlace;
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
      targets: ChartTarget[];
      /** The largest and the smallest value, and zero where the line is drawn from there or crosses it: at what height. */
      levels: Level[];
      /** The value at which its height begins, where that is not zero. */
      start: string | undefined;
    };

/** From so many values on, their times are drawn. */
const LEAST_POINTS = 3;
/** In which room the value of a level is written. */
const LEVEL = { width: LINE.width, size: 13 } as const;
/** What a finger or pointer needs to hit (WCAG 2.2, 2.5.8), in parts of the width of the narrowest line. */
const TARGET = 24 / LINE.width;
/** The least that is seen of a bar, in parts of the width: 2 px of the 290 of a phone. */
const VISIBLE = 2 / 290;

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
  const scale = scaleLinear(domainOf(Math.min(0, ...lows), Math.max(0, ...highs)), [0, 1]);
  const zero = scale(0);
  const isOfRanges = amounts.some(({ low, high }) => low !== high);
  const rows = valuesOf(figure).map((value, index): ChartRow => {
    const [low, high] = [lows[index] ?? 0, highs[index] ?? 0];
    const ends = isOfRanges
      ? { from: scale(low), to: scale(high) }
      : {
          from: low < 0 ? Math.min(scale(low), zero - VISIBLE) : zero,
          to: high > 0 ? Math.max(scale(high), zero + VISIBLE) : zero,
        };
    return { ...value, ...ends, isRough: amounts[index]?.isRough === true };
  });
  const line = isOfRanges || figure.comparison.length ? undefined : lineOf(rows, lows);
  return line ?? { kind: isOfRanges ? 'ranges' : 'bars', zero, rows };
}

/** From the least to the most, with room on each side of zero for what is hardly more than nothing. */
const domainOf = (least: number, most: number): [number, number] => {
  const room = (most - least) * 2 * VISIBLE;
  return [least < 0 ? Math.min(least, -room) : 0, most > 0 ? Math.max(most, room) : 0];
};

function lineOf(rows: readonly ChartRow[], amounts: readonly number[]): FigureChart | undefined {
  const dates = rows.flatMap(({ date }) => date ?? []);
  const close = closeScale(dates);
  const time = close && inset(close);
  // Two values of one date are accounts that differ, and no course of things.
  if (!time || dates.length < LEAST_POINTS || new Set(dates).size < dates.length) return undefined;
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  // A small change on a great number would not be seen from zero.
  const floor = least > most / 2 ? least : Math.min(0, least);
  const height = scaleLinear([floor, Math.max(0, most)], [1, 0]);
  const points = rows.flatMap((row, index) => {
    const at = row.date === undefined ? undefined : placeOf(row.date, time);
    const isRough = row.isRough || /[~?%X]/.test(row.date ?? '');
    return at === undefined ? [] : [{ ...row, index, isRough, at, down: height(amounts[index] ?? 0) }];
  });
  // A year stands before its months in the table, and in its middle on a line.
  const inTime = points.toSorted((a, b) => a.at - b.at);
  const level = (amount: number): Level[] => {
    const down = height(amount);
    const [text = '0'] = linesOf(rows[amounts.indexOf(amount)]?.value ?? '0', { ...LEVEL, most: 1 });
    const place = placeOfLevel({ text, down }, inTime);
    return place ? [{ text, down, place }] : [];
  };
  const [top, low] = [level(most), level(floor === 0 && least > 0 ? 0 : least)];
  const zero = floor < 0 && most !== 0 ? level(0) : [];
  const ends = [...top, ...low];
  const hasRoom = zero.every(({ down }) =>
    ends.every((other) => Math.abs(down - other.down) * LINE.height >= LINE.text),
  );
  const levels = [...ends, ...(hasRoom ? zero : [])];
  const placed = inTime.map((point): ChartPoint => {
    const half = inTime.map((other) => (other === point ? LINE.radius : distance(point, other) / 2));
    const radius = Math.max(LINE.leastRadius, Math.min(...half));
    return { ...point, radius };
  });
  const start = floor > 0 ? rows[amounts.indexOf(least)]?.value : undefined;
  return { kind: 'line', time, rows: placed, targets: targetsOf(placed.map(({ at }) => at)), levels, start };
}

/**
 * @param places of points, in their order, in parts of the width
 * @returns columns from half way to the point before up to half way to the next, as far as fingers need; of points whose
 *   columns are too narrow, one for several
 */
function targetsOf(places: readonly number[]): ChartTarget[] {
  const targets: ChartTarget[] = [];
  const endOf = (index: number) => {
    const [at = 0, next] = places.slice(index, index + 2);
    return next === undefined ? 1 : (at + next) / 2;
  };
  const isNarrow = ({ from, to }: ChartTarget) => to - from < TARGET;
  for (const index of places.keys()) {
    const last = targets.at(-1);
    if (last && isNarrow(last)) {
      last.points.push(index);
      last.to = endOf(index);
    } else targets.push({ from: last?.to ?? 0, to: endOf(index), points: [index] });
  }
  const [before, last] = targets.slice(-2);
  if (before && last && isNarrow(last)) {
    targets.splice(-2, 2, { from: before.from, to: last.to, points: [...before.points, ...last.points] });
  }
  return targets.map(({ from, to, points }) => ({
    from: Math.max(from, (places[points[0] ?? 0] ?? 0) - TARGET),
    to: Math.min(to, (places[points.at(-1) ?? 0] ?? 0) + TARGET),
    points,
  }));
}

/** @returns a scale that leaves half a target on each side, so that the first point and the last can be hit */
function inset({ at, ticks, ...years }: TimeScale): TimeScale {
  const inside = (place: number) => TARGET / 2 + place * (1 - TARGET);
  return {
    ...years,
    at: (instant) => inside(at(instant)),
    ticks: ticks.map((tick) => ({ ...tick, at: inside(tick.at) })),
  };
}

const distance = (a: { at: number; down: number }, b: { at: number; down: number }) =>
  Math.hypot((a.at - b.at) * LINE.width, (a.down - b.down) * LINE.height);
