import { test, expect } from 'playwright/test';
import { latestDay, yearsOf } from '../../src/model/events.ts';
import { entries } from '../site.ts';
import { SearchPage } from './search-page.ts';

/** All years of the publication, the first first. */
const years = [...new Set(entries.flatMap(yearsOf))].sort((a, b) => a - b);
const within = (from = -Infinity, to = Infinity) =>
  entries.filter((entry) => yearsOf(entry).some((year) => year >= from && year <= to));

test('a search by a range of years, open at either end, lists what is dated in it', async ({ page }) => {
  const search = new SearchPage(page);
  const from = years[Math.floor(years.length / 2)] ?? 0;
  const to = years.at(-2) ?? 0;
  await page.goto('search.html');
  const facet = await search.facet('Year');
  await facet.getByRole('combobox', { name: 'From' }).selectOption(String(from));
  await search.expectCount(within(from).length);
  await expect(page).toHaveURL(new RegExp(`\\?from=${from}$`));
  await expect(search.chosen).toHaveText([new RegExp(`Since ${from}`)]);

  await facet.getByRole('combobox', { name: 'To' }).selectOption(String(to));
  await search.expectCount(within(from, to).length);
  await expect(page).toHaveURL(new RegExp(`\\?from=${from}&to=${to}$`));

  await page.reload();
  await search.expectCount(within(from, to).length);
  await expect(facet.getByRole('combobox', { name: 'From' })).toHaveValue(String(from));
  await facet.getByRole('combobox', { name: 'From' }).selectOption('any year');
  await search.expectCount(within(undefined, to).length);
  await expect(search.chosen).toHaveText([new RegExp(`Until ${to}`)]);
});

test('search results are put into the order of their dates, the newest first', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('the');
  const found = await search.count.innerText();
  const order = page.getByRole('combobox', { name: 'Sort by' });
  await order.selectOption('newest first');
  await expect(page).toHaveURL(/\?q=the&sort=date$/);
  await expect(search.count).toHaveText(found);
  const days = new Map(entries.map((entry) => [entry.data.title, latestDay(entry)]));
  const sorted = async () => {
    const shown = (await search.titles()).flatMap((title) => days.get(title) ?? []);
    return shown.length > 1 && shown.every((day, index) => index === 0 || day <= (shown[index - 1] ?? ''));
  };
  await expect.poll(sorted).toBe(true);
  await expect(page.locator('.result').first()).toContainText(/latest: \d+ \w+ \d{4}/);
  await page.reload();
  await expect.poll(sorted).toBe(true);
  await expect(order).toHaveValue('date');
  await order.selectOption('best first');
  await expect(page).toHaveURL(/\?q=the$/);
});
