import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareProblems, formatProblems, nearest, suggest, type Problem } from './problems.ts';

describe('a misspelt word is met with the nearest one', () => {
  const cases: [word: string, candidates: string[], near: string | undefined][] = [
    ['nhxs', ['nhs', 'nhsx', 'hsx'], 'nhs'],
    ['sumary', ['title', 'summary'], 'summary'],
    ['Title', ['tile', 'title'], 'title'],
    ['ab', ['ax'], 'ax'],
    ['ab', ['xy'], undefined],
    ['superceded', ['closed', 'superseded'], 'superseded'],
    ['initiative/nhsx', ['initiatives/nhsx'], 'initiatives/nhsx'],
    ['initiatives/alpha', ['initiatives/gamma'], undefined],
    ['anything', [], undefined],
  ];
  for (const [word, candidates, near] of cases)
    test(`${word} among ${candidates.join(', ') || 'nothing'}: ${near ?? 'none is near'}`, () => {
      assert.equal(nearest(word, candidates), near);
    });
});

describe('an author is told what could have been meant', () => {
  const many = Array.from({ length: 13 }, (_, index) => `word-${index}`);
  const cases: [behaviour: string, word: string, candidates: string[], hint: string | undefined][] = [
    ['the nearest word', 'titl', ['summary', 'title'], 'Did you mean `title`?'],
    ['all words in order, where none is near', 'x', ['summary', 'aliases'], 'There is: aliases, summary.'],
    ['nothing, where the list is long', 'x', many, undefined],
    ['nothing, where there is nothing', 'x', [], undefined],
  ];
  for (const [behaviour, word, candidates, hint] of cases)
    test(behaviour, () => {
      assert.equal(suggest(word, candidates), hint);
    });
});

const problem = (file: string, line: number, column: number, message = 'It is wrong.'): Problem => ({
  name: 'invalid-field',
  file,
  line,
  column,
  message,
});

test('problems stand in order of file, line, column and message', () => {
  const ordered = [
    problem('a.md', 2, 1),
    problem('a.md', 10, 1, 'A'),
    problem('a.md', 10, 1, 'B'),
    problem('a.md', 10, 2),
    problem('b.md', 1, 1),
  ];
  assert.deepEqual(ordered.toReversed().sort(compareProblems), ordered);
});

test('a report names each place, the fault and the edit, and ends with the number', () => {
  const problems = [{ ...problem('b.md', 3, 4), hint: 'Mend it.' }, problem('a.md', 1, 2)];
  assert.equal(
    formatProblems(problems),
    `error invalid-field  a.md:1:2
  It is wrong.

error invalid-field  b.md:3:4
  It is wrong.
  Mend it.

2 problems.`,
  );
  assert.equal(
    formatProblems([problem('a.md', 1, 2)])
      .split('\n')
      .at(-1),
    '1 problem.',
  );
});
