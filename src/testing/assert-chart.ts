import assert from 'node:assert/strict';
import type { Words } from '../interface/catalogues.ts';
import { extentOf } from '../drawing/anchored-name.ts';
import type { FigureChart } from '../drawing/figure-chart.ts';
import { LINE } from '../drawing/line-size.ts';
import { namedTicks } from '../drawing/tick-names.ts';
import { placeOf } from '../drawing/time-scale.ts';
import { textWidth } from '../text/letters/text-lines.ts';

const NEARLY = 1e-9;

type LineChart = Extract<FigureChart, { kind: 'line' }>;

/** Holds what must be true of any chart: all is inside its frame, points at their dates, no words over others or over the line. */
export function assertChart(chart: FigureChart, words: Words): void {
  for (const { from, to } of chart.rows) assert.ok(from >= 0 && from <= to && to <= 1);
  if (chart.kind !== 'line') return;
  const { rows, time } = chart;
  for (const [index, { date = '', at, down }] of rows.entries()) {
    assert.equal(at, placeOf(date, time));
    assert.ok(at >= (rows[index - 1]?.at ?? 0) && at <= 1 && down >= 0 && down <= 1);
  }
  assertTargets(chart);
  assertTicks(chart, words);
  assertLevels(chart);
}

/** Each point can be hit, in the order of time. */
function assertTargets({ rows, targets }: LineChart): void {
  for (const [index, { from, to, points }] of targets.entries()) {
    assert.ok(from >= 0 && to <= 1 && from >= (targets[index - 1]?.to ?? 0));
    assert.ok((to - from) * LINE.width >= 24 - NEARLY || targets.length === 1, 'what a finger needs');
    for (const { at } of points.flatMap((point) => rows[point] ?? assert.fail()))
      assert.ok(from <= at && at <= to);
  }
  assert.deepEqual(
    targets.flatMap(({ points }) => points),
    rows.map((_, index) => index),
  );
}

function assertTicks({ time }: LineChart, words: Words): void {
  const ticks = namedTicks(time.ticks, words, { main: LINE.width, all: LINE.wide });
  const named = ticks.filter(({ name }) => name !== undefined);
  const main = named.filter(({ isMain }) => isMain);
  assert.ok(main.length);
  const steps = main.map((tick) => ticks.indexOf(tick));
  for (const [index, step] of steps.entries())
    if (index > 1)
      assert.equal(step, 2 * (steps[index - 1] ?? 0) - (steps[index - 2] ?? 0), 'none left out between');
  for (const [shown, width] of [
    [main, LINE.width],
    [named, LINE.wide],
  ] as const)
    for (const [index, tick] of shown.entries()) {
      const { start, end } = extentOf(tick, width);
      const before = shown[index - 1];
      assert.ok(
        start >= 0 && end <= width && (!before || extentOf(before, width).end < start),
        `${tick.name ?? ''}: ${start} to ${end}`,
      );
    }
}

function assertLevels({ rows, levels }: LineChart): void {
  for (const [index, { text, down, place }] of levels.entries()) {
    for (const other of levels.slice(0, index))
      assert.ok(Math.abs(other.down - down) * LINE.height >= LINE.text, 'no level over another');
    const width = textWidth(text, 13) / LINE.width;
    assert.ok(width <= 1 + NEARLY);
    if (place === 'below') continue;
    const [from, to] = place === 'end' ? [1 - width, 1] : [0, width];
    for (const point of rows)
      if (point.at >= from && point.at <= to) {
        const above = (down - point.down) * LINE.height;
        assert.ok(above < 1 || above > LINE.text + LINE.radius, `${text} stands over a point`);
      }
  }
}
