import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CborReader, encodeCbor, type Cbor } from './cbor.ts';

/** From https://www.rfc-editor.org/rfc/rfc8949.html#section-appendix.a */
const EXAMPLES: [value: Cbor, bytes: string][] = [
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  [-1, '20'],
  [-1000, '3903e7'],
  ['', '60'],
  ['ü', '62c3bc'],
  ['水', '63e6b0b4'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
  [
    Array.from({ length: 25 }, (_, index) => index + 1),
    '98190102030405060708090a0b0c0d0e0f101112131415161718181819',
  ],
];

test('lists, texts and whole numbers are written as the standard writes them, and read', () => {
  for (const [value, bytes] of EXAMPLES) {
    assert.equal(encodeCbor(value).toString('hex'), bytes);
    const reader = new CborReader(Buffer.from(bytes + bytes, 'hex'));
    assert.deepEqual(reader.value(), value);
    reader.skip();
    const again = new CborReader(Buffer.from(bytes, 'hex')).written();
    assert.equal(encodeCbor([again]).toString('hex'), `81${bytes}`);
    assert.equal(reader.at, bytes.length, 'both are read: two bytes are four digits');
  }
});

test('what is of another kind than expected is refused', () => {
  const read = (bytes: string) => new CborReader(Buffer.from(bytes, 'hex'));
  for (const bytes of ['f5', 'a0', '1bffffffffffffffff', '4101', 'ff'])
    assert.throws(() => read(bytes).value(), /writes its index otherwise/, bytes);
  assert.throws(() => read('60').list(), /writes its index otherwise/);
});
