import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keptIndex } from './kept-index.ts';

const NAME = `index-test-${process.pid}`;
after(() => {
  rmSync(join(import.meta.dirname, '../../node_modules/.cache/vademecum', NAME), { force: true });
});

const PAGES = Array.from({ length: 100 }, (_, number) => `page-${number}.html`);
const indexOf = (paths: string[], changed: string[] = []) => ({
  files: [],
  languages: new Map(),
  chunk: 1,
  hashes: new Map(paths.map((path) => [path, changed.includes(path) ? 'new' : path])),
  contentOf: () => undefined,
});
const kept = () => keptIndex(NAME, () => []);

/** What is kept after one index and then another. */
function keptAfter(next: ReturnType<typeof indexOf>): [path: string, hash: string][] {
  rmSync(join(import.meta.dirname, '../../node_modules/.cache/vademecum', NAME), { force: true });
  kept().save(indexOf(PAGES));
  kept().save(next);
  return [...(kept().before?.hashes ?? [])];
}

test('an index is kept anew where a page has come or gone, or many have changed', () => {
  const gone = indexOf(PAGES.slice(1));
  assert.deepEqual(keptAfter(gone), [...gone.hashes]);
  const come = indexOf(['first.html', ...PAGES]);
  assert.deepEqual(keptAfter(come), [...come.hashes]);
  const many = indexOf(PAGES, PAGES.slice(0, 10));
  assert.deepEqual(keptAfter(many), [...many.hashes]);
});

test('where few pages have changed, the index of before serves as well', () => {
  assert.deepEqual(keptAfter(indexOf(PAGES, PAGES.slice(0, 2))), [...indexOf(PAGES).hashes]);
});
