import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, publication } from '../../testing/publication-samples.ts';
import { isMadeByPage } from './by-page.ts';

const of = (count: number, markdown?: boolean) => {
  const plain = publication({ pages: Array.from({ length: count }, (_, index) => page(`p${index}`)) });
  return { ...plain, site: { ...plain.site, editions: { markdown } } };
};

test('files for each page are made of small publications, and of large ones that ask for them', () => {
  assert.deepEqual(
    [of(500), of(501), of(501, true), of(1, false)].map((one) => isMadeByPage('markdown', one)),
    [true, false, true, false],
  );
});
