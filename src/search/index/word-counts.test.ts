import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countParts, createPartCounts } from './word-counts.ts';

test('a text that is counted again takes the place of the former', () => {
  const counts = createPartCounts();
  counts.set('a.html', countParts('One two/two'));
  counts.set('b.html', countParts('two three–three'));
  assert.deepEqual(
    [...counts.totals(() => true).all],
    [
      ['One', 1],
      ['two', 3],
      ['three', 2],
    ],
  );
  counts.set('a.html', countParts('two'));
  assert.deepEqual(
    [...counts.totals(() => true).all],
    [
      ['One', 0],
      ['two', 2],
      ['three', 2],
    ],
  );
  assert.equal(counts.totals((name) => name !== 'a.html').meant.get('two'), 1);
});
