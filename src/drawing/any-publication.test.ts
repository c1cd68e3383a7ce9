import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../model/words.ts';
import { drawnInitiatives, initiativesByTopic } from '../model/initiatives-by-topic.ts';
import { familiesOf, neighbourhoodOf } from '../model/lineage.ts';
import { relate } from '../model/relations.ts';
import { anyPublication } from '../testing/random-publication.ts';
import { markRadius } from '../text/numbers/mark-radius.ts';
import { textWidth } from '../text/letters/text-lines.ts';
import { figureChart } from './figure-chart.ts';
import { LINEAGE } from './lineage-box.ts';
import { assertDown } from '../testing/assert-down.ts';
import { lineageDrawing, type Box, type Point } from './lineage-layout.ts';
import { lineageWords } from './lineage-words.ts';
import { LINE } from './line-size.ts';
import { placeOf, type TimeScale } from './time-scale.ts';
import type { LaneView } from './lane-view.ts';
import { COLUMN_OF_YEARS, areFarYears, extentOf, namedTicks, yearNames } from './tick-names.ts';
import { laneOfInitiative, timelineByTopic, timelineDrawing } from './timeline-lanes.ts';

const RUNS = { numRuns: 100, seed: 1066 };
const NEARLY = 1e-9;

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
  );
}

test('whatever dates, titles and topics there are, lanes of time have marks at their dates, none over another', () => {
  fc.assert(
    fc.property(anyPublication(14), (content) => {
      const related = { publication: content, relations: relate(content) };
      const words = wordsOf(content);
      const drawings = [
        timelineDrawing(content, initiativesByTopic(content)),
        timelineByTopic(related),
        ...content.initiatives.map((one) => laneOfInitiative(one, content.briefings, content)),
      ].flatMap((drawing) => drawing ?? []);
      for (const { scale, groups, briefings } of drawings) {
        for (const { at } of briefings) assert.ok(at >= 0 && at <= 1);
        let end = -Infinity;
        for (const { name, tick } of yearNames(scale.ticks, words, 584)) {
          if (!name) continue;
          const width = textWidth(name, 14);
          const start = tick.at === 0 ? 0 : tick.at * 584 - width / 2;
          assert.ok(start >= -2 && start > end && start + width <= 584 + 22, `${name}: ${start}`);
          end = start + width;
        }
        for (const { lanes, narrow } of groups) {
          for (const { wide, narrow: down } of lanes) {
            assertLane(wide, scale, narrow ? 584 : 290);
            if (narrow) assertLane(down, narrow.scale, narrow.length);
          }
          if (!narrow) continue;
          const column = COLUMN_OF_YEARS[areFarYears(narrow.scale.ticks, words) ? 'far' : 'usual'];
          let before = -Infinity;
          for (const { name, tick } of yearNames(narrow.scale.ticks, words, Infinity)) {
            assert.ok(textWidth(name, 14) <= column, name);
            assert.ok((tick.at - before) * narrow.length >= 14, 'years stand below one another');
            before = tick.at;
          }
        }
      }
    }),
    RUNS,
  );
});

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a line runs through a box, and not only along its edge. */
const runsThrough = (from: Point, to: Point, { x, y, width, height }: Box): boolean =>
  Array.from({ length: 101 }, (_, step) => step / 100).some((part) => {
    const [across, down] = [from.x + (to.x - from.x) * part - x, from.y + (to.y - from.y) * part - y];
    return across > 1 && across < width - 1 && down > 1 && down < height - 1;
  });

test('whatever led to whatever, lineages have no box or label over another, and all inside the frame', () => {
  fc.assert(
    fc.property(anyPublication(9), fc.constantFrom('ltr', 'rtl'), (content, direction) => {
      const words = lineageWords({ publication: content, relations: relate(content) }, wordsOf(content));
      const families = [
        ...familiesOf(content),
        ...drawnInitiatives(content).flatMap((one) => neighbourhoodOf(one, content) ?? []),
      ];
      for (const family of families) {
        assertDown(family);
        const { width, height, boxes, arrows } = lineageDrawing(family, words, direction);
        assert.deepEqual(new Set(boxes.map(({ thing }) => thing)), new Set(family.members));
        const all: Box[] = [...boxes, ...arrows.flatMap(({ label }) => label ?? [])];
        for (const [index, one] of all.entries()) {
          assert.ok(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height);
          for (const other of all.slice(index + 1)) assert.ok(!overlap(one, other), 'one over another');
        }
        for (const { points } of arrows)
          for (const [index, { x, y }] of points.entries()) {
            assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, 'lines are inside');
            const before = points[index - 1] ?? { x, y };
            assert.ok(!all.some((one) => runsThrough(before, { x, y }, one)), 'and run through nothing');
          }
        for (const { lines, notes, marks, ...box } of boxes) {
          for (const [texts, size] of [
            [lines, LINEAGE.size],
            [notes, LINEAGE.noteSize],
          ] as const)
            for (const text of texts)
              assert.ok(textWidth(text, size) <= LINEAGE.filled * (box.width - 2 * LINEAGE.padding), text);
          for (const { along, down } of marks)
            assert.ok(along >= 12 && along <= box.width - 12 && down >= 12 && down <= box.height - 12);
        }
      }
    }),
    RUNS,
  );
});

test('whatever its values are, a line or bars are inside the frame, its words over no other and over no line', () => {
  fc.assert(
    fc.property(anyPublication(6), (content) => {
      const words = wordsOf(content);
      for (const figure of content.initiatives.flatMap(({ data }) => data.figures)) {
        const chart = figureChart(figure, 'en');
        for (const { from, to } of chart?.rows ?? []) assert.ok(from >= 0 && from <= to && to <= 1);
        if (chart?.kind !== 'line') continue;
        const { rows, targets, time, levels } = chart;
        for (const { at, down } of rows) assert.ok(at >= 0 && at <= 1 && down >= 0 && down <= 1);
        for (const { date = '', at } of rows) assert.equal(at, placeOf(date, time));
        for (const [index, { from, to }] of targets.entries()) {
          assert.ok(from >= 0 && to <= 1 && from >= (targets[index - 1]?.to ?? 0));
          assert.ok((to - from) * LINE.width >= 24 - NEARLY || targets.length === 1, 'what a finger needs');
        }
        assert.deepEqual(
          targets.flatMap(({ points }) => points),
          rows.map((_, index) => index),
        );
        const ticks = namedTicks(time.ticks, words, { main: LINE.width, all: LINE.wide });
        const named = ticks.filter(({ name }) => name !== undefined);
        for (const [shown, width] of [
          [named.filter(({ tick }) => tick.isMain), LINE.width],
          [named, LINE.wide],
        ] as const)
          for (const [index, tick] of shown.entries()) {
            const { start, end } = extentOf(tick, width);
            const before = shown[index - 1];
            assert.ok(start >= 0 && end <= width && (!before || extentOf(before, width).end < start));
          }
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
    }),
    RUNS,
  );
});
