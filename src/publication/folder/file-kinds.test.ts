import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveConfig } from 'vite';
import { ENDINGS, isModule } from './file-kinds.ts';

test('imports may leave out what the bundler adds, in its order, so that the check and the build find the same file', async () => {
  const { extensions } = (await resolveConfig({ configFile: false }, 'build')).resolve;
  assert.deepEqual(ENDINGS, ['', ...extensions, ...extensions.map((ending) => `/index${ending}`)]);
  for (const ending of ENDINGS.slice(1)) assert.ok(isModule(`parts/x${ending}`), ending);
});
