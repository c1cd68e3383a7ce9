import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { contentDirectory } from '../../src/publication/content-folder.ts';
import { inspect } from '../../src/publication/load-publication.ts';
import { build, copyOfContent, run } from './build.ts';

test('the check finds neither errors nor warnings in this publication', () => {
  const { report } = inspect(contentDirectory(), { drafts: false });
  expect(
    report.problems.map(({ name, path, line, message }) => `${name} ${path}:${line} ${message}`),
  ).toEqual([]);
});

test('checking and building give the same report', async () => {
  const { folder, content, output } = copyOfContent();
  const path = join(content, 'initiatives/weir-review.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('status: closed', 'status: close').concat('\n#### Too deep\n'),
  );
  const checked = await run('check', content, output);
  expect(checked.code).toBe(1);
  expect(checked.report).toContain('Did you mean `closed`?');
  expect(checked.report).toContain('heading-level');
  expect(await build(content, output)).toEqual(checked);
  rmSync(folder, { recursive: true, force: true });
});
