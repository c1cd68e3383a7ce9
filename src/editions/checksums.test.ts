import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checksumsOf, sumOf, sumOfFile } from './checksums.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const folder = temporaryFolder('sums-');

const files = ['b.html', 'a/c.js', 'a.html'].map((path) => ({ path, content: Buffer.from(`of ${path}`) }));
const [command, ...options] =
  process.platform === 'darwin' ? ['shasum', '-a', '256', '-c'] : ['sha256sum', '-c'];
const check = () => spawnSync(command, [...options, 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });

test('lists files in the order of their paths, whatever order they come in', () => {
  assert.deepEqual(checksumsOf(files.map(sumOf)).match(/\S+$/gm), ['a.html', 'a/c.js', 'b.html']);
  assert.equal(checksumsOf(files.map(sumOf).toReversed()), checksumsOf(files.map(sumOf)));
  assert.match(
    checksumsOf([sumOf({ path: 'empty', content: new Uint8Array() })]),
    /^e3b0c442[0-9a-f]{56} {2}empty\n$/,
  );
});

test('a file is read in parts, and has the sum of its bytes together', () => {
  for (const size of [0, 1, 1 << 20, (1 << 20) + 1, 3_000_000]) {
    const content = Buffer.from(Array.from({ length: size }, (_, index) => index % 251));
    writeFileSync(join(folder, 'large'), content);
    assert.deepEqual(sumOfFile(folder, 'large'), { ...sumOf({ path: 'large', content }), size });
  }
});

test("the system's own tool finds files whole, and finds the damaged one", () => {
  for (const { path, content } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, 'SHA256SUMS'), checksumsOf(files.map(sumOf)));
  assert.equal(check().status, 0);
  writeFileSync(join(folder, 'a/c.js'), 'damaged');
  const { status, stdout } = check();
  assert.equal(status, 1);
  assert.deepEqual(stdout.match(/^.*FAILED$/gm), ['a/c.js: FAILED']);
});
