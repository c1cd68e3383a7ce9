import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, expect } from 'playwright/test';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { dateInWords } from '../../src/model/dates/dates.ts';
import { editionInWords } from '../../src/model/edition/downloads.ts';
import type { Entry } from '../../src/model/entries.ts';
import type { CitedPage } from '../../src/text/citation-formats.ts';
import { collationOf } from '../../src/text/letters/collation.ts';
import { readElements } from '../document.ts';
import {
  collectFaults,
  entries,
  folder,
  pageKinds,
  pages,
  pathOf,
  publication,
  readFile,
  sample,
} from '../site.ts';

test('breadcrumbs begin at home and end with the page itself', async ({ page }) => {
  for (const path of Object.values(pageKinds).filter((path) => !['index.html', '404.html'].includes(path))) {
    await page.goto(path);
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
    await expect(crumbs.getByRole('link').first()).toHaveText('Home');
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await expect(crumbs.getByRole('listitem').last()).toHaveText(heading);
    await expect(crumbs.locator('[aria-current=page]')).toHaveText(heading);
  }
});

test('the main navigation marks the page that one is on', async ({ page }) => {
  for (const path of ['timeline.html', 'glossary.html', 'sources.html', 'search.html', 'browse/a-z.html']) {
    await page.goto(path);
    const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
    await expect(current).toHaveAttribute('href', path.replace('browse/', ''));
  }
});

test('of a long title of the publication the header shows two lines on wide windows, too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(pathOf(sample.page));
  const header = page.locator('.site-header');
  const heights = [];
  for (const times of [2, 5]) {
    await page.locator('.brand').evaluate((brand, times) => {
      brand.textContent = 'A title that is longer than one line. '.repeat(times);
    }, times);
    heights.push((await header.boundingBox())?.height);
  }
  expect(heights[1]).toBe(heights[0]);
});

