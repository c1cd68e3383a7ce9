import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestion } from './question.ts';
import { readText, said, stemsIn } from './said-terms.ts';

const says = (text: string, query: string) => said(text, readQuestion(query).terms).size > 0;

test('a word is read alike whatever stands around it', () => {
  for (const text of [
    'merged',
    'Merged.',
    '“merged”,',
    '(merged)',
    'merged;',
    '[merged]',
    'mer\u00adged',
    'it merged!',
  ])
    assert.ok(says(text, 'merging'), text);
  for (const text of ['emerged', '(submerged)']) assert.ok(!says(text, 'merging'), text);
});

test('words with a hyphen, an apostrophe or a point are one and several', () => {
  assert.deepEqual(readText('log-in').words, ['log', 'in', 'login']);
  for (const query of ['oneil', 'neil']) assert.ok(says('(O’Neil)', query), query);
  for (const query of ['3.5', 'v2.1']) assert.ok(says(`version “${query}”,`, query), query);
});

test('own forms tell words of one family apart', () => {
  const own = readText('They mentioned it, and were modelling.').own();
  assert.ok(own.has('=mention'));
  assert.deepEqual([...readText('modeling').own()], [...readText('modelling').own()]);
});

test('stems are those of words that say something, and of all where none does', () => {
  assert.deepEqual(stemsIn('The (merged) units of WHO.'), ['merg', 'unit', 'who']);
  assert.deepEqual(stemsIn('of the'), ['of', 'the']);
});
