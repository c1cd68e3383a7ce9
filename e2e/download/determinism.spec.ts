import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/editions/built-files.ts';
import { sha256 } from '../../src/editions/checksums.ts';
import { contentDirectory } from '../../src/publication/folder/content-folder.ts';
import { copyGenerator } from '../generator-copy.ts';
import { temporaryFolder } from '../../src/testing/temporary-folder.ts';

test.describe.configure({ mode: 'serial' });

const URL_OF_IT = 'https://example.org/a/publication/';
const target = temporaryFolder('builds-');
const places = [join(target, 'one'), join(target, 'another place', 'deeper')] as const;

const PREPARED = ['--import', './src/commands/start-prepared.js'];

/**
 * Copies generator and content to a folder and builds there.
 * @param isPrepared whether the generator is prepared before, as by an installation, so that it need not be bundled
 */
async function build(place: string, env: NodeJS.ProcessEnv, isPrepared: boolean): Promise<void> {
  const program = copyGenerator(place);
  cpSync(contentDirectory(), join(place, 'content'), { recursive: true });
  appendFileSync(join(place, 'content', 'site.yaml'), `\nurl: ${URL_OF_IT}\n`);
  if (isPrepared) await run(place, ['src/commands/prepare.ts'], {});
  const said = await run(
    place,
    isPrepared ? [...PREPARED, 'src/commands/build.ts'] : [program, 'build'],
    env,
  );
  expect(said.includes('bundle'), said).toBe(false);
}

/** @returns what was said */
async function run(place: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd: place,
    env: { ...process.env, CONTENT_DIR: '', OUT_DIR: '', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((done) => child.once('close', done));
  expect(code, said).toBe(0);
  return said;
}

const sumsOfAll = (folder: string) =>
  Object.fromEntries(listFiles(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]));

test('builds of this publication in other folders, time zones, languages and years are the same, the downloads included, whether the generator was prepared or not', async () => {
  test.setTimeout(300_000);
  await build(places[0], { TZ: 'Pacific/Kiritimati', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' }, false);
  await build(
    places[1],
    {
      TZ: 'Pacific/Pago_Pago',
      LANG: 'lt_LT.UTF-8',
      LC_ALL: 'lt_LT.UTF-8',
      NODE_OPTIONS: `--import=${new URL('shifted-date.ts', import.meta.url).href}`,
    },
    true,
  );
  const [one = {}, another] = places.map((place) => sumsOfAll(join(place, 'dist')));
  expect(another).toEqual(one);
  expect(Object.keys(one).some((path) => path.endsWith('.zip'))).toBe(true);
});

test('what was prepared is run, and after a change of code that', () => {
  const [, place] = places;
  const usage = () =>
    spawnSync(process.execPath, [...PREPARED, 'src/commands/check.ts', '--none'], {
      cwd: place,
      encoding: 'utf8',
    }).stderr;
  const joined = join(place, 'node_modules/.generator/code/commands/check.mjs');
  writeFileSync(joined, readFileSync(joined, 'utf8').replace('Usage:', 'Usage as prepared:'));
  expect(usage()).toContain('Usage as prepared:');
  const source = join(place, 'src/commands/check.ts');
  writeFileSync(source, readFileSync(source, 'utf8').replace('Usage:', 'Usage as changed:'));
  expect(usage()).toContain('Usage as changed:');
});

test('a copy from disk says where the current edition is, if the publication has an address', async ({
  page,
}) => {
  for (const path of ['index.html', 'take-it-with-you.html']) {
    await page.goto(pathToFileURL(join(places[1], 'dist', path)).href);
    const link = page.getByRole('contentinfo').getByRole('link', { name: URL_OF_IT });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', URL_OF_IT);
  }
});
