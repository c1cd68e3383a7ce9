import assert from 'node:assert/strict';
import type { z } from 'astro/zod';
import { figureChart } from '../drawing/figure-chart.ts';
import type { KeyFigure } from '../model/figures/figure-values.ts';
import type { initiativeSchema } from '../model/schema/initiative.ts';
import { initiative } from './publication-samples.ts';

/** A figure as authors write it. */
export type WrittenFigure = NonNullable<z.input<typeof initiativeSchema>['figures']>[number];

const figure = (data: Omit<WrittenFigure, 'label'>): KeyFigure => {
  const [made] = initiative('it', { figures: [{ label: 'Money', ...data }] }).data.figures;
  assert.ok(made);
  return made;
};

/** @returns what is drawn of a figure */
export const chartOf = (data: Omit<WrittenFigure, 'label'>, language = 'en-GB') =>
  figureChart(figure(data), language);

/** @returns a figure whose values changed over time */
export const series = (...values: [date: string, value: string | number][]) => ({
  values: values.map(([date, value]) => ({ date, value: String(value) })),
});

/** @returns a figure of several places */
export const compared = (...values: string[]) => ({
  comparison: values.map((value, index) => ({ label: `Place ${index}`, value })),
});
