import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { recordOf } from '../../model/edition/compare-editions.ts';
import { relate } from '../../model/relations.ts';
import { publication } from '../../testing/publication-samples.ts';
import { isFault, readPreviousIn } from './read-previous.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

const folder = temporaryFolder('previous-');
const plain = publication();
const record = JSON.stringify(recordOf({ publication: plain, relations: relate(plain) }, 'a generator'));
const write = (path: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, path), content);
};
mkdirSync(join(folder, 'content'));
mkdirSync(join(folder, 'site'));
mkdirSync(join(folder, 'empty'));
write('site/edition-record.json', record);
write('alone.json', record);
const zip = zipSync({ 'a-2020/edition-record.json': strToU8(record), 'a-2020/index.html': strToU8('x') });
write('a-2020.zip', zip);
write('cut.zip', zip.subarray(0, 80));
write('other.zip', zipSync({ 'a/b/edition-record.json': strToU8(record) }));
write('broken.json', '{');
write('text.txt', 'hello');

const read = readPreviousIn(join(folder, 'content'));
for (const path of ['../a-2020.zip', '../site', '../site/', '../alone.json'])
  test(`the record is read from ${path}`, () => {
    assert.deepEqual(read(path), JSON.parse(record));
  });

const faults: [path: string, message: RegExp][] = [
  ['../a-2021.zip', /no file or folder/],
  ['../cut.zip', /damaged/],
  ['../broken.json', /damaged/],
  ['../text.txt', /damaged/],
  ['../other.zip', /holds no edition-record/],
  ['../empty', /holds no edition-record/],
  ['/a.zip', /machine alone/],
  ['C:/a.zip', /machine alone/],
  ['..\\a.zip', /machine alone/],
];
for (const [path, message] of faults)
  test(`of ${path} it is told what is wrong`, () => {
    const found = read(path);
    assert.ok(isFault(found));
    assert.match(found.message, message);
    assert.ok(found.hint);
  });

test('a name that is nearly right is offered', () => {
  const found = read('../a-2021.zip');
  assert.ok(isFault(found));
  assert.match(found.hint, /Did you mean `\.\.\/a-2020\.zip`/);
});
