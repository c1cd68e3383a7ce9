import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCssFunction } from './css-colours.ts';

describe('colours as functions of CSS are read', () => {
  // Values of https://www.w3.org/TR/css-color-4/ and its tests, rounded to whole channels.
  const read: [written: string, channels: number[], opacity: number][] = [
    ['rgb(10 77 92)', [10, 77, 92], 1],
    ['rgba(10, 77, 92, .5)', [10, 77, 92], 0.5],
    ['RGB(100% 0% 50% / 25%)', [255, 0, 128], 0.25],
    ['rgb(300 -4 0)', [255, 0, 0], 1],
    ['hsl(120 100% 25%)', [0, 128, 0], 1],
    ['hsl(0.5turn, 100%, 50%)', [0, 255, 255], 1],
    ['hsl(-120deg 100 50)', [0, 0, 255], 1],
    ['hwb(120 0% 49.8039%)', [0, 128, 0], 1],
    ['hwb(0 60% 60%)', [128, 128, 128], 1],
    ['lab(46.2775% -47.5621 48.5837)', [0, 128, 0], 1],
    ['lch(46.2775% 67.9892 134.3912)', [0, 128, 0], 1],
    ['lab(100 0 0)', [255, 255, 255], 1],
    ['oklab(51.975% -0.1403 0.10768)', [0, 128, 0], 1],
    ['oklch(51.975% 0.17686 142.495)', [0, 128, 0], 1],
    ['oklch(0 none none)', [0, 0, 0], 1],
    ['color(srgb 0 0.5 1 / 0.5)', [0, 128, 255], 0.5],
  ];
  for (const [written, channels, opacity] of read)
    test(written, () => {
      assert.deepEqual(readCssFunction(written), { channels, opacity });
    });
});

for (const written of [
  'rgb(1 2)',
  'rgb(1 2 3 4 5)',
  'rgb(a b c)',
  'url(1 2 3)',
  'color(xyz 1 1 1)',
  'oklch(1 2 3',
])
  test(`${written} is none`, () => {
    assert.equal(readCssFunction(written), undefined);
  });
