import { inOrder } from '../dates/dates.ts';
import type { Initiative } from '../schema/initiative.ts';

export type KeyFigure = Initiative['figures'][number];

/** What a figure was at a time, or of one of the things compared. */
export interface FigureValue {
  label?: string;
  value: string;
  date?: string | undefined;
  note?: string | undefined;
  sources: string[];
}

/**
 * @returns the values of a figure, the earliest first or in the order in which they are compared. Those that name no
 *   sources have those of the figure; where all name some, those of the figure that none
 *   names stand with the last
 */
export function valuesOf({ value, date, values, comparison, sources, unit }: KeyFigure): FigureValue[] {
  const several = comparison.length ? comparison : inOrder(values);
  const written: FigureValue[] = value === undefined ? several : [{ value, date, sources: [] }];
  const all = written.map((one) => ({ ...one, value: withoutUnit(one.value, unit) }));
  const named = new Set<string>(all.flatMap((one) => one.sources));
  const others = all.every((one) => one.sources.length) ? sources.filter((source) => !named.has(source)) : [];
  return all.map((one, index) => {
    if (!one.sources.length) return { ...one, sources };
    return index === all.length - 1 ? { ...one, sources: [...one.sources, ...others] } : one;
  });
}

/** The unit stands behind each value: who has written it there as well means it once. */
const withoutUnit = (value: string, unit: string | undefined) =>
  unit !== undefined && new RegExp(`\\d\\s*${RegExp.escape(unit)}$`, 'u').test(value)
    ? value.slice(0, -unit.length).trim()
    : value;
