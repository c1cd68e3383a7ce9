import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, expect } from 'playwright/test';
import { listFiles } from '../../src/editions/built-files.ts';
import { serve, type Server } from '../../src/server/serve.ts';
import { INITIATIVE_KINDS } from '../../src/model/schema/initiative.ts';
import { ORGANISATION_KINDS } from '../../src/model/schema/organisation.ts';
import { findViolations } from '../accessibility/find-violations.ts';
import { mergeSites } from '../../src/editions/merged/merge-sites.ts';
import { faultsIn } from '../download/check-epub.ts';
import { engines } from '../browsers/engines.ts';
import { until } from '../journeys/until.ts';
import { SearchPage } from '../search/search-page.ts';
import { collectFaults, entries, folder, publication } from '../site.ts';
import { searchIn } from '../search/node-search.ts';
import { build, copyOfContent } from './build.ts';

// One worker builds once for all tests below.
test.describe.configure({ mode: 'default' });

const KINDS: ReadonlySet<string> = new Set([...INITIATIVE_KINDS, ...ORGANISATION_KINDS]);

const first = copyOfContent();
const second = copyOfContent();
for (const { content } of [first, second])
  appendFileSync(
    join(content, 'site.yaml'),
    "authorsGuide: false\naccent: { light: '#7a1f5c', dark: '#f0a8d8' }\n",
  );
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const built = await build(first.content, first.output, { TZ: 'Pacific/Kiritimati', LANG: 'C.UTF-8' });
  expect(built, built.report).toMatchObject({ code: 0 });
  server = await serve(first.output, 0);
});
test.afterAll(async () => {
  await server.close();
});

