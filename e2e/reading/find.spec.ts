import { ENGLISH } from '../../src/interface/catalogues.ts';
import { statusInWords } from '../../src/model/labels.ts';
import { statusOf } from '../../src/model/status.ts';
import { test, expect } from 'playwright/test';
import type { Entry } from '../../src/model/entries.ts';
import { pathOf, publication } from '../site.ts';

const { briefings, initiatives } = publication;

const starts: { from: string; path: string; to: Entry<'initiatives'>[] }[] = [
  { from: 'the home page', path: 'index.html', to: initiatives },
  { from: 'browsing from A to Z', path: 'browse/a-z.html', to: initiatives },
  { from: 'browsing by status', path: 'browse/status.html', to: initiatives },
  ...briefings.map((briefing) => ({
    from: briefing.data.title,
    path: pathOf(briefing),
    to: initiatives.filter(({ slug }) => briefing.data.initiatives.includes(slug)),
  })),
];

for (const { from, path, to } of starts)
  test(`a reader finds every initiative, and where it stands, from ${from}`, async ({ page, baseURL }) => {
    expect(to).not.toHaveLength(0);
    await page.goto(path);
    const linkTo = ({ data }: Entry) => page.getByRole('link', { name: data.title, exact: true });
    for (const entry of to) {
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader').filter({ has: linkTo(entry) }) });
      await expect(row).toBeVisible();
      await expect(row).toContainText(statusInWords(statusOf(entry).status, ENGLISH));
      const target = await row
        .getByRole('rowheader')
        .getByRole('link')
        .evaluate((link) => (link as HTMLAnchorElement).href);
      expect(target).toBe(new URL(pathOf(entry), baseURL).href);
    }
    await page.getByRole('row').getByRole('link').last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
  });

test('a reader sorts a table by a column, which says how it is sorted', async ({ page }) => {
  await page.goto('browse/status.html');
  const table = page.getByRole('table').filter({ has: page.getByRole('button', { name: 'When' }) });
  const title = table.first().getByRole('columnheader', { name: 'Title' });
  const titles = () => table.first().getByRole('rowheader').allInnerTexts();
  await expect(title).not.toHaveAttribute('aria-sort');
  const before = await titles();
  await title.getByRole('button').click();
  await expect(title).toHaveAttribute('aria-sort', 'ascending');
  expect(await titles()).toEqual(before.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  await title.getByRole('button').press('Enter');
  await expect(title).toHaveAttribute('aria-sort', 'descending');
  expect(await titles()).toEqual(before.toSorted((a, b) => b.localeCompare(a, 'en-GB')));
});

test('a column sorts exactly where its rows differ', async ({ page }) => {
  await page.goto('browse/status.html');
  await expect(page.locator('.sorts button').first()).toBeVisible();
  for (const table of await page.getByRole('table').all()) {
    const rows = await table.getByRole('rowheader').count();
    for (const head of await table.getByRole('columnheader').all()) {
      const column = await head.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
      const values = await table
        .locator(`tbody tr > :nth-child(${column + 1})`)
        .evaluateAll((cells) =>
          cells.map((cell) => cell.querySelector('.tag, a')?.textContent ?? cell.textContent.trim()),
        );
      const isSorted = rows > 3 && new Set(values).size > 1;
      await expect(head.getByRole('button')).toHaveCount(isSorted ? 1 : 0);
    }
  }
});