test('beside a logo and many links, the words of the title stay whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(pathOf(sample.page));
  const lines = await page.locator('.brand').evaluate((brand) => {
    const logo = document.createElement('img');
    logo.width = 400;
    logo.height = 120;
    brand.replaceChildren(logo, 'Cities');
    const list = document.querySelector('.site-header ul');
    const item = list?.querySelector('li');
    for (let links = 0; links < 6 && item; links += 1) list?.append(item.cloneNode(true));
    const words = document.createRange();
    words.selectNodeContents(brand.lastChild ?? brand);
    return words.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('the header stays slim however many links it has and whatever their names are, and the keyboard reaches each', async ({
    page,
  }) => {
    for (const [direction, ...names] of [
      ['ltr', 'Browse', 'Sources'],
      ['ltr', ...Array.from({ length: 9 }, (_, index) => `Chapter ${index}`)],
      ['ltr', 'Digitale-Gesundheitsanwendungen-Verordnung', 'Gesetzgebungsverfahren', 'Quellenverzeichnis'],
      ['rtl', 'تصفح', 'الجدول الزمني', 'المصطلحات', 'المصادر', 'حول هذا المنشور'],
    ] as const) {
      await page.goto(pathOf(sample.page));
      await page.evaluate(
        ({ direction, names }) => {
          document.documentElement.dir = direction;
          const list = document.querySelector('.site-header ul');
          const item = list?.querySelector('li');
          if (!list || !item) throw new Error('The header has no links.');
          const items = names.map((name) => {
            const copy = item.cloneNode(true) as HTMLElement;
            copy.querySelector('a')?.replaceChildren(name);
            return copy;
          });
          list.replaceChildren(...items);
          document
            .querySelector('.brand')
            ?.replaceChildren('A title that is longer than two lines. '.repeat(5));
        },
        { direction, names },
      );
      const { height = 0 } = (await page.locator('.site-header').boundingBox()) ?? {};
      expect(height, names.join()).toBeLessThan(90);
      // Of a title that is cut no line shows in part.
      const cut = await page.locator('.brand').evaluate((brand) => {
        const text = document.createRange();
        text.selectNodeContents(brand);
        const { bottom } = brand.getBoundingClientRect();
        return [...text.getClientRects()].filter((line) => line.top < bottom - 1 && line.bottom > bottom)
          .length;
      });
      expect(cut, names.join()).toBe(0);
      const navigation = page.getByRole('banner').getByRole('navigation');
      await expect(navigation.locator('.to-search')).toBeInViewport({ ratio: 1 });
      for (const name of names) {
        await page.keyboard.press('Tab');
        if (name === names[0]) await navigation.getByRole('link').first().focus();
        const link = navigation.getByRole('link', { name, exact: true });
        await expect(link).toBeFocused();
        await expect(link).toBeInViewport({ ratio: 1 });
      }
    }
  });
});

test('next leads through all initiatives in the order of their titles, and previous back', async ({
  page,
}) => {
  const inOrder = publication.initiatives.toSorted((a, b) =>
    collationOf(publication.site.language).compareTitles(a.data.title, b.data.title),
  );
  const linkOf = (entry: (typeof inOrder)[number], rel: string) =>
    readElements(readFile(pathOf(entry))).find(({ attributes }) => attributes['rel'] === rel)?.attributes[
      'href'
    ];
  const fileOf = (entry?: Pick<Entry, 'slug'>) => entry && `${entry.slug}.html`;
  for (const [index, entry] of inOrder.entries()) {
    expect(linkOf(entry, 'next'), entry.data.title).toBe(fileOf(inOrder[index + 1]));
    expect(linkOf(entry, 'prev'), entry.data.title).toBe(fileOf(inOrder[index - 1]));
  }

  const [first, second] = inOrder;
  const order = page.getByRole('navigation', { name: 'Previous and next' });
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('browse/a-z.html');
  await page.getByRole('rowheader').getByRole('link', { name: first?.data.title, exact: true }).click();
  await order.getByRole('link', { name: /^Next/ }).click();
  await expect(heading).toHaveText(second?.data.title ?? '');
  await order.getByRole('link', { name: /^Previous/ }).click();
  await expect(heading).toHaveText(first?.data.title ?? '');
});

test('every entry says when it last changed, and what changed before', async ({ page }) => {
  for (const entry of entries) {
    const main = readElements(readFile(pathOf(entry))).find(({ name }) => name === 'main')?.text ?? '';
    const { updated, changes } = entry.data;
    expect(main, entry.file).toContain(`Last changed: ${dateInWords(updated, ENGLISH)}`);
    for (const { date, note } of changes)
      expect(main.replace(/\s+/g, ' '), entry.file).toContain(`${dateInWords(date, ENGLISH)}: ${note}`);
  }
  const changed = entries.find(({ data }) => data.changes.length > 0);
  if (!changed) return;
  await page.goto(pathOf(changed));
  const note = page.getByText(changed.data.changes[0]?.note ?? '');
  await expect(note).toBeHidden();
  await page.getByText('Change notes').click();
  await expect(note).toBeVisible();
});

test('every page can be cited, by a key that no other has, but those that only lead to others', () => {
  const cited = pages.flatMap((path) =>
    readElements(readFile(path)).flatMap(({ attributes }) => attributes['data-cite'] ?? []),
  );
  const keys = cited.map((data) => (JSON.parse(data) as CitedPage).id);
  expect(new Set(keys).size).toBe(keys.length);
  const without = pages.filter((path) => !readFile(path).includes('data-cite='));
  expect(without).toEqual(['404.html', 'search.html']);
});

for (const [where, address] of [
  ['over http', pathOf(sample.briefing)],
  ['from disk', pathToFileURL(join(folder, pathOf(sample.briefing))).href],
] as const)
  test(`a page says how it is cited, and gives it to reference managers, ${where}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const faults = await collectFaults(page);
    await page.goto(address);
    await page.getByText('Cite this page').click();
    const text = page.locator('#cite-text');
    await expect(text).toContainText(/Accessed \d+ \S+ \d{4}\.$/);
    for (const part of [
      sample.briefing.data.title,
      publication.site.publisher,
      `Edition of ${editionInWords(publication)}.`,
      publication.site.url ?? (where === 'from disk' ? pathOf(sample.briefing) : page.url()),
    ])
      await expect(text).toContainText(part);
    await page.getByRole('button', { name: 'Copy as Text' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await text.textContent());
    for (const [name, start] of [
      ['BibTeX', '@misc{'],
      ['RIS', 'TY  - ELEC'],
      ['CSL-JSON', '['],
    ] as const) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: `Download as ${name}` }).click();
      const file = await (await waiting).path();
      expect(readFileSync(file, 'utf8').startsWith(start), name).toBe(true);
    }
    expect(faults).toEqual([]);
  });
