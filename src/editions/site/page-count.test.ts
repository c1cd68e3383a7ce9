import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPageCount } from './page-count.ts';

test('tells the number of pages where a page asks for it, and leaves the others alone', () => {
  const pages = [
    { path: 'a.html', html: '<p>all</p>' },
    { path: 'b.html', html: '<p><span data-page-count>all</span> pages</p>' },
  ];
  assert.deepEqual(fillPageCount(pages), [
    pages[0],
    { path: 'b.html', html: '<p><span data-page-count>2</span> pages</p>' },
  ]);
});
