import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Gives many pages, and ends before Pagefind has answered for all of them. */
const BROKEN_OFF = `
import { endPagefind, startPagefind } from ${JSON.stringify(new URL('./pagefind-process.ts', import.meta.url).href)};
const pagefind = await startPagefind(600);
const words = Array.from({ length: 2000 }, (_, index) => 'word' + (index % 977)).join(' ');
for (let page = 0; page < 60; page++)
  await pagefind.give({ path: page + '.html', content: '<html lang="en"><body data-pagefind-body>' + words + page });
await pagefind.forget();
await endPagefind();
process.exit(3);
`;

test('an index that is given up leaves nothing that tells people of a broken pipe', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', BROKEN_OFF], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 3);
});
