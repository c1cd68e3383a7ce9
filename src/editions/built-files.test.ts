import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writerInto } from './built-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const nodeOf = (...path: string[]) => statSync(join(...path)).ino;

/** @returns a site with two files, and the folder of the next one */
function twoSites() {
  const root = temporaryFolder('built-files-');
  const [last, next] = [join(root, 'last'), join(root, 'next')];
  for (const folder of [last, next]) mkdirSync(folder);
  const write = writerInto(last);
  write('/pages/one.html', 'one');
  write('/pages/two.html', 'two');
  return { last, next };
}

test('a file that the last site holds is not written again', () => {
  const { last, next } = twoSites();
  const write = writerInto(next, last);
  assert.equal(write('/pages/one.html', 'one'), 'pages/one.html');
  write('/pages/two.html', 'TWO');
  assert.equal(nodeOf(next, 'pages/one.html'), nodeOf(last, 'pages/one.html'));
  assert.equal(readFileSync(join(next, 'pages/two.html'), 'utf8'), 'TWO');
});

test('the last site stays as it was where a file is written twice', () => {
  const { last, next } = twoSites();
  const write = writerInto(next, last);
  write('/pages/one.html', 'one');
  write('/pages/one.html', 'three');
  assert.equal(readFileSync(join(next, 'pages/one.html'), 'utf8'), 'three');
  assert.equal(readFileSync(join(last, 'pages/one.html'), 'utf8'), 'one');
});

test('without a last site all is written', () => {
  const { last, next } = twoSites();
  writerInto(next, join(last, 'nowhere'))('/one.html', 'one');
  assert.equal(readFileSync(join(next, 'one.html'), 'utf8'), 'one');
});
