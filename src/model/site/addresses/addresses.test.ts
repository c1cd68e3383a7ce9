import assert from 'node:assert/strict';
import { test } from 'node:test';
import { term } from '../../../testing/publication-samples.ts';
import { addressOf, anchorOfClaim, anchorOfSource, anchorsOfTerms } from './addresses.ts';
import { COLLECTION_NAMES } from '../../entries.ts';
import { RESERVED_SLUGS } from './generated-pages.ts';

test('entries live under the name of their collection, pages at the top', () => {
  assert.equal(addressOf({ collection: 'initiatives', slug: 'nhsx' }), '/initiatives/nhsx.html');
  assert.equal(addressOf({ collection: 'pages', slug: 'about' }), '/about.html');
});

test('sources, terms and claims have an address of their own', () => {
  const terms = ['HDR UK', 'C#', 'C++', 'ΕΣΥ'];
  assert.deepEqual(terms.map(anchorsOfTerms(terms.map((written) => term(written)))), [
    'term-hdr-uk',
    'term-c-23',
    'term-c-2b-2b',
    'term-εσυ',
  ]);
  assert.equal(anchorOfSource('Smith:2020.b'), 'source-smith-2020-b');
  assert.equal(anchorOfClaim('S15a'), 'claim-s15a');
});

test('no page of the content can take the address of a collection', () => {
  for (const name of COLLECTION_NAMES) if (name !== 'pages') assert.ok(RESERVED_SLUGS.has(name));
});
