import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facetValues, mostFrequent } from './facet-values.ts';

const counted = {
  filters: { status: { Closed: 2, Active: 0 }, year: { 2019: 1, 2020: 3 }, kind: { Fund: 2 } },
  totalFilters: { status: { Closed: 4, Active: 3, Paused: 0 }, kind: { Fund: 2 } },
};

describe('a facet offers', () => {
  const cases: [
    behaviour: string,
    name: 'status' | 'year' | 'kind' | 'topic',
    chosen: string[],
    offered: string[],
  ][] = [
    ['nothing where all pages have one value', 'kind', [], []],
    ['nothing where no page has any', 'topic', [], []],
    ['the latest year first', 'year', [], ['2020 3', '2019 1']],
    ['beside a chosen value what others would add', 'status', ['Closed'], ['Active 3', 'Closed 4']],
    [
      'what was chosen, also where no page has it',
      'status',
      ['Paused', 'constructor'],
      ['Active 3', 'Closed 4', 'constructor 0', 'Paused 0'],
    ],
  ];
  for (const [behaviour, name, chosen, offered] of cases)
    test(behaviour, () => {
      const values = facetValues(name, counted, chosen);
      assert.deepEqual(
        values.map(({ value, count }) => `${value} ${count}`),
        offered,
      );
    });
});

test('of many values the most frequent show, and the chosen ones, in their order', () => {
  const values = ['a', 'b', 'c', 'd', 'e'].map((value, index) => ({
    value,
    count: [1, 5, 2, 5, 0][index] ?? 0,
  }));
  assert.deepEqual(
    mostFrequent(values, 2, ['e']).map(({ value }) => value),
    ['b', 'd', 'e'],
  );
});
