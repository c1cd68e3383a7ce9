import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTitles, sortingTitle } from './collation.ts';

test('titles go by the alphabet as readers know it: no article, no case, numbers by value', () => {
  const ordered = ['Alpha', 'An apple', 'apples', 'The bee', 'Élan', 'Fund 9', 'fund 10', 'Theory'];
  assert.deepEqual(ordered.toReversed().sort(compareTitles), ordered);
});

test('titles that differ only in case or article keep one order', () => {
  assert.deepEqual(['the Fund', 'Fund', 'fund'].sort(compareTitles), ['Fund', 'fund', 'the Fund']);
});

test('an article is left out only where it is a word', () => {
  assert.equal(sortingTitle('The NHS'), 'NHS');
  assert.equal(sortingTitle('a fund'), 'fund');
  assert.equal(sortingTitle('Analysis'), 'Analysis');
  assert.equal(sortingTitle('Theory'), 'Theory');
});
