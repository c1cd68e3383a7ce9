import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmount } from '../text/numbers/read-amount.ts';
import { numberInText } from '../text/numbers/number-in-text.ts';
import { withNumbersWritten } from './numbers-in-figures.ts';

const figures = [
  { label: 'Money', value: 412000, unit: '£' },
  { label: 'As typed', value: '412000' },
  { label: 'Over time', values: [{ date: 2019, value: 1234.5 }, { value: '£3 million' }] },
  { label: 'Compared', comparison: [{ label: 'Here', value: -0.25 }, null] },
];

test('numbers among key figures are written as the language does, texts as they are typed', () => {
  const written = (language: string, lang?: unknown) =>
    JSON.stringify(withNumbersWritten({ title: 7, lang, figures }, language)).match(/"value":"[^"]*"/g);
  assert.deepEqual(written('en-GB'), [
    '"value":"412,000"',
    '"value":"412000"',
    '"value":"1,234.5"',
    '"value":"£3 million"',
    '"value":"-0.25"',
  ]);
  assert.deepEqual(written('en-GB', 'de')?.slice(0, 3), [
    '"value":"412.000"',
    '"value":"412000"',
    '"value":"1.234,5"',
  ]);
});

test('fields of any form are left as they are where no figure has a number', () => {
  for (const fields of [
    undefined,
    null,
    'text',
    [],
    { figures: 'none' },
    { figures: [1, null, [2], { value: NaN }, { values: 3 }] },
  ])
    assert.deepEqual(withNumbersWritten(fields, 'en'), fields);
});

test('a number that was written in any language is read again as what it was', () => {
  for (const language of [
    'en',
    'de',
    'fr',
    'es',
    'cy',
    'de-CH',
    'sv',
    'pl',
    'pt',
    'en-IN',
    'hi',
    'ar',
    'he',
    'fa',
    'ja',
  ])
    for (const number of [412000, -1234.5, 12345678, 0, 0.25, 1000, 98.6, 1e15]) {
      const amount = readAmount(numberInText(number, language), language);
      const told = `${language}: ${numberInText(number, language)}`;
      assert.deepEqual(amount, { low: number, high: number, unit: '', isRough: false }, told);
    }
});
