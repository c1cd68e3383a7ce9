import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test, expect, type Page } from 'playwright/test';
import { listFiles } from '../src/editions/built-files.ts';
import { english } from '../src/interface/english/english.ts';
import { withPluralForms } from '../src/interface/messages.ts';
import { serve, type Server } from '../src/server/serve.ts';
import { pseudoMessages } from '../src/testing/pseudo-catalogue.ts';
import { mergeSites } from '../src/editions/merged/merge-sites.ts';
import { findViolations } from './accessibility/find-violations.ts';
import { visitUntilKept } from './app/kept-on-device.ts';
import { build } from './problems/build.ts';
import { collectFaults } from './site.ts';

// One worker builds once for all tests below.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow' });

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
const contentOf = (language: string) => join(folder, language);
const outputOf = (language: string) => join(folder, `${language}-site`);
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  for (const language of ['german', 'arabic']) {
    cpSync(fileURLToPath(new URL(`fixtures/${language}/`, import.meta.url)), contentOf(language), {
      recursive: true,
    });
    if (language === 'arabic')
      writeFileSync(
        join(contentOf(language), 'interface.yaml'),
        JSON.stringify(withPluralForms(pseudoMessages(english), 'ar')),
      );
    const built = await build(contentOf(language), outputOf(language));
    expect(built, built.report).toMatchObject({ code: 0 });
  }
  server = await serve(outputOf('german'), 0);
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (language: string) =>
  join(
    outputOf(language),
    listFiles(outputOf(language)).find((path) => /^download\/.*\.html$/.test(path)) ?? '',
  );

/** What a search shows, in whatever form of the publication. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.locator('input[type=search]').last().fill(query);
  await expect(page.locator('[data-count]')).toContainText(query);
  return page
    .getByRole('list', { name: 'Suchergebnisse' })
    .getByRole('heading', { level: 2 })
    .allInnerTexts();
}

const SEARCHES: [query: string, title: string][] = [
  ['hafen', 'Saubere Häfen auf der Frühjahrstagung'],
  ['arzt kai', 'Ärzte am Kai'],
  ['Verordnungen', 'Die Kai-Verordnung'],
  ['HBK', 'Hafenbehörde Kiel'],
];

test('a publication in German is read and searched in its language: hosted, from disk, kept on the device', async ({
  page,
  context,
}) => {
  const faults = await collectFaults(page);
  for (const root of [server.address, pathToFileURL(`${outputOf('german')}/`).href]) {
    await page.goto(`${root}initiatives/landstrom-programm.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2, name: 'Zeitleiste' })).toBeVisible();
    await expect(main).toContainText('12. Mai 2029');
    await expect(main).toContainText('Käthe Süß');
    await expect(main.getByRole('link', { name: 'Zählung (CSV, 1 kB)' })).toBeVisible();
    await expect(main.getByRole('figure', { name: /^Abbildung 1\. Häfen mit Landstrom/ })).toBeVisible();
    await page.goto(`${root}search.html`);
    for (const [query, title] of SEARCHES) expect(await search(page, query)).toContain(title);
    // Of the pages for authors, which are in English, only the names are found.
    expect(await search(page, 'encyclopedia')).toEqual([]);
  }
  await visitUntilKept(page, server.address);
  await context.setOffline(true);
  await page.goto(`${server.address}initiatives/landstrom-programm.html`);
  const file = page.getByRole('main').getByRole('link', { name: 'Zählung (CSV, 1 kB)' });
  const kept = await file.evaluate(async (link: HTMLAnchorElement) => (await fetch(link.href)).text());
  expect(kept).toBe(readFileSync(join(contentOf('german'), 'files/Zählung der Häfen.csv'), 'utf8'));
  await page.goto(`${server.address}browse/a-z.html`);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Auf dieser Seite',
    ...'0–9 A H K L O S'.split(' '),
  ]);
  await expect(page.getByRole('row', { name: /^Die Kai-Verordnung/ })).toContainText('In Beratung');
  expect(faults).toEqual([]);
});

test('topics with signs have addresses of their own, and a quotation from right to left its direction', async ({
  page,
}) => {
  await page.goto(`${server.address}browse/topics.html#topic-c-2b-2b`);
  const english = page.getByRole('link', { name: 'About this publication' });
  await expect(english).toHaveAttribute('hreflang', 'en');
  await expect(english).toHaveAttribute('lang', 'en');
  await expect(page.locator(':target')).toHaveText('C++');
  await page.goto(`${server.address}search.html`);
  await search(page, 'Every statement was read');
  const found = page.locator('.result a, .result .summary').filter({ hasText: /publication|statement/ });
  await expect(found.first()).toHaveAttribute('hreflang', 'en');
  for (const part of await found.all()) await expect(part).toHaveAttribute('lang', 'en');
  await page.goto(`${server.address}briefings/fruehjahrstagung.html`);
  const quotation = page.locator('blockquote');
  await expect(quotation).toHaveAttribute('lang', 'ar');
  await expect(quotation).toHaveCSS('direction', 'rtl');
  await expect(quotation).toHaveCSS('text-align', 'start');
  // What was said is in its briefing's language on a page in another, too.
  await page.goto(`${server.address}organisations/harbour-council.html`);
  await expect(page.locator('article')).toHaveAttribute('lang', 'en');
  const said = page.locator('.claims > li');
  await expect(said).toHaveAttribute('lang', 'de');
  await expect(said).toHaveAttribute('dir', 'ltr');
});

test('publications in several languages are searched together, each result in its own', async ({ page }) => {
  const faults = await collectFaults(page);
  const merged = join(folder, 'merged');
  expect(await mergeSites({ inputs: [outputOf('german'), outputOf('arabic')], output: merged })).toEqual([]);
  await page.goto(pathToFileURL(join(merged, 'index.html')).href);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  for (const [query, title] of SEARCHES) expect(await search(page, query)).toContain(title);
  await search(page, 'SPP');
  const arabic = page
    .locator('.result')
    .filter({ has: page.locator('a[href*="/clean-harbours/"]') })
    .first();
  await expect(arabic.getByRole('link').first()).toHaveAttribute('lang', 'ar');
  await expect(arabic.getByRole('link').first()).toHaveCSS('direction', 'rtl');
  // So is what can be chosen of it.
  const choice = page.locator('[data-facets] label').first();
  await expect(choice).toHaveAttribute('lang', 'ar');
  await search(page, 'hafen');
  await expect(choice).not.toHaveAttribute('lang');
  expect(faults).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
});

test('the single file in German is searched, and says what language its pages are in', async ({ page }) => {
  const faults = await collectFaults(page);
  await page.goto(pathToFileURL(fileOf('german')).href);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(await search(page, 'hafen')).toContain('Saubere Häfen auf der Frühjahrstagung');
  await expect(page.locator('[lang=en]').filter({ hasText: 'Every statement was read' })).toBeAttached();
  expect(faults).toEqual([]);
});

/** Names of systems, formats and commands, which are the same in every language. */
const NAMES =
  /^(?:https?|Windows|macOS|Linux|Android|Edge|Chrome|Safari|Chromium|Firefox|WebKitGTK|SHA|SUMS|zip|html|CSL|CSV|JSON|sha|BibTeX|RIS|certutil|hashfile|Get|FileHash|shasum|sum|ignore|missing|qqqq)$/;

