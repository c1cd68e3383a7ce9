import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fragment, SearchEngine } from '../engine/search-engine.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { splitHyphens, unknownWords } from './unknown-words.ts';

/** @returns which words no page has, where one page says something and the index keeps words by their beginnings */
async function unknownOn(content: string, query: string, others: Record<string, string[]>) {
  const page = { content, meta: {} } as Fragment;
  const results = [{ id: 'a', score: 1, data: () => Promise.resolve(page) }];
  const engine = {
    search: (words: string) => {
      const root = words.replaceAll('"', '').replace(/e?d$/, '');
      return Promise.resolve({ results: content.includes(root) ? results : [] });
    },
  } as unknown as SearchEngine;
  const vocabulary = {
    words: () => Promise.resolve([]),
    otherWords: () => Promise.resolve(others),
  } as unknown as Vocabulary;
  return unknownWords(query, [], engine, () => Promise.resolve({ ...page, passages: [] }), vocabulary);
}

test('a short form of a verb is no other word that begins as it does, where the thesaurus knows it', async () => {
  const others = { axed: ['closed'], used: [] };
  assert.deepEqual(await unknownOn('An axe was closed.', 'axed', others), ['axed']);
  assert.deepEqual(await unknownOn('It was axed with an axe.', 'axed', others), []);
  assert.deepEqual(await unknownOn('The use of it.', 'used', others), []);
});

test('a number and letters are two words, unless these put it in order', async () => {
  const engine = { search: () => Promise.resolve({ results: [] }) } as unknown as SearchEngine;
  for (const word of ['3ydd', '2ème', '5fed', '21st', 'hs2'])
    assert.equal(await splitHyphens(word, engine), word);
  assert.equal(await splitHyphens('stuttgart21 26kg', engine), 'stuttgart 21 26 kg');
});

test('an amount is known by its figures, not by those with which others begin', async () => {
  assert.deepEqual(await unknownOn('12 trusts', '£1.2m £12 trusts', {}), ['£1.2m']);
  assert.deepEqual(await unknownOn('£40 million 40000000', '£40m', {}), []);
});
