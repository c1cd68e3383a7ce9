import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { publicationStore } from './publication-store.ts';

test('a page of the preview asks for the publication many times, and the folder is looked at once', () => {
  const current = publicationStore(join(import.meta.dirname, 'fixtures/_base'), true);
  const looks = mock.method(fs, 'lstatSync');
  syncBuiltinESMExports();
  const first = current();
  const once = looks.mock.callCount();
  for (let asked = 0; asked < 1000; asked++) assert.equal(current(), first);
  assert.ok(once > 0);
  assert.ok(looks.mock.callCount() < 10 * once, `looked ${looks.mock.callCount()} times, once is ${once}`);
  looks.mock.restore();
  syncBuiltinESMExports();
});
