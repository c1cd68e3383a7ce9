import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify, parse } from 'yaml';
import { contentDirectory } from '../../../src/publication/folder/content-folder.ts';

/** What authors add so that pages are found by other words than those on them. */
const NAMES = ['aliases', 'formerNames', 'findableBy'];

/** Builds the publication as it would be had its authors given no other names and no glossary, and uses it. */
export const withoutNames = (use: (folder: string) => Promise<void>): Promise<void> =>
  withBuilt((content) => {
    cpSync(contentDirectory(), content, { recursive: true });
    for (const path of globSync('{briefings,initiatives,organisations,pages}/*.{md,mdx}', { cwd: content }))
      rewrite(join(content, path));
    rmSync(join(content, 'glossary.yaml'), { force: true });
  }, use);

/** Builds the publication that the tests have beside this one, and uses it. */
export const withSecond = (use: (folder: string) => Promise<void>): Promise<void> =>
  withBuilt((content) => {
    cpSync(fileURLToPath(new URL('../../fixtures/second', import.meta.url)), content, { recursive: true });
  }, use);

/** Builds a publication that was written for questions only, and uses it: its files stand in one, by their paths. */
export const withWritten = (name: string, use: (folder: string) => Promise<void>): Promise<void> =>
  withBuilt((content) => {
    const all = readFileSync(new URL(`publications/${name}-files.yaml`, import.meta.url), 'utf8');
    for (const [path, text] of Object.entries(parse(all) as Record<string, string>)) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
  }, use);

/** @param write is given the folder of the content that is built */
async function withBuilt(
  write: (content: string) => void,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'built-publication-'));
  const [content, output] = [join(temporary, 'content'), join(temporary, 'site')];
  try {
    write(content);
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
