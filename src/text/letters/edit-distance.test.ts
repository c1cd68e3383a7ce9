import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';

test('edits are counted, two neighbours changed round as one', () => {
  const cases: [string, string, number][] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['wachtor', 'wachter', 1],
    ['wacter', 'wachter', 1],
    ['wachterr', 'wachter', 1],
    ['wahcter', 'wachter', 1],
    ['reveiw', 'review', 1],
    ['interoprabiltiy', 'interoperability', 2],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ];
  for (const [a, b, distance] of cases) {
    assert.equal(editDistance(a, b), distance, `${a} ${b}`);
    assert.equal(editDistance(b, a), distance, `${b} ${a}`);
  }
});
