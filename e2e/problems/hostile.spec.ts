import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { test, expect, type Page } from 'playwright/test';
import { listFiles } from '../../src/editions/built-files.ts';
import { serve, type Server } from '../../src/server/serve.ts';
import { sha256 } from '../../src/editions/checksums.ts';
import { faultsIn } from '../download/check-epub.ts';
import { faultsOfPdf } from '../download/check-pdf.ts';
import { readPdf } from '../download/read-pdf.ts';
import { isCode, readElements } from '../document.ts';
import { SearchPage } from '../search/search-page.ts';
import { collectFaults } from '../site.ts';
import { build, run } from './build.ts';
import { SHOWN, writeHostileContent } from './hostile-content.ts';
import { temporaryFolder } from '../../src/testing/temporary-folder.ts';

// One worker builds once for all tests below.
test.describe.configure({ mode: 'default' });

const folder = temporaryFolder('hostile-');
const output = join(folder, 'output');
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  writeHostileContent(join(folder, 'content'));
  const built = await build(join(folder, 'content'), output);
  expect(built, built.report).toMatchObject({ code: 0 });
  server = await serve(output, 0);
});
test.afterAll(async () => {
  await server.close();
});

const read = (path: string) => readFileSync(join(output, path), 'utf8');
const pages = () =>
  listFiles(output).filter((path) => path.endsWith('.html') && !path.startsWith('download/'));
const singleFile = () => listFiles(output).filter((path) => /^download\/.*\.html$/.test(path));
/** White space is one for readers. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whatever a text of the publication could have done in a page. */
async function watch(page: Page): Promise<string[]> {
  const faults = await collectFaults(page);
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file:|data:|blob:|http:\/\/(?:localhost|127\.0\.0\.1):)/.test(request.url()))
      faults.push(`request: ${request.url()}`);
  });
  return faults;
}

async function expectInert(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.name)).toBe('');
  await expect(
    page.locator('img[src="x"], svg[onload], [onclick], [onerror], base, iframe, object'),
  ).toHaveCount(0);
}

test('no text of a publication becomes markup or script on any page, and each is shown word for word', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const faults = await watch(page);
  const missing = new Set(SHOWN.map(plain));
  for (const path of pages()) {
    await page.goto(server.address + path);
    await expectInert(page);
    const said = plain(await page.evaluate(() => document.documentElement.textContent));
    for (const text of missing) if (said.includes(text)) missing.delete(text);
  }
  expect([...missing]).toEqual([]);
  expect(faults).toEqual([]);
});

test('titles, descriptions and links hold hostile texts as they were written, and no script but the generator’s own', () => {
  for (const path of [...pages(), ...singleFile()]) {
    const elements = readElements(read(path));
    const inline = elements.filter((element) => isCode(element) && element.text.includes('window.name'));
    expect(inline, path).toEqual([]);
    for (const data of elements.filter((element) => element.name === 'script' && !isCode(element)))
      expect(JSON.parse(data.text), path).toHaveProperty('@context');
    for (const { name, attributes } of elements) {
      expect(
        Object.keys(attributes).filter((attribute) => /^on|^style$/.test(attribute)),
        `${path} ${name}`,
      ).toEqual([]);
      if (name === 'a')
        expect(attributes['href'] ?? '', path).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
    }
  }
  const { text } =
    readElements(read('initiatives/constructor.html')).find(({ name }) => name === 'title') ?? {};
  expect(plain(text ?? '')).toContain(plain(SHOWN.find((one) => one.startsWith('initiative-title')) ?? '-'));
});

test('the book of hostile texts is a valid EPUB', async () => {
  test.setTimeout(120_000);
  const [book = ''] = listFiles(output).filter((path) => path.endsWith('.epub'));
  expect(await faultsIn(join(output, book))).toEqual([]);
});

test('search shows hostile titles, excerpts, aliases and facets as text', async ({ page }) => {
  const faults = await watch(page);
  const search = new SearchPage(page);
  await page.goto(`${server.address}search.html`);
  for (const query of [
    'initiative-title',
    'constructor',
    '__proto__',
    'onerror=window.name=1',
    'hasOwnProperty',
  ]) {
    await search.ask(query);
    await expect(search.results).not.toHaveCount(0);
    await expectInert(page);
  }
  await search.ask('initiative-title');
  expect(plain((await search.titles())[0] ?? '')).toBe(
    plain(SHOWN.find((one) => one.startsWith('initiative-title')) ?? '-'),
  );
  await page.goto(`${server.address}search.html?q=constructor&topic=constructor&topic=__proto__`);
  await expect(search.results).not.toHaveCount(0);
  await search.results.first().getByRole('link').first().click();
  await expectInert(page);
  expect(faults).toEqual([]);
});

