import assert from 'node:assert/strict';
import test from 'node:test';
import { cutStream } from './cut-stream.ts';

const pieces = ['first', '', 'a longer piece', 'z'].map((text) => new TextEncoder().encode(text));
const whole = Buffer.concat(pieces);
const lengths = pieces.map(({ length }) => length);
const arriving = (size: number, end = whole.length) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < end; at += size) controller.enqueue(whole.subarray(at, Math.min(at + size, end)));
      controller.close();
    },
  });

for (const size of [1, 5, 7, 1000])
  test(`a stream that arrives in pieces of ${size} bytes is cut where it should be`, async () => {
    const cut: Uint8Array[] = [];
    for await (const piece of cutStream(arriving(size), lengths)) cut.push(piece);
    assert.deepEqual(cut, pieces);
  });

test('one that ends early is refused, after the pieces that were whole', async () => {
  const cut: Uint8Array[] = [];
  await assert.rejects(async () => {
    for await (const piece of cutStream(arriving(4, 9), lengths)) cut.push(piece);
  }, /ends early/);
  assert.deepEqual(cut, pieces.slice(0, 2));
});
