import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../interface/catalogues.ts';
import { extentOfValues, nameOfLine, nameOfValue, nameOfValues } from './value-names.ts';

test('a value is told with what it is of, and in its unit, wherever it is drawn', () => {
  const beds = { label: 'Beds', unit: 'thousand' };
  const of = (value: { date?: string; label?: string }) =>
    nameOfValue({ value: '139', ...value }, beds, ENGLISH);
  assert.equal(of({ date: '2024-06' }), 'June 2024: 139 thousand');
  assert.equal(of({ date: '2024-06', label: 'North' }), 'North: 139 thousand');
  assert.equal(of({}), 'Beds: 139 thousand');
});

test('points that are hit together are told one by one, and of very many the first and the last', () => {
  const told = (count: number) =>
    nameOfValues(
      Array.from({ length: count }, (_, n) => ({ date: `${2000 + n}`, value: `${n}`, sources: [] })),
      { label: 'Beds' },
      ENGLISH,
    );
  assert.equal(told(2), '2000: 0; 2001: 1');
  assert.equal(told(8).split('; ').length, 8);
  assert.equal(told(9), '2000: 0; …; 2008: 8');
});

test('what several values show is told in other words than each of them', () => {
  const beds = { label: 'Beds', unit: 'beds' };
  const [first, last] = [
    { date: '2019', value: '139', sources: [] },
    { date: '2024-06', value: '250', sources: [] },
  ];
  assert.equal(nameOfLine([first, last], beds, ENGLISH), '2019: 139 beds to June 2024: 250 beds');
  const [least, most] = [first, last].map(({ value }) => ({ value, figure: beds }));
  assert.equal(extentOfValues(least, most, ENGLISH), '139 beds to 250 beds');
});
