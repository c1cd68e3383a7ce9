import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedFrom } from './folded-values.ts';

test('of many values a table is folded: whole where a line shows them, else what comes after the first', () => {
  for (const kind of ['line', 'bars', 'ranges'] as const) assert.equal(foldedFrom(30, { kind }), 30);
  assert.equal(foldedFrom(31, { kind: 'line' }), 0);
  assert.equal(foldedFrom(500, { kind: 'bars' }), 30, 'bars stand in the table');
  assert.equal(foldedFrom(500, undefined), 30);
});
