import { test, expect } from 'playwright/test';
import { readElements, type HtmlElement } from '../document.ts';
import { entries, pageKinds, pathOf, readFile } from '../site.ts';

test.use({ javaScriptEnabled: false });

test('heading, text and navigation of every kind of page need no script', async ({ page }) => {
  for (const [kind, path] of Object.entries(pageKinds))
    await test.step(kind, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).not.toHaveCount(0);
      await expect(page.getByRole('main')).toHaveText(/\w+\s+\w+\s+\w+\s+\w+/);
      await expect(page.getByRole('button', { name: /Theme|Copy/ })).toHaveCount(0);
    });
});

test('without script every entry shows its title, its summary and text of its own', () => {
  for (const entry of entries) {
    const elements = readElements(readFile(pathOf(entry)));
    const textOf = (isWanted: (element: HtmlElement) => boolean) =>
      elements.filter(isWanted).map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(
      textOf(({ name }) => name === 'h1'),
      entry.file,
    ).toEqual([entry.data.title]);
    const [main] = textOf(({ name }) => name === 'main');
    expect(main, entry.file).toContain(entry.data.summary);
    const [prose] = textOf(({ attributes }) => attributes['class']?.split(' ').includes('prose') ?? false);
    expect(prose, entry.file).toMatch(/\w+\s+\w+\s+\w+/);
  }
});

test('without script the first page has its lists in line, and the search form leads to the search page, which says what to do', async ({
  page,
}) => {
  await page.goto('index.html');
  const statuses = await page.locator('.by-topic tbody tr:first-child > :nth-child(3)').all();
  const starts = await Promise.all(statuses.map(async (cell) => (await cell.boundingBox())?.x));
  expect(new Set(starts).size, 'the lists of all topics line up').toBe(1);
  await page.getByRole('searchbox').fill('anything');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/search\.html\?q=anything$/);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse from A to Z');
});
