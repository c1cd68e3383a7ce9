import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import test from 'node:test';
import { compressFiles } from '../compressed-files.ts';
import { unpack } from './unpack.ts';
import type { FileList } from './precache-manifest.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const contents = new Map([
  ['a.html', bytes('<p>first')],
  ['empty.txt', bytes('')],
  ['z.bin', Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)],
]);
async function pack() {
  const files = compressFiles((path) => contents.get(path) ?? new Uint8Array());
  await files.add([...contents.keys()].slice(0, 2));
  await files.add([...contents.keys()]);
  return files.pack();
}
const list: FileList = Object.fromEntries([...contents].map(([path, { length }]) => [path, [length, '']]));
const inPieces = (data: Uint8Array, size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < data.length; at += size) controller.enqueue(data.subarray(at, at + size));
      controller.close();
    },
  });

for (const size of [1, 7, 8, 1000, 1_000_000])
  test(`a pack gives back every file when it arrives in pieces of ${size} bytes`, async () => {
    const unzipped = gunzipSync(await pack());
    const files = new Map<string, Uint8Array>();
    for await (const [path, content] of unpack(inPieces(unzipped, size), list)) files.set(path, content);
    assert.deepEqual([...files], [...contents]);
  });

test('a pack that ends early is refused, after the files that were whole', async () => {
  const cut = gunzipSync(await pack()).subarray(0, 50);
  const files: string[] = [];
  await assert.rejects(async () => {
    for await (const [path] of unpack(inPieces(cut, 10), list)) files.push(path);
  }, /The pack ends in z\.bin/);
  assert.deepEqual(files, ['a.html', 'empty.txt']);
});

test('the pack names no system that made it', async () => {
  assert.equal((await pack())[9], 255);
  assert.deepEqual([...(await pack()).subarray(4, 8)], [0, 0, 0, 0], 'nor a time');
});
