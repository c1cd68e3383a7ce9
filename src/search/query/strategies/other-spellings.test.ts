import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Vocabulary } from '../../language/vocabulary.ts';
import { otherSpellings } from './other-spellings.ts';

test('a month and a word of questions are no slips of other words', async () => {
  const words = ['marsh', 'wren', 'heron', 'there'];
  const vocabulary = { words: () => Promise.resolve(words) } as unknown as Vocabulary;
  const of = (word: string) => otherSpellings(word, vocabulary);
  assert.deepEqual(await of('march'), []);
  assert.deepEqual(await of('when'), []);
  assert.deepEqual(await of('where'), []);
  assert.deepEqual(await of('heren'), ['heron']);
});
