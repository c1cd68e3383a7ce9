import { inOrder } from './dates.ts';
import type { Initiative } from './schema/initiative.ts';

/** What a figure was at a time. */
export interface FigureValue {
  value: string;
  date?: string | undefined;
  sources: string[];
}

/** @returns the values of a figure, the earliest first; the sources of the figure itself stand with the last */
export function valuesOf({ value, date, values, sources }: Initiative['figures'][number]): FigureValue[] {
  const all = value === undefined ? inOrder(values) : [{ value, date, sources: [] }];
  return all.map((one, index) =>
    index === all.length - 1 ? { ...one, sources: [...one.sources, ...sources] } : one,
  );
}
