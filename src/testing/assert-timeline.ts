import assert from 'node:assert/strict';
import type { Words } from '../interface/catalogues.ts';
import type { LaneView } from '../drawing/lane-view.ts';
import { areFarYears, COLUMN_OF_YEARS, yearNames } from '../drawing/tick-names.ts';
import { placeOf, type TimeScale } from '../drawing/time-scale.ts';
import type { TimelineDrawing } from '../drawing/timeline-lanes.ts';
import { textWidth } from '../text/letters/text-lines.ts';
import { markRadius } from '../text/numbers/mark-radius.ts';

const NEARLY = 1e-9;

/** Holds what must be true of any lanes of time: marks at their dates, none over another, and years that have room. */
export function assertTimeline({ scale, groups, briefings }: TimelineDrawing, words: Words): void {
  for (const [index, { at, briefings: together }] of briefings.entries()) {
    assert.ok(at >= (briefings[index - 1]?.at ?? 0) && at <= 1, 'one after the other, inside the frame');
    for (const { data } of together)
      assert.ok(Math.abs(at - (placeOf(data.event.dates, scale) ?? NaN)) < 0.01, 'lines are at their dates');
  }
  assertYears(scale, words);
  for (const { lanes, narrow } of groups) {
    assert.ok(lanes.length <= (narrow ? 6 : 7));
    for (const { wide, narrow: down } of lanes) {
      assertLane(wide, scale, narrow ? 584 : 290);
      if (narrow) assertLane(down, narrow.scale, narrow.length);
    }
    const { ticks } = (narrow ?? { scale }).scale;
    const column = COLUMN_OF_YEARS[areFarYears(ticks, words) ? 'far' : 'usual'];
    for (const { name } of yearNames(ticks, words, Infinity)) assert.ok(textWidth(name, 14) <= column, name);
    // Where time goes down, a year needs the height of a line.
    if (narrow) assertApart(ticks, narrow.length, 14);
  }
}

function assertYears({ from, to, ticks }: TimeScale, words: Words): void {
  assert.ok(ticks.length > 1 || to - from < 3, 'two years make a scale');
  assertApart(ticks, 480, 44);
  assertApart(
    ticks.filter(({ isMain }) => isMain),
    290,
    44,
  );
  const names = yearNames(ticks, words, 584).filter(({ name }) => name);
  assert.ok(names.length > 0);
  let end = -Infinity;
  for (const { name, tick } of names) {
    const width = textWidth(name, 14);
    const start = tick.at === 0 ? 0 : tick.at * 584 - width / 2;
    assert.ok(start >= -2 && start > end && start + width <= 584 + 22, `${name}: ${start}`);
    end = start + width;
  }
}

function assertApart(ticks: TimeScale['ticks'], length: number, least: number): void {
  for (const [index, { at, year }] of ticks.entries())
    assert.ok(!index || (at - (ticks[index - 1]?.at ?? 0)) * length >= least, String(year));
}

function assertLane({ life, unknown, marks }: LaneView, scale: TimeScale, length: number): void {
  for (const [index, { at, events }] of marks.entries()) {
    assert.ok(at * length >= 12 - NEARLY && at * length <= length - 12 + NEARLY, 'inside the frame');
    const before = marks[index - 1];
    const room = before ? markRadius(before.events.length) + markRadius(events.length) : 0;
    assert.ok(!before || (at - before.at) * length >= Math.max(24, room) - NEARLY, 'no mark over another');
    const dates = events.map(({ date }) => placeOf(date, scale) ?? assert.fail());
    if (unknown) {
      const sign = (unknown.at - at) * length + unknown.by + 4;
      assert.ok(Math.abs(sign) >= 8 + markRadius(events.length), 'no sign on a mark');
    }
    const edge = 12 / length + NEARLY;
    assert.ok(at >= Math.min(...dates) - edge && at <= Math.max(...dates) + edge, 'marks are at their dates');
  }
  if (!life) return;
  const ends = [0, life.perhapsFrom ?? life.from, life.from, life.to, life.perhapsTo ?? life.to, 1];
  assert.deepEqual(
    ends,
    ends.toSorted((a, b) => a - b),
    'lives go on inside the frame',
  );
}
