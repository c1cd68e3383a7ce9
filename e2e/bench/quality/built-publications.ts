import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify, parse } from 'yaml';
import { contentDirectory } from '../../../src/publication/folder/content-folder.ts';

/** What authors add so that pages are found by other words than those on them. */
const NAMES = ['aliases', 'formerNames', 'findableBy'];

/** Builds the publication as it would be had its authors given no other names and no glossary, and uses it. */
export const withoutNames = (use: (folder: string) => Promise<void>): Promise<void> =>
  withBuilt(contentDirectory(), use, (content) => {
    for (const path of globSync('{briefings,initiatives,organisations,pages}/*.{md,mdx}', { cwd: content }))
      rewrite(join(content, path));
    rmSync(join(content, 'glossary.yaml'), { force: true });
  });

/** Builds the publication that the tests have beside this one, and uses it. */
export const withSecond = (use: (folder: string) => Promise<void>): Promise<void> =>
  withBuilt(fileURLToPath(new URL('../../fixtures/second', import.meta.url)), use);

/** @param change is given the copy of the content that is built */
async function withBuilt(
  original: string,
  use: (folder: string) => Promise<void>,
  change: (content: string) => void = () => undefined,
): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'built-publication-'));
  const [content, output] = [join(temporary, 'content'), join(temporary, 'site')];
  try {
    cpSync(original, content, { recursive: true });
    change(content);
    const build = fileURLToPath(new URL('../../../src/commands/build.ts', import.meta.url));
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: output };
    execFileSync(process.execPath, [build], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    await use(output);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function rewrite(path: string): void {
  const text = readFileSync(path, 'utf8');
  const [whole = '', matter = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  const fields = Object.entries(parse(matter) as Record<string, unknown>);
  const kept = Object.fromEntries(fields.filter(([name]) => !NAMES.includes(name)));
  writeFileSync(path, `---\n${stringify(kept)}---\n${text.slice(whole.length)}`);
}
