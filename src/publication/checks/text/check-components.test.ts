import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COMPONENTS } from './check-components.ts';

test('the components that authors may use are those that pages are made with', () => {
  const layout = readFileSync(new URL('../../../layouts/EntryPage.astro', import.meta.url), 'utf8');
  const [, given = ''] = /components=\{\{([^}]*)\}\}/.exec(layout) ?? [];
  assert.deepEqual(given.match(/\w+/g)?.sort(), Object.keys(COMPONENTS).sort());
});
