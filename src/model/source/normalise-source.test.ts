import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import fc from 'fast-check';
import { parse } from 'yaml';
import { referenceText, referenceTo, shortReference } from './bibliography.ts';
import { normaliseSource } from './normalise-source.ts';

describe('what an export writes is brought into one form, and what is empty counts as absent', () => {
  const cases = parse(
    readFileSync(join(import.meta.dirname, 'fixtures/normalised-sources.yaml'), 'utf8'),
  ) as { read: string; from: object; as: object }[];
  for (const { read, from, as } of cases)
    test(read, () => {
      assert.deepEqual(normaliseSource({ ...from }), { source: as, doubts: [] });
    });
});

describe('what cannot be used is told', () => {
  const cases: [field: string, value: unknown][] = [
    ['URL', 'in the drawer'],
    ['URL', 'javascript:alert(1)'],
    ['DOI', 'none'],
    ['title', { text: 'A' }],
    ['issued', { 'date-parts': [[2019, 2, 30]] }],
    ['issued', { 'date-parts': [[2019, 'May']] }],
    ['issued', { 'date-parts': [[2020], [2018]] }],
    ['accessed', { 'date-parts': [[1402, 2, 12]] }],
    ['accessed', { raw: '12 May 1402' }],
    ['accessed', '2566-05-12'],
    ['accessed', { 'date-parts': [[5783]] }],
  ];
  for (const [field, value] of cases)
    test(`${field}: ${JSON.stringify(value)}`, () => {
      assert.deepEqual(
        normaliseSource({ [field]: value }).doubts.map(({ path }) => path),
        [[field]],
      );
    });
});

test('whatever an item holds, it becomes a source that can be shown', () => {
  const fields = [
    'title',
    'author',
    'editor',
    'issued',
    'accessed',
    'URL',
    'DOI',
    'page',
    'language',
    'custom',
    'type',
  ];
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.double(),
        fc.constant(null),
        fc.constantFrom('2019', '10.1/x', 'https://e.org', 'en', '<i>'),
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom('family', 'given', 'literal', 'date-parts', 'raw', 'season', 'circa'),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 6 }), (item) => {
      const source = { ...normaliseSource(item).source, id: 'a' };
      const shown = [
        referenceTo(source, ENGLISH),
        referenceText(source, ENGLISH),
        shortReference(source, ENGLISH),
      ];
      assert.doesNotMatch(JSON.stringify(shown), /undefined|\[object|NaN/);
    }),
    { seed: 2026, numRuns: 1000 },
  );
});

test('a day of another calendar is shown as no day of access, and days of ours are', () => {
  const accessed = (value: unknown) => normaliseSource({ accessed: value }).source.accessed;
  assert.equal(accessed({ 'date-parts': [[1402, 2, 12]] }), undefined);
  assert.deepEqual(accessed({ 'date-parts': [[1998, 2, 12]] }), { 'date-parts': [[1998, 2, 12]] });
  assert.deepEqual(accessed('19 July 2008'), { raw: '19 July 2008' });
  assert.deepEqual(normaliseSource({ issued: { 'date-parts': [[1402]] } }).doubts, []);
});
