import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stem } from '../../language/stem.ts';
import { knownEnglish } from './known-words.ts';
import { withoutSlips } from './words-without-slips.ts';

describe('words and names that a publication does not have are no slips of ordinary words', () => {
  const spelled = ['code', 'march', 'matthew', 'facing', 'closed', 'current'];
  const others = withoutSlips({ axe: ['closed'] }, spelled, knownEnglish());
  const isNoSlip = (word: string) => others[stem(word)]?.length === 0;
  const cases: [behaviour: string, word: string, isNoSlip: boolean][] = [
    ['a rare word', 'lode', true],
    ['a word of our own lists', 'core', true],
    ['a name that is near to an ordinary word', 'marc', true],
    ['a name that is near to one that pages have', 'mathew', false],
    ['a slip', 'facign', false],
    ['a word that is near to none', 'penguin', false],
    ['a word that pages have', 'code', false],
  ];
  for (const [behaviour, word, expected] of cases)
    test(behaviour, () => {
      assert.equal(isNoSlip(word), expected);
    });
  test('what stands for words is as it was', () => {
    assert.deepEqual(others['axe'], ['closed']);
  });
});
