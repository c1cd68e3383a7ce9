import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { contentDirectory } from '../../src/publication/folder/content-folder.ts';
import { inspect } from '../../src/publication/load-publication.ts';
import { build, copyOfContent, run } from './build.ts';

test('the check finds neither errors nor warnings in this publication', () => {
  const { report } = inspect(contentDirectory(), { drafts: false });
  expect(
    report.problems.map(({ name, path, line, message }) => `${name} ${path}:${line} ${message}`),
  ).toEqual([]);
});

test('checking, building and building by Astro alone give the same report, and leave the last site', async () => {
  const { content, output } = copyOfContent();
  const path = join(content, 'initiatives/weir-review.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('status: closed', 'status: close').concat('\n#### Too deep\n'),
  );
  const checked = await run('check', content, output);
  expect(checked.code).toBe(1);
  expect(checked.report).toContain('Did you mean `closed`?');
  expect(checked.report).toContain('heading-level');
  mkdirSync(output);
  writeFileSync(join(output, 'index.html'), 'the earlier build');
  const built = await build(content, output);
  // Other tests build in this checkout.
  const report = built.report.replace(/^Another build is running.*\n/, '');
  expect({ ...built, report }).toEqual(checked);
  expect(await run('astro', content, output, {}, ['build'])).toEqual(checked);
  expect(readdirSync(output)).toEqual(['index.html']);
});

test('whatever script and signs names and ids have, what the check accepts is built', async () => {
  test.setTimeout(180_000);
  const { content, output } = copyOfContent();
  const change = (file: string, edit: (text: string) => string) => {
    writeFileSync(join(content, file), edit(readFileSync(join(content, file), 'utf8')));
  };
  change('initiatives/weir-review.md', (text) =>
    text
      .replace(/^topics:.*$/m, "topics: ['C++', 'C#', 'Здоровье', '+']")
      .concat(
        '\n<h2 id="100%-done">Done</h2>\n\nSee [there](#100%-done), [topics](/browse/topics.html#topic-здоровье), ',
        '[a term](/glossary.html#term-εσυ) and [home](/index.html#years).[^é]\n\n[^é]: A note.\n',
      ),
  );
  change('glossary.yaml', (text) =>
    text.concat('\n- term: ΕΣΥ\n  expansion: the system\n- term: ΕΟΦ\n  expansion: the office\n'),
  );
  const { code, report } = await build(content, output);
  expect(code, report).toBe(0);
  expect(readFileSync(join(output, 'browse/topics.html'), 'utf8')).toMatch(
    /id="topic-c-23"[^]*id="topic-c-2b-2b"/,
  );
});
