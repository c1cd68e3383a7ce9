import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { partFinder, phraseFinder } from './phrase-finder.ts';

describe('phrases are found as whole words, whatever their number', () => {
  const phrases = ['NHS', 'NHS Login', 'shared care record', '(SCR)', 'A&E', '10 Year Plan', '…'];
  const cases: [text: string, found: string[]][] = [
    ['The NHS Login of the nhs.', ['NHS', 'NHS Login']],
    ['Shared Care Record', ['shared care record']],
    ['Shared care records, the NHSX', []],
    ['by (SCR) in A&E', ['(SCR)', 'A&E']],
    ['the 10 Year Plan', ['10 Year Plan']],
    ['', []],
  ];
  for (const [text, found] of cases)
    test(text || 'nothing', () => {
      assert.deepEqual([...phraseFinder(phrases)(text)].sort(), found.sort());
    });
});

describe('a part of a text is told to be a part of a phrase only where the phrase stands', () => {
  const isPart = partFinder(['HDR UK', 'NHS'], /\p{Lu}{2,}/gu);
  const cases: [text: string, part: string, expected: boolean][] = [
    ['the HDR UK', 'UK', true],
    ['the HDR UK', 'HDR', true],
    ['the UK', 'UK', false],
    ['the NHS', 'NHS', true],
    ['the SCR', 'SCR', false],
  ];
  for (const [text, part, expected] of cases)
    test(`${part} in ${text}`, () => {
      assert.equal(isPart(text, part, text.indexOf(part)), expected);
    });
});
