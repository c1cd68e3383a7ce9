import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../model/words.ts';
import { drawnInitiatives, initiativesByTopic } from '../model/initiatives-by-topic.ts';
import { familiesOf, neighbourhoodOf } from '../model/lineage.ts';
import { relate } from '../model/relations.ts';
import { anyPublication } from '../testing/random-publication.ts';
import { textWidth } from '../text/letters/text-lines.ts';
import { figureChart } from './figure-chart.ts';
import { assertDown } from '../testing/assert-down.ts';
import { lineageWords } from './lineage-words.ts';
import { LINE } from './line-size.ts';
import { placeOf } from './time-scale.ts';
import { extentOf, namedTicks } from './tick-names.ts';
import { laneOfInitiative, timelineByTopic, timelineDrawing } from './timeline-lanes.ts';
import { assertAcross } from '../testing/assert-across.ts';
import { assertTimeline } from '../testing/assert-timeline.ts';

const RUNS = { numRuns: 100, seed: 1066 };
const NEARLY = 1e-9;

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
      for (const drawing of drawings) assertTimeline(drawing, words);
    }),
    RUNS,
  );
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
        assertAcross(family, words, direction);
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
