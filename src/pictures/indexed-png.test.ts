import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { indexedPng } from './indexed-png.ts';

test('a picture of few colours is read back in them, and its edges in shades between them and the ground', async () => {
  const shown = [
    [255, 253, 248],
    [20, 33, 61],
    [138, 143, 155],
    [10, 77, 92],
  ];
  const pixels = Uint8Array.from(shown.flatMap((colour) => [...colour, 255]));
  const png = indexedPng(pixels, 2, '#fffdf8', ['#14213d', '#0a4d5c']);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [2, 2]);
  for (const [index, colour] of shown.entries())
    for (const [channel, value] of colour.entries())
      assert.ok(Math.abs((data[3 * index + channel] ?? 0) - value) <= (index === 2 ? 32 : 0), String(index));
});
