import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { test, expect, type Page } from 'playwright/test';
import { PACKED_SITE } from '../src/editions/app/precache-manifest.ts';
import { listFiles } from '../src/editions/built-files.ts';
import { english } from '../src/interface/english/english.ts';
import { withPluralForms } from '../src/interface/messages.ts';
import { serve, type Server } from '../src/server/serve.ts';
import { pseudoMessages } from '../src/testing/pseudo-catalogue.ts';
import { mergeSites } from '../src/editions/merged/merge-sites.ts';
import { findViolations } from './accessibility/find-violations.ts';
import { visitUntilKept } from './app/kept-on-device.ts';
import { faultsIn } from './download/check-epub.ts';
import { unzip } from './download/copy.ts';
import { readPdf } from './download/read-pdf.ts';
import { build, run } from './problems/build.ts';
import { collectFaults } from './site.ts';
import { temporaryFolder } from '../src/testing/temporary-folder.ts';

// One worker builds once for all tests below.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow' });

const folder = temporaryFolder('languages-');
const contentOf = (language: string) => join(folder, language);
const outputOf = (language: string) => join(folder, `${language}-site`);
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  for (const language of ['german', 'arabic']) {
    cpSync(fileURLToPath(new URL(`fixtures/${language}/`, import.meta.url)), contentOf(language), {
      recursive: true,
    });
    if (language === 'german') {
      // A photograph that says where it was taken.
      cpSync(
        fileURLToPath(new URL('fixtures/second/pictures/The Upper Weir (2031).JPG', import.meta.url)),
        join(contentOf(language), 'pictures/Das Wehr (2031).JPG'),
      );
      appendFileSync(
        join(contentOf(language), 'initiatives/landstrom-programm.md'),
        '\n![Ein Wehr aus Holz](<../pictures/Das Wehr (2031).JPG>)\nDas obere Wehr, von der Brücke aus.\n',
      );
    }
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
    // A word of questions is no slip of "wenn".
    expect(await search(page, 'wann')).toEqual([]);
    expect(await search(page, 'hafen NICHT kai typ:organisation')).toEqual([
      'Hafenbehörde Kiel',
      'Harbour council',
      'Hafenverband',
    ]);
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
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en');
  // What the generator says between is in the language of the publication, as all around it is.
  await expect(page.locator('.prose h2[lang="de"]')).toHaveCount(1);
  await expect(page.locator('article')).not.toHaveAttribute('lang');
  await expect(page.locator('.prose [lang="de"][dir="ltr"] .claims > li')).toHaveCount(1);
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

test('its zip, e-book and PDFs hold all of it: pictures without what cameras note, files, quotations from right to left', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const output = outputOf('german');
  const download = (ending: string) =>
    listFiles(output).filter((path) => path.startsWith('download/') && path.endsWith(ending));
  const whole = (path = '') => readFileSync(join(output, path));

  const copy = join(folder, 'Entpackt #1');
  unzip(whole(download('.zip')[0]), copy);
  const [top = ''] = listFiles(copy)[0]?.split('/') ?? [];
  const packed = listFiles(join(copy, top));
  // The app alone needs its pack.
  expect(packed).toEqual(
    listFiles(output).filter((path) => !path.startsWith('download/') && path !== PACKED_SITE),
  );
  for (const path of packed.filter((path) => /^(?:files|pictures)\//.test(path)))
    expect(readFileSync(join(copy, top, path)).equals(whole(path)), path).toBe(true);
  const faults = await collectFaults(page);
  await page.goto(pathToFileURL(join(copy, top, 'initiatives/landstrom-programm.html')).href);
  const photograph = page.getByRole('img', { name: 'Ein Wehr aus Holz' });
  await expect(photograph).toHaveAttribute('srcset', /\.480\.webp 480w, .*\.webp 960w/);
  await expect(photograph).toHaveAttribute('width', /^\d+$/);
  await photograph.scrollIntoViewIfNeeded();
  await photograph.evaluate((image: HTMLImageElement) => image.decode());
  await page.goto(pathToFileURL(join(copy, top, 'search.html')).href);
  for (const [query, title] of SEARCHES) expect(await search(page, query)).toContain(title);
  expect(faults).toEqual([]);

  const [book = ''] = download('.epub');
  expect(await faultsIn(join(output, book))).toEqual([]);
  const parts = Object.entries(unzipSync(whole(book)));
  const texts = parts
    .filter(([path]) => /html|opf/.test(path))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(texts.join('\n')).toMatch(/<dc:language>de<\/dc:language>/);
  expect(texts.join('\n')).toMatch(/<blockquote[^>]* dir="rtl"/);
  const pictures = parts.filter(([path]) => /\.(?:webp|jpe?g|png)$/.test(path));
  expect(pictures.length).toBeGreaterThan(0);
  for (const [path, bytes] of pictures) expect(Buffer.from(bytes).includes('Exif'), path).toBe(false);

  const printed = await run('pdf', contentOf('german'), output);
  expect(printed, printed.report).toMatchObject({ code: 0 });
  for (const path of download('.pdf')) {
    const { language, isTagged, broken, wordless, untold, tags } = await readPdf(join(output, path));
    expect({ path, language, isTagged, broken, wordless, untold }).toEqual({
      ...{ path, language: 'de', isTagged: true, broken: [], wordless: 0, untold: 0 },
    });
    expect([...tags]).toContain('Link');
  }
  expect(download('.pdf').length).toBeGreaterThan(1);
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
  // In words of English, it would run in the direction of those.
  await expect(page.locator('[data-theme-button]')).toHaveAttribute('dir', 'auto');
  expect([...found]).toEqual([]);
  expect(faults).toEqual([]);
});
