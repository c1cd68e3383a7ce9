import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { decodeSeptets, encodeSeptets, readSeptets } from './septets.ts';

const throughScript = (bytes: Uint8Array) =>
  decodeSeptets(runInNewContext(`"${encodeSeptets(bytes)}"`) as string);

test('bytes come back from a script, whatever their number and values', () => {
  for (let length = 0; length < 18; length++)
    for (const value of [0, 1, 10, 13, 34, 92, 127, 128, 255]) {
      const bytes = new Uint8Array(length).fill(value);
      assert.deepEqual(throughScript(bytes), bytes);
    }
  const all = Uint8Array.from({ length: 70_000 }, (_byte, index) => (index * 151 + (index >> 7) * 13) % 256);
  assert.deepEqual(throughScript(all), all);
});

test('what is special in a script comes back, next to what would make it something else', () => {
  const codes = (text: string) =>
    text.replace(/./gs, (one) => one.charCodeAt(0).toString(2).padStart(7, '0'));
  for (const text of ['\x00000000', '\x00a\x00\x009', '\\x00\\x00', '"\\"\n\r\\', '\\\\\\0\x00\\']) {
    const bits = codes(text.padEnd(8, '\0').slice(0, 8));
    const bytes = Uint8Array.from({ length: 7 }, (_byte, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2));
    assert.deepEqual(throughScript(bytes), bytes, JSON.stringify(text));
    assert.deepEqual(readSeptets(encodeSeptets(bytes)), bytes, JSON.stringify(text));
  }
});

test('the text is a fifth longer, and the same in all usual character sets', () => {
  const bytes = Uint8Array.from({ length: 7000 }, (_byte, index) => (index * 197 + (index >> 8)) % 256);
  const text = encodeSeptets(bytes);
  assert.ok(text.length < 1.2 * bytes.length);
  assert.match(text, /^[\x01-\x7f]+$/);
});
