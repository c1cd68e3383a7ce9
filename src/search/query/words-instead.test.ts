import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeEntries } from '../index/english/english-places.ts';
import { ENGLISH_FAMILIES } from '../index/english/english-families.ts';
import { ENGLISH_IRREGULAR_FORMS } from '../index/english/english-irregular-forms.ts';
import { gatherOtherWords } from '../index/other-words.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { phrasings } from './rephrase.ts';
import { wordsInstead } from './words-instead.ts';

const written = new Map(
  ['AI', 'equipment', 'founded', 'milan', 'put'].map((word) => [word.toLowerCase(), 1]),
);
const thesaurus = `machine: equipment; machine-learning: ai; set-up: founded;${placeEntries('italian italy: milan')}`;
const others = gatherOtherWords(written, written, {
  ...{ entries: thesaurus, common: '', irregular: `${ENGLISH_IRREGULAR_FORMS};${ENGLISH_FAMILIES}` },
  near: () => '',
});
const vocabulary = { otherWords: () => Promise.resolve(others) } as unknown as Vocabulary;
const instead = (words: string, query: string, telling = words) =>
  wordsInstead(words.split(' '), { query, telling: telling.split(' '), vocabulary });

test('an expression of several words is said by what stands for it, before what stands for its first word', async () => {
  assert.deepEqual(await instead('machine', 'machine learning centre', 'machine learning centre'), [
    ['machine', ['ai', 'equipment']],
    ['learning', ['ai']],
  ]);
  assert.deepEqual(await instead('machine', 'machine centre'), [['machine', ['equipment']]]);
  assert.deepEqual(await instead('machine', 'learning machine'), [['machine', ['equipment']]]);
  assert.deepEqual(await instead('set', 'who set up the fund'), [['set', ['founded']]]);
  assert.deepEqual(await instead('set', 'set of rules'), [['set', []]]);
});

test('what is of a country is found by its cities', async () => {
  assert.deepEqual(await instead('italian', 'italian charge'), [['italian', ['milan']]]);
});

test('what stands for two words of an expression is said once', () => {
  const instead = new Map([
    ['industrial', ['strike']],
    ['action', ['strike', 'act']],
  ]);
  assert.deepEqual(phrasings('industrial action', instead), ['strike', 'strike act']);
  assert.deepEqual(phrasings('bora bora', new Map()), ['bora bora']);
});
