import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBase85, encodeBase85 } from './base85.ts';

test('bytes come back from their text, whatever their number and values', () => {
  for (let length = 0; length < 10; length++)
    for (const value of [0, 1, 127, 128, 255]) {
      const bytes = new Uint8Array(length).fill(value);
      assert.deepEqual(decodeBase85(encodeBase85(bytes)), bytes);
    }
  const all = Uint8Array.from({ length: 1024 }, (_byte, index) => (index * 151) % 256);
  assert.deepEqual(decodeBase85(encodeBase85(all)), all);
});

test('the text is a quarter longer, and holds nothing that ends a script or a string', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_byte, index) => (index * 197 + (index >> 8)) % 256);
  const text = encodeBase85(bytes);
  assert.equal(text.length, 5120);
  assert.match(text, /^[(-;=-[\]-~]+$/);
});
