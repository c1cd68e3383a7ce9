import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf, readFragment, resultFragment } from './anchors.ts';

test('every address of the site has a place', () => {
  const cases = {
    '/initiatives/nhsx.html#since-then': '/initiatives/nhsx/since-then',
    'initiatives/nhsx.html': '/initiatives/nhsx',
    '/about.html?hl=x': '/about',
    '/': '/',
  };
  for (const [address, place] of Object.entries(cases)) assert.equal(anchorOf(address), place);
});

test('fragments are read as readers may have changed them', () => {
  const cases: [string, string, string][] = [
    ['', '', ''],
    ['#/initiatives/nhsx', '/initiatives/nhsx', ''],
    ['#search?q=a%20b', 'search', 'q=a+b'],
    ['#/no/%zz?', '/no/%zz', ''],
    ['#/caf%C3%A9', '/café', ''],
  ];
  for (const [hash, id, query] of cases) {
    const { id: found, parameters } = readFragment(hash);
    assert.deepEqual([found, parameters.toString()], [id, query]);
  }
});

test('a result carries the words to mark', () => {
  assert.equal(resultFragment('/a/b.html#c', ['x y', 'z']), '#/a/b/c?hl=x+y&hl=z');
  assert.equal(resultFragment('/a/b.html', []), '#/a/b');
});
