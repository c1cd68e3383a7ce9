import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'edtf';
import { readDate } from './date-spans.ts';

const orRefused = (read: (text: string) => unknown, text: string): unknown => {
  try {
    return { ...(read(text) as object), level: 0 };
  } catch {
    return 'refused';
  }
};

test('years, months and days are read as the library reads them', () => {
  const two = (most: number) =>
    Array.from({ length: most + 1 }, (_, number) => `-${String(number).padStart(2, '0')}`);
  for (const year of ['0000', '0099', '1066', '1900', '2000', '2023', '2024', '9999'])
    for (const month of ['', ...two(13)])
      for (const day of month ? ['', ...two(32)] : [''])
        assert.deepEqual(orRefused(readDate, year + month + day), orRefused(parse, year + month + day));
});
