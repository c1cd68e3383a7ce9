import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest, suggest } from './did-you-mean.ts';

describe('a misspelt word is met with the nearest one', () => {
  const cases: [word: string, candidates: string[], near: string | undefined][] = [
    ['nhxs', ['nhs', 'nhsx', 'hsx'], 'nhs'],
    ['sumary', ['title', 'summary'], 'summary'],
    ['alhpa', ['beta', 'alpha'], 'alpha'],
    ['Title', ['tile', 'title'], 'title'],
    ['ab', ['ax'], 'ax'],
    ['ab', ['xy'], undefined],
    ['superceded', ['closed', 'superseded'], 'superseded'],
    ['initiative/nhsx', ['initiatives/nhsx'], 'initiatives/nhsx'],
    ['initiatives/alpha', ['initiatives/gamma'], undefined],
    ['anything', [], undefined],
    ['association', ['company', 'trade association'], 'trade association'],
    ['office', ['audit office', 'press office'], undefined],
  ];
  for (const [word, candidates, near] of cases)
    test(`${word} among ${candidates.join(', ') || 'nothing'}: ${near ?? 'none is near'}`, () => {
      assert.equal(nearest(word, candidates), near);
    });
});

describe('an author is told what could have been meant', () => {
  const many = Array.from({ length: 16 }, (_, index) => `word-${index}`);
  const cases: [behaviour: string, word: string, candidates: string[], hint: string | undefined][] = [
    ['the nearest word', 'titl', ['summary', 'title'], 'Did you mean `title`?'],
    ['all words in order, where none is near', 'x', ['summary', 'aliases'], 'Choose from: aliases, summary.'],
    ['nothing, where the list is long', 'x', many, undefined],
    ['nothing, where there is nothing', 'x', [], undefined],
  ];
  for (const [behaviour, word, candidates, hint] of cases)
    test(behaviour, () => {
      assert.equal(suggest(word, candidates), hint);
    });
});
