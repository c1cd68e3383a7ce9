import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseCitation } from './citations.ts';
import { citableKeys } from './citable-keys.ts';
import { normaliseSource } from './normalise-source.ts';

const item = (ids: string[], fields: object = {}) => ({ ids, ...normaliseSource({ ...fields }) });
const keysOf = (...items: ReturnType<typeof item>[]) => citableKeys(items).map(({ key }) => key);

const rivera = {
  title: 'The solar energy reports',
  author: [{ family: 'Rivera', given: 'Sarah' }],
  issued: { 'date-parts': [[2020, 1, 21]] },
};

describe('a source keeps an id that can be cited, and else gets author, year and word', () => {
  const cases: [why: string, ids: string[], fields: object, key: string][] = [
    ['a fit id', ['rivera-2020'], rivera, 'rivera-2020'],
    ['letters of any script', ['müller2019'], {}, 'müller2019'],
    ['the first that is fit', ['http://zotero.org/users/1/items/A', 'rivera2020'], {}, 'rivera2020'],
    ['an address', ['http://zotero.org/users/1/items/ABCD2345'], rivera, 'rivera-2020-solar'],
    ['a number', ['42'], rivera, 'rivera-2020-solar'],
    ['a DOI with signs', ['10.1002/(SICI)1<1::A>3.0.CO;2-P'], rivera, 'rivera-2020-solar'],
    ['signs that Markdown changes', ['a__b'], rivera, 'rivera-2020-solar'],
    ['spaces', ['Rivera 2020'], rivera, 'rivera-2020-solar'],
    ['no id', [], rivera, 'rivera-2020-solar'],
    [
      'a body',
      [],
      { ...rivera, author: [{ literal: 'World Health Organization' }] },
      'world-health-2020-solar',
    ],
    ['an editor', [], { ...rivera, author: [], editor: [{ family: 'Ödön' }] }, 'odon-2020-solar'],
    ['a publisher', [], { publisher: 'NHS', title: 'Plan' }, 'nhs-undated-plan'],
    [
      'a year before Christ',
      [],
      { title: 'Letters', issued: { 'date-parts': [[-44]] } },
      'anonymous-bc44-letters',
    ],
    [
      'only an address on the web',
      [],
      { URL: 'https://www.example.org/a', type: 'webpage' },
      'example-undated-webpage',
    ],
    ['nothing at all', [], {}, 'anonymous-undated-document'],
  ];
  for (const [why, ids, fields, key] of cases)
    test(why, () => {
      assert.deepEqual(citableKeys([item(ids, fields)]), [{ key, others: ids.filter((id) => id !== key) }]);
    });
});

test('several of one key have letters, whatever their order', () => {
  const [a, b, c] = [item(['x/1//'], rivera), item(['x/2//'], rivera), item(['x/3//'], rivera)];
  assert.deepEqual(keysOf(a, b, c), ['rivera-2020-solar', 'rivera-2020-solar-a', 'rivera-2020-solar-b']);
  assert.deepEqual(keysOf(c, b, a), ['rivera-2020-solar-b', 'rivera-2020-solar-a', 'rivera-2020-solar']);
});

test('ids that would have one address on pages are told apart', () => {
  const keys = citableKeys([
    item(['letter-2020']),
    item(['letter.2020'], rivera),
    item(['Letter-2020'], rivera),
  ]);
  assert.deepEqual(keys, [
    { key: 'letter-2020', others: [] },
    { key: 'rivera-2020-solar-a', others: ['letter.2020'] },
    { key: 'rivera-2020-solar', others: ['Letter-2020'] },
  ]);
});

test('whatever the items are, every key can be cited and no two are the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a', 'a-2020', 'A.2020', '10.1/x', 'http://a//b', '王', '&amp;'),
  );
  const anyItem = fc.record({
    ids: fc.array(text, { maxLength: 2 }),
    title: text,
    author: fc.array(fc.record({ family: text, given: text }), { maxLength: 2 }),
    year: fc.integer({ min: -50, max: 2100 }),
  });
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 6 }), (items) => {
      const keys = keysOf(
        ...items.map(({ ids, title, author, year }) =>
          item(ids, { title, author, issued: { 'date-parts': [[year]] } }),
        ),
      );
      for (const key of keys) assert.deepEqual(parseCitation(`@${key}`), [{ source: key.normalize('NFC') }]);
      assert.equal(new Set(keys).size, items.length);
    }),
    { seed: 2026, numRuns: 300 },
  );
});
