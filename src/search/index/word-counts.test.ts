import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countParts, createPartCounts } from './word-counts.ts';

test('a text that is counted again takes the place of the former', () => {
  const counts = createPartCounts();
  counts.set('a.html', countParts('One two/two'));
  counts.set('b.html', countParts('two three–three'));
  assert.deepEqual(
    [...counts.total()],
    [
      ['One', 1],
      ['two', 3],
      ['three', 2],
    ],
  );
  counts.set('a.html', countParts('two'));
  assert.deepEqual(
    [...counts.total()],
    [
      ['One', 0],
      ['two', 2],
      ['three', 2],
    ],
  );
  assert.equal(counts.total((name) => name !== 'a.html').get('two'), 1);
});