test('the single file and its search hold hostile texts as text', async ({ page }) => {
  const faults = await watch(page);
  const [path = ''] = singleFile();
  await page.goto(pathToFileURL(join(output, path)).href);
  await expectInert(page);
  for (const hash of [
    '#/initiatives/constructor',
    '#/glossary',
    '#constructor',
    '#__proto__',
    '#/%3Cimg%20src=x%3E?hl=constructor',
  ]) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, hash);
    await expectInert(page);
  }
  const said = plain(await page.evaluate(() => document.documentElement.textContent));
  const carried = SHOWN.filter((text) =>
    /^(?:\w+-title|claim|source|author|expansion|event-(?:name|text)|figure)/.test(text),
  );
  expect(carried.filter((text) => !said.includes(plain(text)))).toEqual([]);
  const box = page.getByRole('searchbox').first();
  await box.fill('constructor');
  await box.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('constructor');
  await expectInert(page);
  expect(faults).toEqual([]);
});

test('hostile texts are printed as text, in tagged PDFs that are the same each time and that pages offer', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const pdfs = () => listFiles(output).filter((path) => path.endsWith('.pdf'));
  const bytes = () => pdfs().map((path) => sha256(readFileSync(join(output, path))));
  const once = [];
  for (let time = 1; time <= 2; time++) {
    const result = await run('pdf', join(folder, 'content'), output);
    expect(result.code, result.report).toBe(0);
    once.push(bytes());
  }
  expect(once[0]).toEqual(once[1]);
  const shown = (start: string) => plain(SHOWN.find((text) => text.startsWith(start)) ?? '-');
  const titles = ['site-title', 'briefing-title'].map(shown);
  const printed = await Promise.all(pdfs().map((path) => readPdf(join(output, path))));
  expect(printed.map(({ title }) => plain(String(title))).sort()).toEqual(titles.sort());
  for (const one of printed) {
    const { language, isTagged, broken, tags, wordless, untold, unmarked, outline, sheets } = one;
    expect({ language, isTagged, broken }).toEqual({ language: 'en-GB', isTagged: true, broken: [] });
    expect({ wordless, untold, unmarked }).toEqual({ wordless: 0, untold: 0, unmarked: 0 });
    expect(one.describedAs).toBe(one.title);
    expect([...one.misplaced]).toEqual([]);
    expect(['1', null]).toContain(one.accessible);
    expect(plain(outline[0] ?? '')).toBe(shown('site-title'));
    expect([...tags]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Link', 'Table', 'TH', 'TD']),
    );
    expect(sheets).toBeGreaterThan(2);
  }
  // With letters that no face of this machine has, it does not say that it conforms.
  const claimed = pdfs().filter((_, index) => printed[index]?.accessible === '1');
  expect(claimed.flatMap((path) => faultsOfPdf(join(output, path)))).toEqual([]);
  for (const [folderOfSums, sums] of [
    ['', 'SHA256SUMS'],
    ['download/', 'download/SHA256SUMS'],
  ] as const)
    for (const line of read(sums).trim().split('\n')) {
      const [sum, path = ''] = line.split('  ');
      expect(sha256(readFileSync(join(output, folderOfSums, path))), path).toBe(sum);
    }
  const initiative = pages().find((path) => path.startsWith('initiatives/')) ?? '';
  for (const [path, offers] of [
    ['take-it-with-you.html', 2],
    ['briefings/constructor.html', 2],
    [initiative, 1],
  ] as const) {
    await page.goto(server.address + path);
    const cite = page.getByText('Cite this page');
    if (await cite.isVisible()) await cite.click();
    const links = page.locator('a[data-pdf]');
    await expect(links).toHaveCount(offers);
    for (const link of await links.all()) {
      await expect(link).toBeVisible();
      const answer = await page.request.get(await link.evaluate((one: HTMLAnchorElement) => one.href));
      expect(answer.status()).toBe(200);
    }
  }
});

test('with hostile texts the files for programs can be read, and names in the zip are plain', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as { name: string };
  expect(plain(manifest.name)).toBe(plain(SHOWN.find((one) => one.startsWith('site-title')) ?? '-'));
  JSON.parse(read('service-worker.json'));
  for (const path of listFiles(output))
    expect(path).toMatch(/^(?:[a-z0-9._-]+\/)*(?:[a-z0-9._-]+|SHA256SUMS)$/);
  const [zip = ''] = listFiles(output).filter((path) => path.endsWith('.zip'));
  const names = Object.keys(unzipSync(readFileSync(join(output, zip))));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names)
    expect(name).toMatch(/^[a-z0-9-]+\/(?:[a-z0-9._-]+\/)*(?:[a-z0-9._-]+|SHA256SUMS)?$/);
});
