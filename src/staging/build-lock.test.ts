import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setImmediate as later } from 'node:timers/promises';
import { takeTurn } from './build-lock.ts';

let file = '';
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'turn-')), 'deeper', 'turn');
});
afterEach(() => {
  rmSync(join(file, '../..'), { recursive: true });
});

test('the second build waits until the first has ended', async () => {
  const said: string[] = [];
  const end = await takeTurn(file, () => said.push('unexpected'));
  const second = takeTurn(file, () => said.push('waits')).then((endSecond) => {
    said.push('begins');
    endSecond();
  });
  await later();
  assert.deepEqual(said, ['waits']);
  said.push('ends');
  end();
  await second;
  assert.deepEqual(said, ['waits', 'ends', 'begins']);
  assert.ok(!existsSync(file));
});

test('a build that was killed holds nobody up', async () => {
  const end = await takeTurn(file, assert.fail);
  // No system gives out numbers of this size.
  writeFileSync(file, '2147483646');
  await takeTurn(file, assert.fail);
  // Killed before it could say who it is.
  writeFileSync(file, '');
  utimesSync(file, 0, 0);
  await takeTurn(file, assert.fail);
  end();
});
