import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asLinked, decodeAddress, idInFragment, linkToId } from './decode-address.ts';

test('an address is decoded as far as it can be', () => {
  for (const [written, expected] of [
    ['caf%C3%A9', 'café'],
    ['100%-done', '100%-done'],
    ['100%25', '100%'],
    ['%zz%C3%A9', '%zzé'],
    ['%E0%A4%A', '%E0%A4%A'],
  ] as const)
    assert.equal(decodeAddress(written), expected);
});

test('a fragment leads to an id as it is written, else decoded', () => {
  const ids = new Set(['fn-%C3%A9', '100%-done', 'café']);
  const found = (fragment: string) => idInFragment(fragment, (id) => ids.has(id));
  assert.equal(found('fn-%C3%A9'), 'fn-%C3%A9');
  assert.equal(found('100%-done'), '100%-done');
  assert.equal(found('caf%C3%A9'), 'café');
  assert.equal(found('%'), undefined);
});

test('whatever an id holds, a link leads to it and to no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      assert.equal(decodeAddress(linkToId(id).slice(1)), id);
    }),
    { seed: 2026 },
  );
});

test('whatever a path holds, a link can hold it, bare or in angle brackets', () => {
  assert.equal(asLinked('files/R&D (2).csv'), 'files/R&D%20%282%29.csv');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\u00A0', '\u2028', '\u3000', ''),
      (name, space) => {
        const written = asLinked(name + space);
        assert.doesNotMatch(written, /[\s()<>#?\\]/);
        assert.equal(decodeAddress(written), name + space);
      },
    ),
  );
});
