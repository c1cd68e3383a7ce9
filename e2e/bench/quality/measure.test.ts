import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byClass, quality, type Answered } from './measure.ts';

const answered = (pages: string[], shown: string[], answer?: string): Answered => ({
  question: { class: pages[0] ?? '', query: '', pages, ...(answer !== undefined && { answer }) },
  shown: shown.map((page) => ({ page, text: `${page} in 2020` })),
});

test('a set of questions is measured by the places of right pages and by what the first result shows', () => {
  const answers = [
    answered(['a'], ['a', 'b'], '2020'),
    answered(['a', 'c'], ['b', 'c'], 'c in'),
    answered(['d'], ['a', 'b', 'c', 'd']),
    answered(['e'], []),
  ];
  assert.deepEqual(quality(answers), {
    questions: 4,
    meanReciprocalRank: (1 + 1 / 2 + 1 / 4) / 4,
    first: 1 / 4,
    firstThree: 1 / 2,
    empty: 1 / 4,
    answered: 1 / 2,
  });
  assert.deepEqual(
    [...byClass(answers)].map(([name, { length }]) => [name, length]),
    [
      ['a', 2],
      ['d', 1],
      ['e', 1],
    ],
  );
});
