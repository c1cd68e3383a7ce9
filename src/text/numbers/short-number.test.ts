import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberAsPower, shortNumber } from './short-number.ts';

test('a number is as short as its language has words for, and else a power of ten', () => {
  const inEnglish = [0, 0.01, 250_000, 1e9, 1e15, 1e16, 6e20, -2.5e99, 1e-9].map((amount) =>
    shortNumber(amount, 'en-GB'),
  );
  assert.deepEqual(inEnglish, [
    '0',
    '0.01',
    '250k',
    '1bn',
    '1000tn',
    '10¹⁶',
    '6 × 10²⁰',
    '-2.5 × 10⁹⁹',
    '10⁻⁹',
  ]);
  assert.equal(shortNumber(100_000, 'de'), '100.000');
  assert.equal(shortNumber(2.5e30, 'de'), '2,5 × 10³⁰');
  assert.equal(shortNumber(3, 'en-GB', { style: 'unit', unit: 'year', unitDisplay: 'short' }), '3 yrs');
  assert.match(
    shortNumber(1e30, 'en-GB', { style: 'unit', unit: 'year', unitDisplay: 'short' }),
    /^10³⁰ yrs?$/,
  );
});

test('nothing is no power', () => {
  assert.equal(numberAsPower(0, 'en-GB'), '0');
});
