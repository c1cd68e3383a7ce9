import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseOperators } from './parse-operators.ts';
import { mayHaveOperators } from '../parse-query.ts';

test('whatever has operators is told to those who load what reads them', () => {
  const piece = fc.constantFrom(
    'ward',
    'OR',
    'AND',
    'NOT',
    '-',
    '-gate',
    '"the gate"',
    '“gate”',
    'type:claim',
    '-type:x',
    '–gate',
    '«the gate»',
    "'the gate'",
    '„the gate“',
    '…',
    '"',
    ':',
    '(',
    ')',
    '→',
    '%',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.constantFrom(' ', ''), (pieces, gap) => {
      const query = pieces.join(gap);
      assert.ok(mayHaveOperators(query) || !parseOperators(query), query);
    }),
  );
});

test('a query of words alone loads nothing for operators', () => {
  for (const query of [
    'ai lab',
    'log-in',
    'who led NHSX',
    'covid-19 app',
    'nor and or',
    'nhsx (2019)',
    '(the gate)',
    '→',
    '§',
  ])
    assert.ok(!mayHaveOperators(query), query);
});
