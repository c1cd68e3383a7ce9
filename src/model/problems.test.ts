import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareProblems, PROBLEMS, type Problem } from './problems.ts';

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

test('every kind of problem says in a sentence why it is one', () => {
  for (const [name, explanation] of Object.entries(PROBLEMS)) {
    assert.match(name, /^[a-z]+(-[a-z]+)+$/);
    assert.match(explanation, /^\S.*\.$/, name);
  }
});
