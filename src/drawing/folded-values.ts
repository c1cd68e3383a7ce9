import type { FigureChart } from './figure-chart.ts';

/** More rows push out what follows them: some two screens of a phone. */
const MOST_ROWS = 30;

/** @returns from which of so many values on their table is folded: from the first where a line shows all; how many there are if none is */
export function foldedFrom(count: number, chart: Pick<FigureChart, 'kind'> | undefined): number {
  if (count <= MOST_ROWS) return count;
  return chart?.kind === 'line' ? 0 : MOST_ROWS;
}
