import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../model/words.ts';
import { drawnInitiatives, initiativesByTopic } from '../model/initiatives-by-topic.ts';
import { familiesOf, neighbourhoodOf } from '../model/lineage.ts';
import { relate } from '../model/relations.ts';
import { anyPublication } from '../testing/random-publication.ts';
import { figureChart } from './figure-chart.ts';
import { assertDown } from '../testing/assert-down.ts';
import { lineageWords } from './lineage-words.ts';
import { laneOfInitiative, timelineByTopic, timelineDrawing } from './timeline-lanes.ts';
import { assertAcross } from '../testing/assert-across.ts';
import { assertChart } from '../testing/assert-chart.ts';
import { assertTimeline } from '../testing/assert-timeline.ts';

const RUNS = { numRuns: 100, seed: 1066 };

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
        if (chart) assertChart(chart, words);
      }
    }),
    RUNS,
  );
});
