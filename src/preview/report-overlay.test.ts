import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../publication/report/report.ts';
import { overlayOf } from './report-overlay.ts';

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