test('pages that run from right to left say nothing in words that no catalogue has', async ({ page }) => {
  const faults = await collectFaults(page);
  const texts = listFiles(contentOf('arabic'))
    .filter((path) => path !== 'interface.yaml' && /\.(?:mdx?|ya?ml|json|svg)$/.test(path))
    .map((path) => readFileSync(join(contentOf('arabic'), path), 'utf8'));
  const own = new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g),
  );
  const paths = listFiles(outputOf('arabic')).filter((path) => path.endsWith('.html'));
  const found = new Set<string>();
  for (const path of [...paths, 'search.html?q=SPP', 'search.html?q=qqqq']) {
    await page.goto(pathToFileURL(outputOf('arabic')).href + '/' + path);
    if (path.includes('?')) await expect(page.locator('[data-count]')).not.toBeEmpty();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const strays = page.locator('.lineage path').evaluateAll(
      (paths: SVGPathElement[]) =>
        paths.filter((path) => {
          const [line, frame] = [path, path.ownerSVGElement].map((one) => one?.getBoundingClientRect());
          return line && frame && (line.left < frame.left - 1 || line.right > frame.right + 1);
        }).length,
    );
    expect(await strays, `arrows beside the drawings of ${path}`).toBe(0);
    const said = await page.evaluate(() => {
      // Beginnings of files for programs are what those hold.
      for (const example of document.querySelectorAll('pre')) example.remove();
      const names = ['alt', 'title', 'aria-label', 'placeholder'];
      const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
        names.map((name) => element.getAttribute(name) ?? ''),
      );
      return [document.title, document.body.innerText, ...attributes].join(' ');
    });
    for (const word of said.match(/[A-Za-z]{2,}/g) ?? [])
      if (!own.has(word.toLowerCase()) && !NAMES.test(word)) found.add(`${path}: ${word}`);
  }
  await page.goto(pathToFileURL(outputOf('arabic')).href + '/initiatives/shore-power-programme.html');
  const number = page.locator('td.align-right').first();
  await expect(number).toHaveCSS('text-align', 'right');
  await expect(number).toHaveCSS('unicode-bidi', 'plaintext');
  expect([...found]).toEqual([]);
  expect(faults).toEqual([]);
});
