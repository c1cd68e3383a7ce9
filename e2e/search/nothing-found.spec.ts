import { test, expect } from 'playwright/test';
import { SearchPage } from './search-page.ts';

test('where nothing is found, the page says what was searched, and leads on', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('zzzzqqqq');
  await expect(search.status).toHaveText('Nothing found for “zzzzqqqq”.');
  await expect(search.results).toHaveCount(0);
  await expect(page.getByText('No page has zzzzqqqq.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'browse all pages' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse from A to Z');
});

test('words stay as they were typed, whatever they look like', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('<b>zzzzqqqq</b>', { type: '<i>' });
  await expect(page.getByText('No page has <b>zzzzqqqq</b> with Type: <i>.')).toBeVisible();
  await expect(search.count).toHaveText('Nothing found for “<b>zzzzqqqq</b>”.');
});
