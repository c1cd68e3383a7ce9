import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ENGLISH } from '../../interface/catalogues.ts';
import { DOWNLOADS_EVENT } from '../../model/edition/download-metadata.ts';
import { sizeInWords } from '../../model/size-in-words.ts';
import { downloadScript } from './download-script.ts';

const sizes: [bytes: number, words: string][] = [
  [0, '0 kB'],
  [1, '1 kB'],
  [340_400, '340 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_250_001, '1.3 MB'],
];
for (const [bytes, words] of sizes)
  test(`${bytes} bytes are ${words}`, () => {
    assert.equal(sizeInWords(bytes, ENGLISH), words);
  });

test('the script hands over name, size and sum', () => {
  const events: CustomEvent[] = [];
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  runInNewContext(downloadScript([{ path: 'copy.zip', size: 3, sha256 }], ENGLISH), {
    CustomEvent,
    dispatchEvent: (event: CustomEvent) => events.push(event),
  });
  assert.deepEqual(
    events.map(({ type }) => type),
    [DOWNLOADS_EVENT],
  );
  assert.deepEqual(JSON.parse(JSON.stringify(events[0]?.detail)), [
    { name: 'copy.zip', size: '1 kB', sha256 },
  ]);
});
