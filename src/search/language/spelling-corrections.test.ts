import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { corrections } from './spelling-corrections.ts';

const words = [
  'records',
  'record',
  'wachter',
  'review',
  'watcher',
  'interoperability',
  'login',
  'times',
  'plan',
  'middle',
  'moodle',
  'dollar',
  'doppler',
];

describe('a word that no page has leads to those that may have been meant', () => {
  const cases: [behaviour: string, word: string, corrected: string[]][] = [
    ['another letter', 'wachtor', ['wachter']],
    ['letters changed round', 'reveiw', ['review']],
    ['a letter less', 'lgin', ['login']],
    ['a letter more, the more frequent word first', 'recordds', ['records', 'record']],
    ['accents do not count', 'Révieu', ['review']],
    ['the wrong letter doubled before another letter', 'moddle', ['moodle', 'middle']],
    ['a vowel and a double letter sooner than a consonant', 'doplar', ['doppler', 'dollar']],
    ['two slips in a long word', 'interoprabiltiy', ['interoperability']],
    ['two consonants, which are another word', 'interopeaiity', []],
    ['two slips in a short word', 'rewiov', []],
    ['the same first letter first', 'wacther', ['wachter', 'watcher']],
    ['a missing space', 'logintimes', ['login times']],
    ['nothing near', 'zzzz', []],
    ['too short', 'pl', []],
    ['no word', '£40m', []],
    ['another script', '数字健', []],
    ['nothing', '', []],
  ];
  for (const [behaviour, word, corrected] of cases)
    test(behaviour, () => {
      assert.deepEqual(corrections(word, words), corrected);
    });
});
