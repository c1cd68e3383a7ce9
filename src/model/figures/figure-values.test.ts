import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initiative } from '../../testing/publication-samples.ts';
import { valuesOf } from './figure-values.ts';

const sourcesOf = (...values: string[][]) => {
  const [figure] = initiative('it', {
    figures: [
      {
        label: 'Money',
        sources: ['all'],
        values: values.map((sources, index) => ({ date: `${2020 + index}`, value: `£${index}`, sources })),
      },
    ],
  }).data.figures;
  return figure && valuesOf(figure).map(({ sources }) => sources);
};

test('the sources of a figure are those of each value that names none, else they stand with the last', () => {
  assert.deepEqual(sourcesOf([], [], []), [['all'], ['all'], ['all']]);
  assert.deepEqual(sourcesOf(['own'], [], ['own']), [['own'], ['all'], ['own']]);
  assert.deepEqual(sourcesOf(['own'], ['own']), [['own'], ['own', 'all']]);
  assert.deepEqual(sourcesOf(['all'], ['own']), [['all'], ['own']], 'but one that a value names already');
  assert.deepEqual(sourcesOf(['all'], ['all']), [['all'], ['all']]);
});

test('a unit that stands in the values as well is said once', () => {
  const { figures } = initiative('a', {
    figures: [
      {
        label: 'Water',
        unit: 'm³',
        values: [
          { date: '2020', value: '41,2 m³' },
          { date: '2021', value: '38' },
        ],
      },
    ],
  }).data;
  assert.deepEqual(
    figures.flatMap((figure) => valuesOf(figure).map(({ value }) => value)),
    ['41,2', '38'],
  );
});
