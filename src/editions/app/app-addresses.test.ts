import assert from 'node:assert/strict';
import test from 'node:test';
import { filesAt, pathInside, typeOf } from './app-addresses.ts';

const folder = new URL('https://example.org/a b/c/');
const inside: [address: string, path: string | undefined][] = [
  ['https://example.org/a%20b/c/', ''],
  ['https://example.org/a%20b/c/search.html?q=x#y', 'search.html'],
  ['https://example.org/a b/c/initiatives/nhsx', 'initiatives/nhsx'],
  ['https://example.org/a%20b/c', undefined],
  ['https://example.org/a%20b/cd/index.html', undefined],
  ['https://example.com/a%20b/c/index.html', undefined],
];
for (const [address, path] of inside)
  test(`${address} is ${path === undefined ? 'outside' : `"${path}" inside`}`, () => {
    assert.equal(pathInside(folder, address), path);
  });

const files: [path: string, files: string[]][] = [
  ['', ['index.html']],
  ['browse/', ['browse/index.html']],
  ['browse/a-z', ['browse/a-z', 'browse/a-z.html']],
  ['browse/a-z.html', ['browse/a-z.html']],
  ['v1.2/page', ['v1.2/page', 'v1.2/page.html']],
];
for (const [path, expected] of files)
  test(`"${path}" is served from ${expected.join(' or ')}`, () => {
    assert.deepEqual(filesAt(path), expected);
  });

test('media types go by the last ending', () => {
  assert.equal(typeOf('a.min.js'), 'text/javascript; charset=utf-8');
  assert.equal(typeOf('no-ending'), 'application/octet-stream');
});
