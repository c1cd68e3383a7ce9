import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFileNames } from './file-names.ts';

const refused: [what: string, files: string[], path: string, reason: RegExp][] = [
  ['a capital letter', ['Talk.html'], 'Talk.html', /only a to z/],
  ['a space', ['a b.html'], 'a b.html', /only a to z/],
  ['a letter of another alphabet', ['initiatives/é.html'], 'initiatives/é.html', /only a to z/],
  ['a folder with a plus sign, once', ['c++/a.html', 'c++/b.html'], 'c++', /only a to z/],
  ['a device of Windows', ['initiatives/aux.html'], 'initiatives/aux.html', /reserves the name aux/],
  ['a device with two endings', ['nul.tar.gz'], 'nul.tar.gz', /reserves the name nul/],
  ['a numbered device', ['com0/a.html'], 'com0', /reserves the name com0/],
  ['a dot at the end', ['notes.'], 'notes.', /ends in a dot/],
  ['a long path', [`a/${'b'.repeat(99)}`], `a/${'b'.repeat(99)}`, /101 characters long, 1 too many/],
  ['a page beside a folder', ['search/a.js', 'search.html'], 'search.html', /beside the folder search\//],
  ['a file that is a folder', ['pagefind/a.js', 'pagefind'], 'pagefind', /of a file and of a folder/],
];

for (const [what, files, path, reason] of refused)
  test(`refuses ${what}`, () => {
    const problems = checkFileNames(files);
    assert.deepEqual(
      problems.map((problem) => problem.path),
      [path],
    );
    assert.match(problems[0]?.reason ?? '', reason);
  });

test('refuses names that are equal but for capitals', () => {
  const reasons = checkFileNames(['a/SHA256SUMS', 'a/sha256sums']).map(({ reason }) => reason);
  assert.deepEqual(reasons, [
    'differs from a/SHA256SUMS only in capital letters: Windows and macOS treat the two as one',
  ]);
});

test('takes the names that a site has', () => {
  const longest = `a/${'b'.repeat(98)}`;
  const files = ['index.html', 'SHA256SUMS', 'assets/site.js', 'console/com.html', 'auxiliary.html', longest];
  assert.deepEqual(checkFileNames(files), []);
});
