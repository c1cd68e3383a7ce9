import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../publication/report/report.ts';
import { inOwnWords, overlayOf } from './report-overlay.ts';

test('errors stand before warnings, whatever the order of their files', () => {
  const place = { line: 1, column: 1, message: 'So it is.' };
  const report = reportOf(
    [
      { name: 'uncited-figure', file: 'a.md', ...place },
      { name: 'broken-link', file: 'b.md', ...place },
      { name: 'unused-term', file: 'c.md', ...place },
      { name: 'broken-anchor', file: 'd.md', ...place },
    ],
    '/content',
    [],
  );
  const { name, stack } = overlayOf(report).err;
  assert.equal(name, 'broken-link');
  assert.deepEqual(
    [...stack.matchAll(/^(?:error|warning) (\S+)/gm)].map(([, problem]) => problem),
    ['broken-link', 'broken-anchor', 'uncited-figure', 'unused-term'],
  );
});

test('what Astro says of a page gives way to the report, or is told without the way there through the program', () => {
  const place = {
    name: 'broken-link',
    file: 'a.md',
    line: 1,
    column: 1,
    message: 'It leads nowhere.',
  } as const;
  const report = reportOf([place], '/content', []);
  const failed = (file: string) => ({
    type: 'error' as const,
    err: {
      name: 'E',
      message: 'It failed.',
      stack: 'E: It failed.\n    at x.js:1:1',
      frame: 'x',
      loc: { file, line: 1, column: 1 },
    },
  });
  assert.deepEqual(inOwnWords(failed('/content/a.mdx'), report), overlayOf(report));
  assert.deepEqual(inOwnWords(overlayOf(report), report), overlayOf(report));
  const told = {
    name: 'E',
    message: 'It failed.',
    hint: undefined,
    stack: '',
    title: 'The page could not be made.',
  };
  assert.deepEqual(inOwnWords(failed('/a/node_modules/b.js'), undefined).err, told);
  assert.deepEqual(inOwnWords(failed('/content/a.mdx'), undefined).err, {
    ...told,
    loc: { file: '/content/a.mdx', line: 1, column: 1 },
  });
});
