import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import { page, publication } from '../../testing/publication-samples.ts';
import { linkPictureOf } from './link-picture.ts';

const hasPicture = (count: number, linkPictures?: boolean) => {
  const plain = publication({ pages: Array.from({ length: count }, (_, index) => page(`p${index}`)) });
  const site = { ...plain.site, url: 'https://example.org', editions: { linkPictures } };
  return linkPictureOf(undefined, { ...plain, site }, ENGLISH) !== undefined;
};

test('small publications have pictures for previews of links, and large ones that ask for them', () => {
  assert.deepEqual(
    [hasPicture(100), hasPicture(101), hasPicture(101, true), hasPicture(1, false)],
    [true, false, true, false],
  );
});
