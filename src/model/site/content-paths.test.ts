import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resolveContentPath } from './content-paths.ts';

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
