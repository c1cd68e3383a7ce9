import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRange, type ByteRange } from './byte-range.ts';

const SIZE = 100;
const cases: [header: string, range: ByteRange | 'whole' | 'unsatisfiable'][] = [
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=9-9', { start: 9, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-1000', { start: 90, end: 99 }],
  ['bytes=-5', { start: 95, end: 99 }],
  ['bytes=-1000', { start: 0, end: 99 }],
  ['Bytes = 0 - 9', { start: 0, end: 9 }],
  [`bytes=0-${'9'.repeat(400)}`, { start: 0, end: 99 }],
  ['bytes=9-2', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=a-b', 'whole'],
  ['bytes=1.5-3', 'whole'],
  ['bytes=--5', 'whole'],
  ['lines=0-9', 'whole'],
  ['', 'whole'],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=100-200', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
];
for (const [header, range] of cases)
  test(`a range of ${header.slice(0, 30)}`, () => {
    assert.deepEqual(parseRange(header, SIZE), range);
  });

test('an empty file has no part', () => {
  for (const header of ['bytes=0-', 'bytes=0-0', 'bytes=-5'])
    assert.equal(parseRange(header, 0), 'unsatisfiable');
});
