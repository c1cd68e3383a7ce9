import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { test, expect, type Page } from 'playwright/test';
import { isCode, readElements } from './document.ts';
import { folder, open, pageKinds, pages, readFile, searchPath, sample } from './site.ts';
import { listFiles } from '../src/editions/built-files.ts';

const KILOBYTE = 1024;
const packed = (text: string) => gzipSync(text, { level: 9 }).length;
const pathOnly = (address: string) => address.replace(/[?#].*$/, '');

/** The files of a kind that a page names in its head. */
function filesOf(page: string, attribute: string, isWanted: (path: string) => boolean): string[] {
  return readElements(readFile(page))
    .flatMap(({ name, attributes }) =>
      ['link', 'script'].includes(name) ? (attributes[attribute] ?? []) : [],
    )
    .map(pathOnly)
    .filter(isWanted);
}

test('all that the home page needs before it shows is at most 14 KB', () => {
  const styles = filesOf('index.html', 'href', (path) => path.endsWith('.css'));
  expect(styles).not.toHaveLength(0);
  const bytes = ['index.html', ...styles].map((path) => packed(readFile(path)));
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(14 * KILOBYTE);
});

test('the drawing on home is at most 10 KB, and the whole timeline 40 KB', () => {
  for (const [page, most] of [
    ['index.html', 10],
    ['timeline.html', 40],
  ] as const) {
    const text = readFile(page);
    const start = text.search(/<div class="timeline-drawing/);
    // Up to the next section or the tables, which is more than the drawing.
    const drawing = text.slice(start, start + text.slice(start).search(/<\/section>/));
    expect(drawing).toContain('class="lane');
    expect(packed(drawing), page).toBeLessThanOrEqual(most * KILOBYTE);
  }
});

test('the scripts of a page before its reader searches are at most 6 KB', () => {
  for (const page of pages) {
    const inline = readElements(readFile(page)).filter(isCode);
    const files = filesOf(page, 'src', () => true).map((path) => join(page, '..', path));
    const bytes = [...inline.map(({ text }) => text), ...files.map(readFile)].map(packed);
    expect(
      bytes.reduce((sum, size) => sum + size),
      page,
    ).toBeLessThanOrEqual(6 * KILOBYTE);
  }
});

test('the interface and engine of the search, without its index, are at most 100 KB', () => {
  const language = publicationLanguageFile();
  const bytes = ['assets/search.js', 'pagefind/pagefind.js', language].map((path) => packed(readFile(path)));
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(100 * KILOBYTE);
});

/** The largest of the engine's compiled parts stands for all languages. */
function publicationLanguageFile(): string {
  const compiled = listFiles(folder).filter((path) => /^pagefind\/wasm\..*\.js$/.test(path));
  return compiled.toSorted((a, b) => packed(readFile(b)) - packed(readFile(a)))[0] ?? '';
}

for (const [what, slip] of [
  ['two words', '$&'],
  ['two words, one with a slip', '$1$3$2'],
] as const)
  test(`a first search for ${what} reads at most 220 KB of scripts from disk`, async ({ page }) => {
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(fileURLToPath(pathOnly(request.url())));
    });
    const words = sample.initiative.data.title.match(/\p{L}+/gu) ?? [];
    // Short words are not corrected.
    const [longest = '', next = ''] = words.toSorted((a, b) => b.length - a.length);
    const query = `${longest.replace(/^(..)(.)(.)/u, slip)} ${next}`;
    await page.goto(
      pathToFileURL(join(folder, 'search.html')).href + searchPath(query).slice('search.html'.length),
    );
    await expect(page.getByRole('status')).toContainText('found');
    await expect(
      page.getByRole('list', { name: 'Search results' }).getByRole('heading', { level: 2 }),
    ).not.toHaveCount(0);
    const bytes = [...scripts].map((path) => statSync(path).size);
    expect(scripts.size).toBeGreaterThan(5);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(220 * KILOBYTE);
  });

for (const width of [360, 1280])
  test(`no page shifts while it loads at ${width} pixels, or changes its typeface; its header is slim`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [kind, path] of Object.entries(pageKinds)) {
      await open(page, path);
      expect.soft(await shiftOf(page), kind).toBeLessThan(0.01);
      // Faces of the system are there from the first paint on, and on every page.
      expect.soft(await page.evaluate(() => document.fonts.size), kind).toBe(0);
      // Two rows of 44 pixels and a line.
      const { height = 0 } = (await page.locator('.site-header').boundingBox()) ?? {};
      expect.soft(height, kind).toBeLessThan(90);
    }
    if (width !== 360) return;
    // The search stays beside the first link, however many there are, and they take no row more: a bar moves them.
    const [first, search] = await page.locator('.site-header nav').evaluate((nav) => {
      nav.querySelector('ul')?.append(...[...nav.querySelectorAll('li')].map((item) => item.cloneNode(true)));
      return ['li', '.to-search'].map((part) => nav.querySelector(part)?.getBoundingClientRect().top);
    });
    expect(search).toBe(first);
    expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThan(105);
  });

/** How far what was shown has moved, as browsers count it: the sum of all layout shifts. */
const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => {
      add(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 10; frame++) await nextFrame();
    add(observer.takeRecords());
    return sum;
  });
