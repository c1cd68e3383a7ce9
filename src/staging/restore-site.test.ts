import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { tryLock } from './build-lock.ts';
import { TURN } from './directories.ts';
import { restoreSite } from './restore-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder('restore-');
  mkdirSync(join(folder, '.output.previous'));
  writeFileSync(join(folder, '.output.previous/index.html'), 'the last site');
});
const home = () => readFileSync(join(folder, 'output/index.html'), 'utf8');

test('a site that a killed build left beside its place comes back, and what that build had made goes', () => {
  // No process has this number: systems end far below it.
  mkdirSync(join(folder, '.output.999999999.building'));
  restoreSite(join(folder, 'output'));
  assert.equal(home(), 'the last site');
  assert.deepEqual(readdirSync(folder), ['output']);
});

test('it comes back while a build of another publication is at work', () => {
  const release = tryLock(TURN);
  try {
    restoreSite(join(folder, 'output'));
  } finally {
    release?.();
  }
  assert.equal(home(), 'the last site');
});

test('a build that is exchanging it just now is left alone', () => {
  mkdirSync(join(folder, `.output.${process.pid}.building`));
  const release = tryLock(TURN);
  try {
    restoreSite(join(folder, 'output'));
  } finally {
    release?.();
  }
  assert.throws(home, /ENOENT/);
});
