import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { decodeUnits, encodeUnits, inUnits, scriptIn } from './code-units.ts';

const throughScript = (bytes: Uint8Array) =>
  decodeUnits(runInNewContext(scriptIn(inUnits(`"${encodeUnits(bytes)}"`))) as string);

const many = (length: number) =>
  Uint8Array.from({ length }, (_byte, index) => (index * 151 + (index >> 7) * 13) % 256);

test('bytes come back from a script, whatever their number and values', () => {
  for (let length = 0; length < 70; length++)
    for (const value of [0, 1, 10, 13, 34, 92, 127, 128, 255]) {
      const bytes = new Uint8Array(length).fill(value);
      assert.deepEqual(throughScript(bytes), bytes);
    }
  for (const length of [69_999, 70_000, 70_001]) assert.deepEqual(throughScript(many(length)), many(length));
});

test('nothing in it ends a string, or is half a character', () => {
  const all = Uint8Array.from({ length: 3 << 18 }, (_byte, at) => [at, at >> 8, at >> 16][at % 3] ?? 0);
  assert.match(encodeUnits(all), /^[\x80-\uB584]+$/);
  assert.match(encodeUnits(new Uint8Array(31).fill(255)), /^[\x80-\uB584]+$/);
});

test('a script is little longer than its bytes, and says what it is written in', () => {
  const bytes = many(7000);
  const file = inUnits(`"${encodeUnits(bytes)}"`);
  assert.ok(file.length < 1.035 * bytes.length);
  assert.deepEqual([...file.subarray(0, 2)], [0xff, 0xfe]);
});
