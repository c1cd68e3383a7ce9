import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeSources } from './merge-sources.ts';

const FILE = `[
  { "id": "a", "title": "A", "issued": { "date-parts": [[2019]] }, "custom": { "seen": "page" } },
  { "id": "b", "title": "B" }
]
`;

test('a merge adds and changes what the export has, and takes nothing away', () => {
  const { text, added, changed, equal } = mergeSources(
    FILE,
    [
      {
        id: 'a',
        title: 'A',
        issued: { 'date-parts': [['2020']] },
        volume: '3',
        note: '',
        custom: { note: 'N' },
      },
      { id: 'x', title: 'B' },
      { id: 'c', title: 'C' },
    ],
    [0, 1, undefined],
  );
  assert.deepEqual(JSON.parse(text), [
    {
      id: 'a',
      title: 'A',
      issued: { 'date-parts': [['2020']] },
      custom: { seen: 'page', note: 'N' },
      volume: '3',
    },
    { id: 'b', title: 'B' },
    { id: 'c', title: 'C' },
  ]);
  assert.deepEqual(
    { added, changed, equal },
    { added: ['c'], changed: [{ id: 'a', fields: ['issued', 'volume', 'custom'] }], equal: ['b'] },
  );
});

test('where all is equal, though written otherwise, the file stays as it is', () => {
  const items = [{ id: 'a', title: ['A'], issued: { 'date-parts': [['2019', '', '']] } }];
  assert.equal(mergeSources(FILE, items, [0]).text, FILE);
});

test('a source that an export has twice is changed once', () => {
  const { text, changed } = mergeSources(
    FILE,
    [
      { id: 'b', page: '1' },
      { id: 'b', page: '2' },
    ],
    [1, 1],
  );
  assert.deepEqual(changed, [{ id: 'b', fields: ['page'] }]);
  assert.match(text, /"page": "1"/);
});

test('a second merge of the same export changes nothing', () => {
  const items = [
    { id: 'b', title: 'B', page: '1' },
    { id: 'b', title: 'B two', page: '2' },
    { type: 'book', issued: { 'date-parts': [[NaN, 4]] } },
  ];
  const first = mergeSources('[]\n', items, [undefined, undefined, undefined]);
  const second = mergeSources(first.text, items, [0, 0, 2]);
  assert.equal(second.text, first.text);
  assert.deepEqual(second.changed, []);
});

test('dates are written in a line', () => {
  const item = { id: 'a', issued: { 'date-parts': [[2019, 5], [2020]] } };
  assert.match(mergeSources('[]\n', [item], [undefined]).text, /"date-parts": \[\[2019, 5\], \[2020\]\]/);
});
