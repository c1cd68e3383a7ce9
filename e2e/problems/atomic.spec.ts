import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test, expect } from 'playwright/test';
import { takeTurn } from '../../src/staging/build-lock.ts';
import { MODULES_DIRECTORY, TURN } from '../../src/staging/directories.ts';
import { build, copyOfContent } from './build.ts';

const BROKEN_DISK = pathToFileURL(join(import.meta.dirname, 'broken-disk.ts')).href;
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const EARLIER = { 'index.html': 'the earlier home page', 'pages/one.html': 'an earlier page' };

// Builds of one project take turns.
test.describe.configure({ timeout: 180_000 });

/** Builds over an earlier site, on a disk that breaks at a path. */
async function buildOnBrokenDisk(ending: string, at: string) {
  const copy = copyOfContent();
  for (const [path, text] of Object.entries(EARLIER)) {
    mkdirSync(join(copy.output, path, '..'), { recursive: true });
    writeFileSync(join(copy.output, path), text);
  }
  const { code, report } = await build(copy.content, copy.output, {
    NODE_OPTIONS: `--import ${BROKEN_DISK}`,
    BROKEN_DISK: ending,
    BROKEN_DISK_AT: at,
  });
  expect(code, report).not.toBe(0);
  return { ...copy, report };
}

function expectEarlier(output: string): void {
  for (const [path, text] of Object.entries(EARLIER))
    expect(readFileSync(join(output, path), 'utf8')).toBe(text);
  expect(readdirSync(output, { recursive: true })).toHaveLength(3);
}

/** What breaks, where, and what is said: in which step, where that is a thread's, and why. */
const disasters: Record<string, [ending: string, at: string, says: RegExp]> = {
  'the disk is full while pages are written': ['ENOSPC', String.raw`glossary\.html$`, /the disk is full/],
  'the disk is full while the zip is written': [
    'ENOSPC',
    String.raw`\.zip$`,
    /while compressing the site, because the disk is full/,
  ],
  'the new site cannot be moved into place': ['EACCES', String.raw`[\\/]output$`, /cannot be written to/],
};
for (const [disaster, [ending, at, says]] of Object.entries(disasters))
  test(`where ${disaster}, the earlier site is whole, nothing else remains, and a sentence says why`, async () => {
    const { folder, output, report } = await buildOnBrokenDisk(ending, at);
    expectEarlier(output);
    expect(readdirSync(folder).sort()).toEqual(['content', 'output']);
    expect(report).toMatch(
      /^The build stopped(?: while compressing the site)?, because .*\. The site in .*output is unchanged\.$/m,
    );
    expect(report).toMatch(says);
    expect(report).not.toMatch(/^\s+at /m);
  });

test('where a build is killed while pages are rendered, the earlier site is whole', async () => {
  const { output } = await buildOnBrokenDisk('SIGKILL', String.raw`[\\/]search\.js$`);
  expectEarlier(output);
});

test('where a build is killed between the two renames of the swap, the next command puts the earlier site back', async () => {
  const { folder, output, report } = await buildOnBrokenDisk('SIGKILL', String.raw`[\\/]output$`);
  expect(existsSync(output), report).toBe(false);
  const server = spawn('npm', ['start', '--silent'], {
    cwd: PROJECT,
    env: { ...process.env, OUT_DIR: output },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [found] = /http:\S+/.exec(text) ?? [];
      if (found) resolve(found);
    });
  });
  expect(await (await fetch(address)).text()).toBe(EARLIER['index.html']);
  process.kill(-(server.pid ?? 0), 'SIGTERM');
  expectEarlier(output);
  expect(readdirSync(folder).sort()).toEqual(['content', 'output']);
});

test('where a build is killed between the two renames, the earlier site is put back though the next check fails', async () => {
  const {
    folder,
    content,
    output,
    report: broken,
  } = await buildOnBrokenDisk('SIGKILL', String.raw`[\\/]output$`);
  expect(existsSync(output), broken).toBe(false);
  rmSync(join(content, 'site.yaml'));
  const { code, report } = await build(content, output);
  expect(code, report).toBe(1);
  expect(report).toContain('site.yaml');
  expectEarlier(output);
  expect(readdirSync(folder).sort()).toEqual(['content', 'output']);
});

test('an output folder that holds something else than a site is refused before any work, also while another build is at work', async () => {
  const { content, output } = copyOfContent();
  cpSync(content, output, { recursive: true });
  const before = readdirSync(output, { recursive: true });
  const endTurn = await takeTurn(TURN, () => undefined);
  try {
    const ofTheOther = join(MODULES_DIRECTORY, 'module.mjs');
    mkdirSync(MODULES_DIRECTORY, { recursive: true });
    writeFileSync(ofTheOther, '');
    const { code, report } = await build(content, output);
    expect(code).toBe(1);
    expect(report).toContain('contains files that are not a built site');
    expect(readdirSync(output, { recursive: true })).toEqual(before);
    expect(existsSync(ofTheOther)).toBe(true);
  } finally {
    endTurn();
  }
});
