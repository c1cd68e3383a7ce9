import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPageCount } from './page-count.ts';

test('tells the number of pages where a page asks for it, and leaves the others alone', () => {
  assert.equal(fillPageCount('<p>all</p>', 2), '<p>all</p>');
  assert.equal(
    fillPageCount('<p><span data-page-count>all</span> pages</p>', 2),
    '<p><span data-page-count>2</span> pages</p>',
  );
});
