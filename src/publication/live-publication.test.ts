import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { livePublication } from './live-publication.ts';

test('a page of the preview asks for the publication many times, and the folder is looked at once', () => {
  const current = livePublication(join(import.meta.dirname, 'fixtures/_base'));
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
