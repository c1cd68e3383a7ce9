import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  RESERVED_SLUGS,
  addressOf,
  addressOfSource,
  addressOfTerm,
  anchorOfClaim,
  anchorOfSource,
  fragment,
} from './addresses.ts';
import { COLLECTION_NAMES } from './entries.ts';

test('entries live under the name of their collection, pages at the top', () => {
  assert.equal(addressOf({ collection: 'initiatives', slug: 'nhsx' }), '/initiatives/nhsx.html');
  assert.equal(addressOf({ collection: 'pages', slug: 'about' }), '/about.html');
});

test('sources, terms and claims have an address of their own', () => {
  assert.equal(addressOfSource('nao-2020'), '/sources.html#source-nao-2020');
  assert.equal(addressOfTerm('HDR UK'), '/glossary.html#term-hdr-uk');
  assert.equal(anchorOfSource('Smith:2020.b'), 'source-smith-2020-b');
  assert.equal(anchorOfClaim('S15a'), 'claim-s15a');
});

describe('any text becomes a fragment that fits into an address', () => {
  const cases = {
    'HDR UK': 'hdr-uk',
    'R&D': 'r-d',
    ' (AI) ': 'ai',
    Élysée: 'elysee',
    '½ ﬁne': '1-2-fine',
    '---': '',
  };
  for (const [text, expected] of Object.entries(cases))
    test(`"${text}" becomes "${expected}"`, () => {
      assert.equal(fragment(text), expected);
    });
});

test('no page of the content can take the address of a collection', () => {
  for (const name of COLLECTION_NAMES) if (name !== 'pages') assert.ok(RESERVED_SLUGS.has(name));
});
