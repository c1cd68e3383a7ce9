import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { PACKED_SITE } from '../../src/editions/app/precache-manifest.ts';
import { listFiles } from '../../src/editions/built-files.ts';
import { downloadMetadataPaths, topFolderOf } from '../../src/model/edition/downloads.ts';
import { downloadsOf } from '../../src/model/edition/edition.ts';
import { faultsIn } from './check-epub.ts';
import { files, folder, newFolder, publication, unzip } from './copy.ts';

const downloads = downloadsOf(publication);
const zip = join(folder, downloads.zip);
const top = topFolderOf(publication);

/** Checks sums as readers on Linux and macOS are told to. */
function checkSums(directory: string, sums = 'SHA256SUMS') {
  const [command, ...options] = process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum'];
  return spawnSync(command, [...options, '-c', sums], { cwd: directory, encoding: 'utf8' });
}

test('a reader downloads the zip, unzips it, opens index.html and searches', async ({ page }) => {
  const target = newFolder();
  await page.goto('');
  await page.getByRole('link', { name: 'Take it with you' }).first().click();
  const saved = page.waitForEvent('download');
  await page.locator('a[download][href$=".zip"]').click();
  const path = join(target, 'copy.zip');
  await (await saved).saveAs(path);
  unzip(readFileSync(path), target);

  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url());
  });
  await page.goto(pathToFileURL(join(target, top, 'index.html')).href);
  const [initiative] = publication.initiatives;
  if (!initiative) throw new Error('The publication has no initiative.');
  await page.getByRole('combobox', { name: 'Search' }).fill(initiative.data.title);
  await page.keyboard.press('Enter');
  await page
    .getByRole('main')
    .getByRole('link', { name: initiative.data.title, exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(initiative.data.title);
  await expect(page).toHaveURL(new RegExp(`^file:.*/initiatives/${initiative.slug}\\.html`));
  await expect(page.getByText('This is a copy of the edition of')).toBeVisible();
  expect(faults).toEqual([]);

  // In the book, no line of time runs through the letters of a name.
  const book = join(target, 'book');
  unzip(readFileSync(join(folder, downloads.epub)), book);
  const lanesIn = (path: string) =>
    readFileSync(join(book, path), 'utf8').match(/class="lanes/g)?.length ?? 0;
  const [chapter = ''] = listFiles(book)
    .filter((path) => path.endsWith('.xhtml'))
    .sort((a, b) => lanesIn(b) - lanesIn(a));
  await page.goto(pathToFileURL(join(book, chapter)).href);
  const crossed = await page.locator('.lanes p').evaluateAll((names) =>
    names.flatMap((name) => {
      const { left, right } = name.getBoundingClientRect();
      const lines = [...(name.closest('.lanes')?.querySelectorAll('.ground line') ?? [])];
      const isCrossed = lines.some((line) => {
        const { x } = line.getBoundingClientRect();
        return x > left && x < right;
      });
      return isCrossed ? getComputedStyle(name).backdropFilter : [];
    }),
  );
  expect(crossed.length).toBeGreaterThan(5);
  expect(crossed.filter((filter) => !filter.startsWith('blur'))).toEqual([]);
  rmSync(target, { recursive: true });
});

test('the book is a valid EPUB of at most 1.5 MB', async () => {
  test.setTimeout(120_000);
  const file = join(folder, downloads.epub);
  expect(await faultsIn(file)).toEqual([]);
  expect(statSync(file).size).toBeLessThan(1_500_000);
});

test('the zip opens into one folder that holds all of the site that works from disk', () => {
  const target = newFolder();
  unzip(readFileSync(zip), target);
  expect(readdirSync(target)).toEqual([top]);
  expect(listFiles(join(target, top))).toEqual(
    files.filter((path) => !path.startsWith(`${downloads.folder}/`) && path !== PACKED_SITE),
  );
  rmSync(target, { recursive: true });
});

test('the SHA-256 sums of the site, of its copy and of the downloads are right', () => {
  const target = newFolder();
  unzip(readFileSync(zip), target);
  expect(checkSums(folder).status).toBe(0);
  expect(checkSums(join(target, top)).status).toBe(0);
  expect(checkSums(join(folder, downloads.folder)).stdout).toContain(
    `${downloads.zip.slice(downloads.folder.length + 1)}: OK`,
  );
  const named = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').match(/(?<= {2}).+$/gm);
  expect(named).toEqual(files.filter((path) => path !== 'SHA256SUMS' && !path.startsWith('download/')));
  expect(files).toEqual(expect.arrayContaining(Object.values(downloadMetadataPaths(publication))));
  rmSync(target, { recursive: true });
});

/** Forms for other programs: tables, feeds, and what lies beside pages. */
const FORMS = /\/(?:tables|feeds)\/|\.(?:md|bib|ris|txt)$|(?<!\/service-worker|manifest)\.json$/;

test('the zip is at most 1.5 MB but for forms for other programs, and 3 MB with them', () => {
  let site = 0;
  unzipSync(readFileSync(zip), {
    filter({ name, size }) {
      if (!FORMS.test(name)) site += size + 2 * name.length;
      return false;
    },
  });
  expect(site).toBeGreaterThan(0);
  expect(site).toBeLessThanOrEqual(1_500_000);
  expect(statSync(zip).size).toBeLessThanOrEqual(3_000_000);
});

/** Other tools that readers have, where this machine has them: the command, and what it takes. */
const tools: [command: string, ...options: string[]][] = [
  ['unzip', '-q', zip, '-d', '.'],
  ['python3', '-m', 'zipfile', '-e', zip, '.'],
  ['bsdtar', '-xf', zip],
];
for (const [command, ...options] of tools.filter(([name]) => !spawnSync(name, ['--help']).error))
  test(`${command} unpacks the whole zip`, () => {
    const target = newFolder();
    mkdirSync(join(target, 'here'));
    const { status } = spawnSync(command, options, { cwd: join(target, 'here') });
    expect(status).toBe(0);
    expect(checkSums(join(target, 'here', top)).status).toBe(0);
    rmSync(target, { recursive: true });
  });
