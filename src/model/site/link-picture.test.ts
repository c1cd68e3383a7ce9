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

test('publications of any size have pictures for previews of links, unless they leave them out', () => {
  assert.deepEqual(
    [hasPicture(1), hasPicture(1000), hasPicture(101, true), hasPicture(1, false)],
    [true, true, true, false],
  );
});
