import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { DataTable } from './data-table.ts';
import { hostileText } from '../../testing/hostile-texts.ts';
import { csvOf, jsonOf } from './csv.ts';

const tableOf = (rows: DataTable['rows']): DataTable => ({
  name: 'claims',
  columns: [
    { name: 'id', about: '' },
    { name: 'text', about: '' },
    { name: 'sources', about: '', isList: true },
  ],
  rows,
});

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

test('what is written as CSV is read back by another library as it was', () => {
  fc.assert(
    fc.property(fc.array(hostileText()), (texts) => {
      const rows = texts.map((text, index) => ({ id: String(index), text, sources: ['a', 'b'] }));
      assert.deepEqual(
        read(csvOf(tableOf(rows))).map(({ text = '', ...row }) => ({
          ...row,
          text: text.replace(/^'(?=[=+\-@\t\r])/, ''),
        })),
        rows.map((row) => ({ ...row, sources: 'a; b' })),
      );
    }),
    { seed: 2026 },
  );
});

const cells: [text: string, written: string][] = [
  ['=1+1', "'=1+1"],
  ['@x', "'@x"],
  ['-2+3', "'-2+3"],
  ['-5', '-5'],
  ['+4.2', '+4.2'],
  ['£7 million', '£7 million'],
];
for (const [text, written] of cells)
  test(`the cell ${text} is written ${written}`, () => {
    assert.equal(read(csvOf(tableOf([{ id: 'a', text }])))[0]?.['text'], written);
  });

test('what is written as JSON has a line for each row, and no key for what is not known', () => {
  const rows = [
    { id: 'a', text: 'x\ny', sources: ['b'] },
    { id: 'c', text: undefined, more: 'left out' },
  ];
  const json = jsonOf(tableOf(rows));
  assert.deepEqual(JSON.parse(json), [{ id: 'a', text: 'x\ny', sources: ['b'] }, { id: 'c' }]);
  assert.equal(json.trimEnd().split('\n').length, 4);
});
