import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downloadsOf, editionOf } from './edition.ts';
import { initiative, page, publication } from '../../testing/publication-samples.ts';

test('an edition and its downloads are named by the last change to any page', () => {
  const all = publication({
    initiatives: [initiative('alpha', { updated: '2020-02-03' }), initiative('beta', { updated: '2020-01' })],
    pages: [page('about', { updated: '2019-12-31' })],
  });
  assert.equal(editionOf(all), '2020-02-03');
  assert.deepEqual(downloadsOf(all), {
    folder: 'download',
    zip: 'download/a-publication-2020-02-03.zip',
    singleFile: 'download/a-publication-2020-02-03.html',
    epub: 'download/a-publication-2020-02-03.epub',
    pdf: 'download/a-publication-2020-02-03.pdf',
  });
  assert.equal(editionOf(publication()), 'empty');
});
