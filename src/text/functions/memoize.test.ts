import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latest, memoizeIn } from './memoize.ts';

test('of the latest answers, those that were asked for last are kept', () => {
  const asked: string[] = [];
  const ask = memoizeIn(latest<string, string>(2), (key) => {
    asked.push(key);
    return key;
  });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) assert.equal(ask(key), key);
  assert.deepEqual(asked, ['a', 'b', 'c', 'b']);
});
