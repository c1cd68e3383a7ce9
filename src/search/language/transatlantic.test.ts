import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherSpelling } from './transatlantic.ts';

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
    ['colours', 'colors'],
    ['paediatrics', 'pediatrics'],
    ['licence', 'license'],
    ['labelling', 'labeling'],
    ['travellers', 'travelers'],
  ];
  for (const [british, american] of pairs) {
    assert.equal(otherSpelling(british), american);
    assert.equal(otherSpelling(american), british);
  }
});

test('other words have no other spelling', () => {
  const words = ['rise', 'size', 'four', 'login', 'model', 'laboratory', 'honorary', 'hemisphere', 'fetch'];
  for (const word of [...words, 'nhsx', '£40m', '', 'constructor', '数字健康', 'programming'])
    assert.equal(otherSpelling(word), undefined, word);
});
