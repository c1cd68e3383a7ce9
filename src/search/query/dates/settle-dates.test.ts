import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateReader } from '../../language/dates/dates-in-text.ts';
import type { SearchEngine } from '../../engine/search-engine.ts';
import { settleDates, withDatesInWords } from './settle-dates.ts';

const dates = dateReader();

const engineWith = (...words: string[]): SearchEngine => ({
  isLarge: false,
  pageCount: 1,
  search: (query) =>
    Promise.resolve({
      results: words.some((word) => query === `"${word}"`)
        ? [{ id: '1', score: 1, data: () => Promise.reject(new Error('no data')) }]
        : [],
      ...{ places: 0, unfilteredResultCount: 0, filters: {}, totalFilters: {} },
    }),
});
const engine = engineWith('d20180302');

test('a date that can be read two ways is the one that pages have, and can be shown', async () => {
  const settled = await settleDates('talk of 3/2/2018 on AI', engine, dates);
  assert.equal(settled, 'talk of d20180302 on AI');
  assert.equal(withDatesInWords(settled), 'talk of 2 March 2018 on AI');
});

test('a date whose year no page has is not taken apart', async () => {
  for (const [typed, key] of [
    ['4/2/2018', 'd20180204'],
    ['May 1817', 'm181705'],
    ['1817/18', 'r181718'],
  ] as const)
    assert.equal(await settleDates(typed, engine, dates), key);
  assert.equal(await settleDates('no date', engine, dates), 'no date');
});

test('where no page has a day or a period, the month or the years that pages have are looked for', async () => {
  const settled = (query: string) => settleDates(query, engineWith('m201802', '2019', 'r201718'), dates);
  assert.equal(await settled('report of 4/2/2018'), 'report of February 2018');
  assert.equal(await settled('4 March 2019'), '2019');
  assert.equal(await settled('2017/18'), '2017-18');
  assert.equal(await settled('2018/19'), '2018 2019');
});

test('a date that is written as pages write it may be part of a name', async () => {
  const settled = await settleDates('talk of 2 march 2018', engine, dates);
  assert.equal(settled, 'talk of 2 march 2018 d20180302');
  assert.equal(withDatesInWords(settled), 'talk of 2 march 2018');
});
