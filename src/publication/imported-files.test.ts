import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importedFiles } from './astro-loader.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const folder = temporaryFolder('vademecum-imports-');
const write = (path: string, text: string) => {
  writeFileSync(join(folder, path), text);
};
for (const name of ['pages', 'parts']) mkdirSync(join(folder, name));

test('a change of what a page imports is known, also by way of another file, so that the page is made again', () => {
  write('pages/a.mdx', "import { total } from '../parts/own';\n\n{total}\n");
  write('parts/own.js', "import costs from './costs.json';\nexport const total = costs.a;\n");
  write('parts/costs.json', '{ "a": 1 }');
  write('parts/other.js', 'export const a = 1;\n');
  const before = importedFiles(folder);
  write('parts/other.js', 'export const a = 2;\n');
  assert.equal(importedFiles(folder), before);
  write('parts/costs.json', '{ "a": 2 }');
  const after = importedFiles(folder);
  assert.notEqual(after, before);
  write('pages/a.mdx', "{(await import('../parts/own.js')).total}\n");
  assert.equal(importedFiles(folder), after);
});

test('of what lies outside the content folder, each time is another', () => {
  write('pages/a.mdx', "import a from '../../elsewhere.js';\n");
  assert.notEqual(importedFiles(folder), importedFiles(folder));
});
