import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimIn } from './claim-reference.ts';

test('a claim is asked for by its reference', () => {
  const queries = [
    'claim S15',
    'Statement s15a',
    'S15',
    'claim 15',
    'claim about S15',
    'claims',
    'claim S15 money',
  ];
  assert.deepEqual(queries.map(claimIn), ['S15', 's15a', ...Array<undefined>(5).fill(undefined)]);
});
