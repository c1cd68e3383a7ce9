import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForms } from './form-finder.ts';

const stateOf = (counts: [string, number][]) => JSON.stringify(findForms(new Map(counts)).state());

test('what is known of forms changes with words and with which form is the most frequent, not with how often they stand', () => {
  const before = stateOf([
    ['farm', 2],
    ['farms', 5],
    ['grower', 1],
  ]);
  assert.equal(
    stateOf([
      ['grower', 9],
      ['farms', 8],
      ['farm', 7],
    ]),
    before,
  );
  assert.notEqual(
    stateOf([
      ['farm', 6],
      ['farms', 5],
      ['grower', 1],
    ]),
    before,
  );
  assert.notEqual(
    stateOf([
      ['farm', 2],
      ['farms', 5],
      ['grower', 1],
      ['sea', 1],
    ]),
    before,
  );
});
