import { test, expect } from 'playwright/test';
import { sample } from '../site.ts';
import { SearchPage } from './search-page.ts';

test('where nothing is found, the search page says what was searched, and leads on', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('zzzzqqqq');
  await expect(search.status).toHaveText('Nothing found for “zzzzqqqq”.');
  await expect(search.results).toHaveCount(0);
  // Once to see and once to hear.
  await expect(page.getByRole('main').getByText('zzzzqqqq')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'What was tried' })).toBeVisible();
  await expect(page.getByText('Other spellings: none')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Topics' }).getByRole('link')).not.toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'browse all pages' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse from A to Z');
});

test('where only the facets stand in the way, the search page says what is found without them', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const { title } = sample.initiative.data;
  await search.open(title, { type: 'Nothing' });
  await expect(page.getByText('No page matches Type: Nothing.')).toBeVisible();
  const without = page.getByRole('listitem').filter({ hasText: 'Without filters' });
  const count = await without.getByRole('link').innerText();
  await without.getByRole('link').click();
  await expect(search.count).toHaveText(`${count} found for “${title}”.`);
  await expect(page).toHaveURL((url) => !url.searchParams.has('type'));
  await expect(search.chosen).toHaveCount(0);
  await page.goBack();
  await expect(without).toBeVisible();
});

test('where few pages have all of many words searched for, pages follow that have most, and say what they lack', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const words = sample.organisation.data.summary.match(/[\p{L}\p{N}]+/gu) ?? [];
  await search.open(words.slice(0, 9).join(' '));
  await expect(search.count).toHaveText(
    /^\d pages? found for “.+”\. \d more (has|have) some of the words\.$/,
  );
  await expect(search.status).toHaveText(await search.count.innerText());
  const [found, more] = (await search.count.innerText()).match(/\d(?= pages? found| more)/g) ?? [];
  await expect(search.results).toHaveCount(Number(found) + Number(more));
  const without = search.results.filter({ hasText: /Without “.+”/ });
  await expect(without).toHaveCount(Number(more));
  await expect(without.last().locator('mark').first()).toBeVisible();
});

test('the search page shows words as they were typed, whatever they look like', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('<b>zzzzqqqq</b>', { type: '<i>' });
  await expect(page.getByText('No page matches Type: <i>.')).toBeVisible();
  await expect(search.count).toHaveText('Nothing found for “<b>zzzzqqqq</b>”.');
});
