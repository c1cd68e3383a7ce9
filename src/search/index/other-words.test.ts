import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherOtherWords } from './other-words.ts';

const counts = new Map([
  ['clinician', 1],
  ['clinicians', 3],
  ['closed', 2],
  ['artificial', 1],
  ['intelligence', 1],
  ['axe', 0],
]);

test('words lead to others that are there, as they are mostly written, in both directions, and ordinary ones to none', () => {
  const thesaurus = `
surgeon: doctor clinician; axed: abolished closed; robot: artificial-intelligence automation;
clinician: doctor; closing: closed; sea: ocean`;
  assert.deepEqual(gatherOtherWords(counts, thesaurus, 'garden closes', ''), {
    surgeon: ['clinician'],
    axed: ['closed'],
    robot: ['artificial intelligence'],
    doct: ['clinician'],
    ...{ abolish: [], autom: [], sea: [], ocean: [], garden: [] },
  });
});

test('who does something stands for no deed, only for another who does', () => {
  const written = new Map(['growers', 'papers'].map((word) => [word, 1]));
  const others = gatherOtherWords(written, 'increase: grow; farmer: grower; sheet: paper', '', '');
  assert.deepEqual([others['increas'], others['farm'], others['sheet']], [[], ['growers'], ['papers']]);
});

test('forms of one word that have no stem in common stand for it before other words do', () => {
  const written = new Map(['left', 'departed'].map((word) => [word, 1]));
  const others = gatherOtherWords(written, 'leave: depart', '', 'leave left; lead led');
  assert.deepEqual([others['leav'], others['lead']], [['left', 'departed'], undefined]);
});

test('the thesaurus is one: each word once, with others, none of them itself', async () => {
  const { ENGLISH_THESAURUS } = await import('./english-thesaurus.ts');
  const entries = ENGLISH_THESAURUS.split(';').map((entry) => entry.trim().split(/:\s+/));
  const words = entries.map(([word = '']) => word);
  assert.deepEqual(
    words.filter((word, index) => words.indexOf(word) !== index),
    [],
  );
  for (const [word = '', others = ''] of entries) {
    assert.match(word, /^[a-z-]+$/);
    assert.match(others, /^[a-z-]+(?:\s+[a-z-]+)*$/, word);
    assert.ok(!others.split(/\s+/).includes(word), word);
  }
});
