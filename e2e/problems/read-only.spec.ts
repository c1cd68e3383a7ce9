import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { copyGenerator } from '../generator-copy.ts';
import { copyOfContent } from './build.ts';

/** Root may write everywhere, so there it is nobody who runs the commands. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let [folder, content, generator, written] = ['', '', '', ''];
const readOnly = () => [join(generator, 'node_modules'), generator, content, folder];

test.beforeAll(() => {
  ({ folder, content } = copyOfContent());
  [generator, written] = [join(folder, 'generator'), join(folder, 'written')];
  copyGenerator(generator);
  mkdirSync(written);
  chmodSync(written, 0o777);
  for (const path of readOnly()) chmodSync(path, 0o555);
});
test.afterAll(() => {
  for (const path of readOnly()) chmodSync(path, 0o755);
});

function run(command: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    cwd: generator,
    env: {
      ...process.env,
      HOME: join(folder, 'no-home'),
      CONTENT_DIR: content,
      OUT_DIR: join(written, 'site'),
    },
    encoding: 'utf8',
    ...NOBODY,
  });
  return { status, stderr };
}

test('a read-only checkout and content folder are checked', () => {
  const { status, stderr } = run('check');
  expect(stderr).toMatch(/^\d warnings? in /m);
  expect(status).toBe(0);
});

for (const [command, refused, path] of [
  ['dev', 'The preview did not start', '.astro'],
  ['build', 'The build stopped', 'node_modules/.vademecum'],
] as const)
  test(`in a read-only checkout ${command} says in a sentence what it cannot write`, () => {
    const { status, stderr } = run(command);
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      new RegExp(`^${refused}, because the folder cannot be written to \\(EACCES, .*/${path}.*\\)\\.$`),
    );
    expect(status).toBe(1);
    expect(existsSync(join(written, 'site'))).toBe(false);
  });
