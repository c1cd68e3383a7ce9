import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf, { parse } from 'edtf';
import { earliest, latest } from './date-spans.ts';
import { readDate } from './read-edtf.ts';

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

test('dates mean the same times as the library says', () => {
  // Of years before 50, it counts the days of others.
  const texts = ['-0044', '0050', '0099', '1066', '1900', '2000', '2023', '2024', '9999'].flatMap((year) =>
    ['', '-02', '-12', '-01-01', '-02-28', '-02-29', '-12-31'].flatMap((rest) =>
      ['', '~', '?', '%'].map((sign) => year + rest + sign),
    ),
  );
  for (const text of [...texts, '20XX', '2004-XX', '2004-06-XX', '19XX-12', '2004?-06-11', '?2004-06~-11']) {
    const node = parse(text);
    assert.ok(node.type === 'Date');
    const { min, max } = edtf(node);
    // It moves a day that a year does not have to March.
    if (text.includes('-02-29') && new Date(min ?? 0).getUTCMonth() === 2) continue;
    assert.deepEqual([earliest(text), latest(text)], [min, max], text);
  }
});
