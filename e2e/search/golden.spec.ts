import { test, expect } from 'playwright/test';
import { addressOf } from '../places.ts';
import { folder } from '../site.ts';
import { golden, judge, meanReciprocalRank } from './golden.ts';
import { searchIn, shownFor } from './node-search.ts';
import { showAll } from './show-all.ts';

const queries = golden.map(({ query }) => query);

test('there are enough golden queries to tell a good ranking from a bad one', () => {
  expect(golden.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries).size).toBe(golden.length);
});

for (const [where, root] of [
  ['over http', ''],
  ['from disk', addressOf(folder)],
] as const)
  test(`golden queries find what readers mean, ${where}, and the same in Node`, async ({ page }) => {
    test.slow();
    const shown = await showAll(page, queries, root);
    const answer = searchIn(folder);
    for (const [index, query] of queries.entries())
      expect.soft(shown[index], query).toEqual(await shownFor(answer, query));
    const judgements = golden.map((one, index) => judge(one, shown[index] ?? []));
    expect(judgements.flatMap(({ fault = [] }) => fault)).toEqual([]);
    expect(meanReciprocalRank(judgements)).toBeGreaterThanOrEqual(0.97);
  });
