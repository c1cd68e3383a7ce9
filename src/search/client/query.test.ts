import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanQuery } from './query.ts';

describe('a query as it is searched for', () => {
  const cases: [behaviour: string, typed: string, query: string][] = [
    ['control characters', 'a\u0000b\u001b[31m\r\n\tc\u2028d', 'a b [31m c d'],
    ['half of a character', 'a\ud800b', 'a b'],
    ['10,000 characters', 'x'.repeat(10_000), 'x'.repeat(300)],
    ['10,000 characters outside the first plane', '😀'.repeat(5_000), '😀'.repeat(150)],
    ['a cut through a character', `x${'😀'.repeat(200)}`, `x${'😀'.repeat(149)}`],
    ['marks of direction', 'الصحة', 'الصحة'],
  ];
  for (const [behaviour, typed, query] of cases)
    test(behaviour, () => {
      assert.equal(cleanQuery(typed), query);
    });
});
