import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeBytes } from './decode-bytes.ts';

const encoding = (bytes: string) => decodeBytes(Buffer.from(bytes, 'latin1')).encoding;

test('a text is read without its byte order mark', () => {
  for (const mark of ['', '\u{FEFF}'])
    for (const form of ['utf8', 'utf16le'] as const)
      assert.equal(decodeBytes(Buffer.from(`${mark}Née`, form)).text, 'Née');
  assert.equal(decodeBytes(Buffer.from('\u{FEFF}Née', 'utf16le').swap16()).text, 'Née');
});

describe('Windows-1252 is told from other encodings by the words that it makes', () => {
  for (const words of [
    'caf\xe9 \x93it\x92s\x94 5\x9610',
    'F\xcaTE \xc9cole d\x92\xc9t\xe9',
    '\xa3 5, 1\xbd, Stra\xdfe',
  ])
    test(words, () => {
      assert.equal(encoding(words), 'windows-1252');
    });
  const others: [what: string, bytes: string][] = [
    ['Cyrillic', '\xd0\xee\xf1\xf1\xe8\xff'],
    ['the letters of old Macs', 'M\x9fller caf\x8e'],
    ['Polish', 'Wa\xb3\xeasa'],
    ['two encodings in one file', 'caf\xe9 caf\xc3\xa9'],
  ];
  for (const [what, bytes] of others)
    test(what, () => {
      assert.equal(encoding(bytes), 'unknown');
    });
});

test('the first letter in doubt is told', () => {
  assert.deepEqual(decodeBytes(Buffer.from('A caf\xe9', 'latin1')), {
    text: 'A café',
    encoding: 'windows-1252',
    firstDoubt: 5,
  });
  assert.equal(decodeBytes(Buffer.from('\u{FEFF}half', 'utf16le').subarray(0, 9)).firstDoubt, 3);
});
