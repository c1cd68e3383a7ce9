import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalise, count } from './labels.ts';

test('numbers of things are said in the singular and plural', () => {
  assert.equal(count(1, 'page'), '1 page');
  assert.equal(count(0, 'page'), '0 pages');
  assert.equal(count(2, 'body', 'bodies'), '2 bodies');
});

test('words begin with a capital where they stand alone', () => {
  assert.equal(capitalise('active'), 'Active');
  assert.equal(capitalise(''), '');
});
