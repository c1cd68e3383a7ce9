import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, publication, term } from '../../testing/publication-samples.ts';
import { isProgram } from '../language/programs.ts';
import { buildIndex, type IndexedPage } from './build-index.ts';
import { indexScripts } from './write.ts';

const searchable = (name: string, words: string, language = 'en'): IndexedPage => ({
  path: `${name}.html`,
  html: `<html lang="${language}"><body><main data-pagefind-body><h1>${name}</h1><p>${words}</p></main></body></html>`,
});
const PAGES = ['a', 'b', 'c', 'd'].map((name) => searchable(name, `Words of ${name}`));
const [a = searchable('', ''), b = a, c = a, d = a] = PAGES;

/** @returns the paths of scripts that are others than those of four pages */
async function changed(pages: IndexedPage[], terms = [term('EPR')]): Promise<string[]> {
  const scriptsOf = async (some: IndexedPage[], known = terms) =>
    indexScripts(await buildIndex(some, [], publication({ pages: [page('a')], terms: known })));
  const before = await scriptsOf(PAGES, [term('EPR')]);
  const after = await scriptsOf(pages);
  return [...after]
    .filter(([path, make]) => !Buffer.from(make()).equals(before.get(path)?.() ?? Buffer.of()))
    .map(([path]) => path);
}
const fragments = (paths: string[]) => paths.filter((path) => path.startsWith('fragment/')).length;

test('an edit leaves the scripts of other pages as they were', async () => {
  const paths = await changed([a, searchable('b', 'Words of b and b'), c, d]);
  assert.equal(fragments(paths), 1);
  assert.ok(paths.some((path) => path.endsWith('.pf_meta.js')));
  assert.deepEqual(await changed(PAGES), []);
});

test('where pages get other numbers, all scripts that tell of pages are others', async () => {
  const cases = {
    'one has come': [a, b, c, searchable('e', 'Words of e'), d],
    'one is gone': [a, c, d],
    'one is in another language': [a, searchable('b', 'Words of b', 'de'), c, d],
    'they come in another order': [b, a, c, d],
  };
  for (const [name, pages] of Object.entries(cases))
    assert.equal(fragments(await changed(pages)), pages.length, name);
});

test('where a chunk ends with another word, those of pages and the program stay as they were', async () => {
  const paths = await changed([a, searchable('b', 'Zebras of b'), c, d]);
  assert.equal(fragments(paths), 1);
  assert.ok(paths.some((path) => path.startsWith('index/')));
  assert.ok(!paths.some(isProgram));
});
