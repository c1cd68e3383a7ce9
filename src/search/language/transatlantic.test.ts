import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherSpellings } from './transatlantic.ts';

test('a word leads to its spelling on the other side of the Atlantic, and back', () => {
  const pairs: [british: string, american: string][] = [
    ['organisation', 'organization'],
    ['digitise', 'digitize'],
    ['digitising', 'digitizing'],
    ['analyse', 'analyze'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['centre', 'center'],
    ['behaviour', 'behavior'],
    ['behavioural', 'behavioral'],
    ['paediatrics', 'pediatrics'],
    ['licence', 'license'],
    ['labelling', 'labeling'],
  ];
  for (const [british, american] of pairs) {
    assert.ok(otherSpellings(british).includes(american), british);
    assert.ok(otherSpellings(american).includes(british), american);
  }
});

test('other words have no other spelling', () => {
  for (const word of ['rise', 'size', 'wise', 'four', 'login', 'nhsx', '£40m', '', 'constructor', '数字健康'])
    assert.deepEqual(otherSpellings(word), [], word);
});