test('two builds of another publication in other folders, time zones and languages are the same byte for byte', async () => {
  test.setTimeout(300_000);
  const built = await build(second.content, second.output, {
    TZ: 'America/Los_Angeles',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(built, built.report).toMatchObject({ code: 0 });
  expect(listFiles(second.output)).toEqual(listFiles(first.output));
  const different = listFiles(first.output).filter(
    (path) => !readFileSync(join(first.output, path)).equals(readFileSync(join(second.output, path))),
  );
  expect(different).toEqual([]);
});

test('pages for authors can be left out: no page, list or file names them', () => {
  const names = /Writing for this site|writing-for-this-site|problems-and-how-to-mend-them/;
  const paths = listFiles(first.output).filter((path) => !path.startsWith('pagefind/'));
  expect(paths.filter((path) => names.test(path))).toEqual([]);
  const texts = paths.filter((path) => /\.(?:html|js|json|webmanifest)$/.test(path));
  expect(texts.filter((path) => names.test(readFileSync(join(first.output, path), 'utf8')))).toEqual([]);
});

test('the accent of the publication is the colour of its links in both themes, in the single file and in the app', async ({
  page,
}) => {
  const file = listFiles(first.output).find((path) => /^download\/.*\.html$/.test(path)) ?? '';
  for (const [colorScheme, colour] of [
    ['light', 'rgb(122, 31, 92)'],
    ['dark', 'rgb(240, 168, 216)'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ['initiatives/gate-renewal.html', '404.html', file]) {
      const faults = await collectFaults(page);
      await page.goto(pathToFileURL(join(first.output, path)).href);
      // One in no list, each of which may colour its own.
      await page.getByRole('main').evaluate((main) => {
        main.append(Object.assign(document.createElement('a'), { href: '#', textContent: 'plain' }));
      });
      const link = page.getByRole('link', { name: 'plain', exact: true });
      await expect(link).toHaveCSS('color', colour);
      expect(faults).toEqual([]);
    }
  }
  expect(readFileSync(join(first.output, 'manifest.webmanifest'), 'utf8')).toContain(
    '"theme_color": "#7a1f5c"',
  );
});

test('a publication on another subject holds no word of this one', () => {
  const { site, terms, sources } = publication;
  const words = [
    site.title,
    site.name,
    ...entries.flatMap(({ data, slug }) => [data.title, slug, ...data.aliases]),
    ...terms.flatMap(({ term, expansion }) => [term, expansion]),
    ...sources.map(({ id }) => id),
  ]
    .filter((word) => !/^[a-z]+$/i.test(word) || word === word.toUpperCase())
    // The words that a field may hold are the generator's own.
    .filter((word) => !KINDS.has(word));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  // What is packed may spell any short word by chance.
  for (const path of listFiles(first.output).filter((path) =>
    /^(?!download\/|pagefind\/).*\.(html|js|json|css|webmanifest)$/.test(path),
  ))
    expect.soft(readFileSync(join(first.output, path), 'utf8').match(pattern) ?? [], path).toEqual([]);
  expect(words.length).toBeGreaterThan(50);
});

test('pages are found by their topics, which stand nowhere in their texts', async () => {
  const { results } = await searchIn(first.output)({ query: 'timber', facets: {} });
  const pages = await Promise.all(results.map((result) => result.load()));
  expect(pages.map(({ url }) => url)).toEqual(['/initiatives/gate-renewal.html']);
});

test('a wide table becomes rows on a phone, whose cells name their columns, and keeps its headers and alignment', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${server.address}initiatives/gate-renewal.html`);
  const frame = page.getByRole('group', { name: 'Table: Which gate stands where' });
  const weight = frame.getByRole('cell', { name: '140' });
  const {
    inside,
    outside,
    document: whole,
  } = await frame.evaluate((element) => ({
    inside: element.scrollWidth,
    outside: element.clientWidth,
    document: document.documentElement.scrollWidth,
  }));
  expect(inside).toBeLessThanOrEqual(outside);
  expect(whole).toBeLessThanOrEqual(320);
  expect(await weight.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe(
    '"Weight in stone"',
  );
  await expect(frame.getByRole('columnheader')).toHaveCount(7);
  await page.setViewportSize({ width: 1000, height: 640 });
  await expect(frame.getByRole('columnheader', { name: 'Weight in stone' })).toHaveCSS('text-align', 'end');
  await expect(weight).toHaveCSS('text-align', 'end');
});

test('footnotes, task lists, quotations and struck text are what they look like', async ({ page }) => {
  await page.goto(`${server.address}initiatives/gate-renewal.html`);
  await page.getByRole('main').locator('sup a').click();
  const note = page.getByRole('listitem').filter({ hasText: 'Weighed wet' });
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Back to note 1 in the text' }).click();
  await expect(page.getByText('The first gate is heavier')).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeAttached();

  await page.goto(`${server.address}organisations/mill-trust.html`);
  await expect(
    page.getByRole('listitem').filter({ hasText: 'count the gates' }).getByRole('img', { name: 'done' }),
  ).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'oil the gates' }).getByRole('img', { name: 'to do' }),
  ).toBeVisible();
  await expect(page.getByRole('deletion')).toHaveText('twelve');

  await page.goto(`${server.address}initiatives/weir-review.html`);
  await expect(page.getByRole('blockquote')).toHaveCSS('border-inline-start-width', '4px');
});

test('raw HTML in Markdown is shown where it is harmless', async ({ page }) => {
  await page.goto(`${server.address}organisations/mill-trust.html`);
  await expect(page.getByRole('main').locator('b')).toHaveText('boldly');
  await expect(page.getByRole('main').locator('sub')).toHaveText('2');
});

test('every component shows what another publication gives it', async ({ page }) => {
  await page.goto(`${server.address}initiatives/gate-renewal.html`);
  await expect(page.locator('.key-figures')).toContainText('Gates of oak');
  await expect(page.getByRole('figure')).toContainText('The upper gate, drawn from the ledger.');
  const picture = page.getByRole('img', { name: 'A gate of five boards in a frame' });
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(120);
  await expect(page.locator('.timeline li:not(.briefing-given)')).toHaveText([
    /^4 November 2030.*survey/,
    /^perhaps June 2031.*second gate/,
  ]);

  await page.goto(`${server.address}briefings/2031-millers-meeting.html`);
  await expect(page.getByRole('blockquote')).toHaveText(/A gate that is oiled/);
  await expect(page.getByRole('figure')).toContainText('Ilse Ostrander, Ledger of the lower mill');
  await expect(page.locator('.claims > li')).toHaveText([/^K2.*Supported/, /^K1.*Differs/]);
  await expect(page.getByRole('note', { name: /How many gates there are/ })).toContainText('eleven');
});

test('pictures fit the screen, are captioned and listed, and files say what they are, hosted and from disk', async ({
  page,
}) => {
  for (const root of [server.address, pathToFileURL(`${first.output}/`).href]) {
    await page.goto(`${root}initiatives/weir-review.html`);
    const photograph = page.getByRole('img', { name: 'A weir of wood across a river' });
    await photograph.scrollIntoViewIfNeeded();
    const shown = await photograph.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return {
        file: image.currentSrc.replace(/^.*\//, ''),
        width: image.clientWidth,
        column: image.parentElement?.clientWidth,
      };
    });
    expect(shown.file).toMatch(/^the-upper-weir-2031\.[0-9a-f]+\.960\.webp$/);
    expect(shown.width).toBe(shown.column);
    await expect(
      page.getByRole('figure', { name: /^Figure 1\. The upper weir, by Ilse Ostrander/ }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Figure 2', exact: true }).click();
    await expect(page.getByRole('figure', { name: 'Figure 2. A gate of the upper weir' })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'the count (CSV, 1 kB)' })).toHaveAttribute(
      'href',
      '../files/count-of-weirs.csv',
    );
    await page.getByRole('link', { name: 'Figures on all pages' }).click();
    await page.getByRole('link', { name: 'Figure 2', exact: true }).click();
    await expect(page.getByRole('figure', { name: 'Figure 2. A gate of the upper weir' })).toBeInViewport();
  }
});

test('pictures are in the single file, files in the zip and the sums, and what cameras note is in neither', async ({
  page,
}) => {
  const [name = ''] = listFiles(first.output).filter((path) => /^download\/.*\.html$/.test(path));
  await page.goto(pathToFileURL(join(first.output, name)).href);
  const photograph = page.getByRole('img', { name: 'A weir of wood across a river', includeHidden: true });
  expect(
    await photograph.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(960);
  const sums = readFileSync(join(first.output, 'SHA256SUMS'), 'utf8');
  for (const path of ['files/count-of-weirs.csv', '.1600.webp']) expect(sums).toContain(path);
  const published = listFiles(first.output).filter((path) => path.includes('the-upper-weir'));
  expect(published).toHaveLength(3);
  for (const path of published) expect(readFileSync(join(first.output, path)).includes('Exif')).toBe(false);
  const book = listFiles(first.output).find((path) => path.endsWith('.epub')) ?? '';
  expect(await faultsIn(join(first.output, book))).toEqual([]);
});

test('what changed since the last edition is told, at the addresses of withdrawn pages, too, which no search finds', async ({
  page,
}) => {
  await page.goto(pathToFileURL(join(first.output, 'changes.html')).href);
  await page.getByRole('link', { name: 'what changed since the edition of 1 June 2030' }).click();
  await expect(page.getByRole('definition').first()).toContainText('No note says what was changed.');
  await expect(page.getByRole('listitem').filter({ hasText: 'formerly “The mills”' })).toContainText(
    'Vellin Mill Trust',
  );
  await page.getByRole('link', { name: 'Otter ladders' }).click();
  await expect(page.getByRole('main')).toContainText('It was last in the edition of 1 June 2030');
  await expect(page.getByRole('main')).toContainText('Steps by which otters were to pass the weirs.');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.getByRole('link', { name: 'search for “Otter ladders”' }).click();
  // An otter is no slip of another word.
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('listitem')).toHaveCount(0);
  // Of an edition before the last one.
  await page.goto(pathToFileURL(join(first.output, 'organisations/trust-of-the-mills.html')).href);
  await page.getByRole('main').getByRole('link', { name: 'Vellin Mill Trust' }).click();
  await expect(page).toHaveURL(/organisations\/mill-trust\.html$/);
  // Of a page that says where it was; without script, too.
  await page.goto(pathToFileURL(join(first.output, 'organisations/mills.html')).href);
  await expect(page).toHaveURL(/organisations\/mill-trust\.html$/);
  const sums = readFileSync(join(first.output, 'SHA256SUMS'), 'utf8');
  for (const path of [
    'organisations/mills.html',
    'what-changed.html',
    'browse/glossary-k.html',
    'edition-record.json',
  ])
    expect(sums).toContain(` ${path}\n`);
});

test('two publications are searched together from one folder, from disk in every engine and hosted', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const merged = join(first.folder, 'merged');
  expect(await mergeSites({ inputs: [folder, first.output], output: merged })).toEqual([]);
  const faults = await collectFaults(page);
  const host = await serve(merged, 0);
  for (const root of [pathToFileURL(`${merged}/`).href, host.address]) {
    await page.goto(`${root}index.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${publication.site.title} and Tide mills of the Vellin`,
    );
    const search = new SearchPage(page);
    await search.ask('review');
    const found = search.results.filter({ hasText: 'Tide mills of the Vellin' });
    await expect(found.first().getByRole('link').first()).toHaveText('The weir review');
    await expect(search.results.filter({ hasText: publication.site.title })).not.toHaveCount(0);
    await page.getByRole('heading', { level: 1 }).click();
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('newest first');
    // What came from the review says so.
    await expect(search.results.first()).toContainText('latest: perhaps June 2031');
    await search.choose('Publication', 'Tide mills of the Vellin');
    await expect(search.results).toHaveCount(2);
    await expect(search.results.nth(1)).toContainText('latest: October 2030');
    await search.results.first().getByRole('link').first().click();
    await expect(page).toHaveURL(/vellin-mills\/.*\?hl=review/);
    // Its own search stays its own.
    await page.goto(`${root}vellin-mills/search.html?q=NHSX`);
    await expect(page.locator('[data-count]')).toContainText('Nothing found');
  }
  await page.goto(`${host.address}index.html`);
  expect(await findViolations(page)).toEqual([]);
  await host.close();
  expect(faults).toEqual([]);
  for (const { open: start } of engines) {
    const reader = await start?.();
    if (!reader) continue;
    await reader.goto(
      pathToFileURL(join(merged, 'index.html')).href + '?q=review&publication=Tide+mills+of+the+Vellin',
    );
    await until(reader, () => document.querySelectorAll('.result').length, 2);
    await reader.click('.result a');
    await until(reader, () => /vellin-mills\/.*\?hl=review/.test(location.href), true);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  }
});

test('the other publication is searched and read without barriers', async ({ page }) => {
  const faults = await collectFaults(page);
  const search = new SearchPage(page);
  await page.goto(`${server.address}search.html`);
  await search.ask('Oak for the estuary');
  await expect(search.results.first().getByRole('link').first()).toHaveText('Gate renewal');
  for (const path of [
    'initiatives/gate-renewal.html',
    'briefings/2031-millers-meeting.html',
    'organisations/mill-trust.html',
    'initiatives/weir-review.html',
    'what-changed.html',
    'list-of-figures.html',
    'initiatives/otter-ladders.html',
  ]) {
    await page.goto(server.address + path);
    expect(await findViolations(page)).toEqual([]);
  }
  // Pages that were checked to other dates than the publication say so in lists.
  await page.goto(`${server.address}browse/a-z.html`);
  await expect(page.getByRole('columnheader', { name: 'Checked to' }).first()).toBeVisible();
  // What leads on from an old address at once, held still.
  const old = `${server.address}organisations/mills.html`;
  await page.route(old, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, ''),
    });
  });
  await page.goto(old);
  await expect(page.getByRole('main').getByRole('link', { name: 'Vellin Mill Trust' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
});
