import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import { TIME } from '../../text/numbers/read-amount.ts';
import { unitInWords } from './compared-figures.ts';

const headings: [unit: string, heading: string][] = [
  ['people', 'People'],
  ['trusts in england', 'Trusts in england'],
  ['£', 'Money (£)'],
  ['EUR per year', 'Money (EUR per year)'],
  ['km', 'km'],
  [TIME, 'Lengths of time'],
];
for (const [unit, heading] of headings)
  test(`amounts in “${unit}” stand under “${heading}”`, () => {
    assert.equal(unitInWords(unit, ENGLISH), heading);
  });
