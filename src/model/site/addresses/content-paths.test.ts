import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findFile, resolveContentPath } from './content-paths.ts';

describe('a link from briefings/2020.mdx leads to', () => {
  const cases: [path: string, entry: string | undefined][] = [
    ['../initiatives/nhsx.md', 'initiatives/nhsx'],
    ['../initiatives/nhsx.mdx', 'initiatives/nhsx'],
    ['2019.mdx', 'briefings/2019'],
    ['./2019.mdx', 'briefings/2019'],
    ['../briefings/../pages/about.md', 'pages/about'],
    ['../pages/a.b.md', 'pages/a.b'],
    ['../readme.md', undefined],
    ['../../readme.md', undefined],
    ['../../content/initiatives/nhsx.md', undefined],
    ['/initiatives/nhsx.md', undefined],
    ['deeper/2019.md', undefined],
    ['../initiatives/nhsx.html', undefined],
    ['../initiatives/.md', undefined],
  ];
  for (const [path, entry] of cases)
    test(`${entry ?? 'no entry'} by ${path}`, () => {
      assert.equal(resolveContentPath('briefings/2020.mdx', path), entry);
    });
});

describe('a picture or file that an address in pages/about.md means', () => {
  const files = new Map(
    [
      'images/a b.png',
      'images/100%.png',
      'images/c#1.png',
      'images/U\u0308.png',
      'pages/%41.png',
      'd.png',
    ].map((path) => [path, path]),
  );
  const cases: [address: string, file: string | undefined][] = [
    ['../images/a b.png', 'images/a b.png'],
    ['../images/a%20b.png', 'images/a b.png'],
    ['../images/a%20b.png#part', 'images/a b.png'],
    ['../images/100%.png', 'images/100%.png'],
    ['../images/100%25.png', 'images/100%.png'],
    ['../images/c#1.png', 'images/c#1.png'],
    ['../images/c%231.png?now', 'images/c#1.png'],
    ['../images/\u00dc.png', 'images/U\u0308.png'],
    ['../images/%C3%9C.png', 'images/U\u0308.png'],
    ['./%41.png', 'pages/%41.png'],
    ['../d.png', 'd.png'],
    ['../../d.png', undefined],
    ['/d.png', undefined],
    ['https://example.org/d.png', undefined],
    ['d.png', undefined],
    ['', undefined],
  ];
  for (const [address, file] of cases)
    test(address || 'none', () => {
      assert.equal(findFile(files, 'pages/about.md', address), file);
    });
});
