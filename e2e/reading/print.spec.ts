import { test, expect } from 'playwright/test';
import { anchorOfSource } from '../../src/model/site/addresses/addresses.ts';
import { sourcesOnPage } from '../../src/model/source/sources-on-page.ts';
import { collectFaults, pageKinds, pathOf, publication, relations, sample } from '../site.ts';

test('a printed page has the text and none of the controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const [kind, path] of Object.entries(pageKinds))
    await test.step(kind, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const control of ['button', 'navigation', 'search', 'searchbox'] as const)
        await expect(page.getByRole(control)).toHaveCount(0);
      await expect(page.locator('.hint kbd:visible')).toHaveCount(0);
      // No room is kept that would put the foot of the page on a sheet of its own.
      await expect(page.locator('main')).toHaveCSS('min-block-size', 'auto');
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      // A term is not parted from what it stands for.
      for (const term of await page.locator('.glossary > section').all())
        await expect(term).toHaveCSS('break-inside', 'avoid');
      if (path !== 'index.html') return;
      // On small paper, time goes down: no name has its letters below one another.
      await page.setViewportSize({ width: 438, height: 640 });
      const heights = await page
        .locator('.lanes p')
        .evaluateAll((names) => names.map((name) => name.clientHeight));
      expect(heights.length).toBeGreaterThan(1);
      expect(Math.max(...heights)).toBeLessThan(50);
      await page.setViewportSize({ width: 1280, height: 720 });
    });
});

test('a printed page gives the address of every source', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const withoutProtocol = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const addresses = new Map(publication.sources.map(({ id, URL }) => [anchorOfSource(id), URL]));
  await page.goto(pathOf(sample.initiative));
  const items = await page
    .locator('.sources li')
    .evaluateAll((all) => all.map((item) => ({ id: item.id, text: (item as HTMLElement).innerText })));
  expect(items).not.toHaveLength(0);
  for (const { id, text } of items) expect(text).toContain(withoutProtocol(addresses.get(id) ?? ''));
  // What is said of a source stands apart from its grade also where a reader of books has a style of its own.
  const joined = await page
    .locator('.sources .note')
    .evaluateAll((all) => all.filter(({ previousSibling }) => previousSibling?.textContent !== ' ').length);
  expect(joined).toBe(0);
  // Nor does it run on from an address.
  const run = await page
    .locator('.sources .address + .note')
    .evaluateAll((all) => all.map((note) => getComputedStyle(note, '::before').content));
  expect(new Set(run)).toEqual(new Set(['"· "']));
});

test('tables are printed whole', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('timeline.html');
  const cut = await page
    .locator('.table')
    .evaluateAll((all) => all.filter((frame) => getComputedStyle(frame).overflowX !== 'visible').length);
  expect(cut).toBe(0);
  // Beside the lines of time, paper has the dates of each and, above each topic, the years.
  const lanes = page.locator('.drawn .lanes');
  const dates = lanes.locator('.when');
  expect(await dates.count()).toBeGreaterThan(10);
  await expect(dates.filter({ visible: true })).toHaveCount(await dates.count());
  await expect(lanes.locator('.scale text').filter({ visible: true, hasText: '2020' })).toHaveCount(
    await lanes.count(),
  );
  // What their columns are sorted by on screen stands above them on paper, too.
  await page.goto('browse/topics.html');
  const heads = page.locator('.sorts[data-head]');
  await expect(heads).not.toHaveCount(0);
  const printed = await heads.evaluateAll((all) =>
    all.map((head) => getComputedStyle(head, '::before').content),
  );
  for (const column of ['"Title"', '"Type"', '"Status"']) expect(printed).toContain(column);
});

test('a page becomes a PDF without complaint', async ({ page }) => {
  const faults = await collectFaults(page);
  await page.goto(pathOf(sample.initiative));
  const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(sheetsOf(pdf)).toBeLessThan(8);
  expect(faults).toEqual([]);
});

test('on narrow paper, a long word in a title is parted and does not make its list wider than the sheet', async ({
  page,
}) => {
  await page.goto('index.html');
  await page.emulateMedia({ media: 'print' });
  const title = page.locator('.entries tbody th a').first();
  await title.evaluate((link) => (link.textContent = 'Betriebswerkbau'.repeat(6)));
  for (const width of [480, 640, 720]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
  }
});

/** Each page of a PDF is an object of its own. */
const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

test('the longest page of an initiative is shorter than eight sheets, and prints nothing that only leads elsewhere', async ({
  page,
}) => {
  const [longest] = publication.initiatives
    .map((entry) => ({ entry, cited: sourcesOnPage(entry, { publication, relations }).length }))
    .toSorted((a, b) => b.cited - a.cited);
  await page.goto(pathOf(longest?.entry ?? sample.initiative));
  expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThan(8);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cite p').first()).toBeVisible();
  const steps = await page.locator('.timeline li').evaluateAll((events) =>
    events.map((event) => {
      const topOf = (part: string) => event.querySelector(part)?.getBoundingClientRect().top ?? NaN;
      return Math.abs(topOf('p') - topOf(':is(time, span:not(:empty))'));
    }),
  );
  expect(steps.length).toBeGreaterThan(0);
  expect(Math.max(...steps), 'from the line of a date to that of what happened').toBeLessThan(1);
  for (const only of ['.folded', '.cite p a', '.back'])
    for (const found of await page.locator(only).all()) await expect(found).toBeHidden();
});
