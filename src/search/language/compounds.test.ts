import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCompounds, otherCompounds } from './compounds.ts';

const texts = [
  'The login of staff: they log in, log-in times.',
  'Long-term plan.',
  'A Long Term Plan; health care, healthcare. It is.',
];

test('what is written as one word and as two is found across a publication', () => {
  assert.deepEqual(Object.fromEntries(findCompounds(texts)), {
    login: 'log in',
    longterm: 'long term',
    healthcare: 'health care',
  });
});

test('a page is found by the form that it does not use', () => {
  const compounds = findCompounds(texts);
  assert.deepEqual(otherCompounds('a long term login', compounds), [
    ['longterm', 'long term'],
    ['log in', 'login'],
  ]);
  assert.deepEqual(otherCompounds('a long-term thing', compounds), []);
});
