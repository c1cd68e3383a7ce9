import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../testing/answer-samples.ts';

test('pages are found by the years in which something happened on them', async () => {
  const found = async (query: string) => (await ask(query)).slugs.toSorted();
  for (const query of ['from 2016 to 2018', '2016-18', 'before 2019', 'what happened in 2016–17'])
    assert.deepEqual(await found(query), ['hdr', 'review'], query);
  for (const query of ['since 2018', 'after 2017', 'the 2020s', 'the twenties', '2019/20'])
    assert.deepEqual(await found(query), ['centre', 'logins'], query);
  assert.deepEqual(await found('records since 2018'), ['centre'], 'with the other words of the query');
  assert.deepEqual(await found('review before 2017'), ['review']);
});

test('what is found within years is put right as any other, and told as it was typed', async () => {
  const { slugs, correction } = await ask('wachtor before 2017');
  assert.deepEqual(
    [slugs, correction],
    [['review'], { from: 'wachtor before 2017', to: 'wachter before 2017' }],
  );
});

test('years in which nothing happened leave the query as it stands', async () => {
  assert.deepEqual((await ask('Wachter review before 1960')).slugs[0], 'review');
});

test('years narrow what is chosen otherwise', async () => {
  assert.deepEqual((await ask('since 2016', { year: ['2016', '2017'] })).slugs.toSorted(), ['hdr', 'review']);
});
