import assert from 'node:assert/strict';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import test from 'node:test';
import { compressFiles } from './compressed-files.ts';
import { inParts } from '../text/encoding/packed-parts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * index) % 251);
const contents = new Map([
  ['a.html', bytes('<p>first')],
  ['b.bin', noise(1_100_000)],
  ['empty.txt', bytes('')],
  ['y.bin', noise(700_000)],
  ['z.bin', noise(300_000)],
]);
const read = (path: string) => contents.get(path) ?? new Uint8Array();
const paths = [...contents.keys()];
function pack() {
  const files = compressFiles(read);
  files.add(paths.slice(1));
  files.keep(paths.slice(0, 3));
  files.keep(paths);
  return files;
}

test('a pack is one gzip of all files, in parts that are each one by themselves', () => {
  const { content, parts } = pack().pack();
  assert.deepEqual(gunzipSync(content), Buffer.concat([...contents.values()]));
  const files = inParts([...contents], ([, { length }]) => length);
  assert.deepEqual(
    files.map((part) => part.map(([path]) => path)),
    [
      ['a.html', 'b.bin'],
      ['empty.txt', 'y.bin', 'z.bin'],
    ],
  );
  let at = 0;
  for (const [number, length] of parts.entries()) {
    const part = content.subarray(at, (at += length));
    assert.deepEqual(gunzipSync(part), Buffer.concat((files[number] ?? []).map(([, held]) => held)));
    assert.equal(part[9], 255, 'it names no system that made it');
    assert.deepEqual([...part.subarray(4, 8)], [0, 0, 0, 0], 'nor a time');
  }
  assert.equal(at, content.length);
});

test('each file is compressed for a zip, those of the pack in its order', () => {
  const files = pack();
  assert.deepEqual(
    files
      .all()
      .map(({ path }) => path)
      .sort(),
    paths,
  );
  assert.deepEqual(
    files.kept().map(({ path, deflated }) => [path, inflateRawSync(deflated).equals(read(path))]),
    paths.map((path) => [path, true]),
  );
});

test('what the pack holds is not read again', () => {
  const asked: string[] = [];
  const files = compressFiles((path) => {
    asked.push(path);
    return read(path);
  });
  files.keep(paths.slice(0, 3));
  files.keep(paths);
  assert.deepEqual(asked, paths);
});

test('what was compressed before is not compressed again', () => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const made: string[] = [];
  const known = (key: string, make: () => Uint8Array<ArrayBuffer>) => {
    if (!kept.has(key)) made.push(key);
    const one = kept.get(key) ?? make();
    kept.set(key, one);
    return one;
  };
  const packWith = (read: (path: string) => Uint8Array) => {
    const files = compressFiles(read, { known });
    files.keep(paths);
    return files.pack();
  };
  const first = packWith(read);
  assert.equal(made.splice(0).length, paths.length + 2);
  assert.deepEqual(packWith(read), first);
  assert.deepEqual(made, []);
  packWith((path) => (path === 'z.bin' ? bytes('another') : read(path)));
  assert.equal(made.length, 2, 'the file, and its part of the pack');
});
