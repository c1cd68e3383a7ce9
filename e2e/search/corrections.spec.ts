import { test, expect } from 'playwright/test';
import { publication } from '../site.ts';
import { SearchPage } from './search-page.ts';

/** A long word of a title, and the same with two letters in the place of each other. */
const [word = ''] = publication.initiatives
  .flatMap(({ data }) => data.title.toLowerCase().match(/\p{L}{8,}/gu) ?? [])
  .toSorted((a, b) => b.length - a.length);
const misspelt = word.replace(/^(..)(.)(.)/, '$1$3$2');

test('a misspelt word of a query is corrected, the page says so, and the word as typed can be searched for', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open(word);
  const titles = await search.titles();
  await search.open(misspelt);
  await expect(page.getByText(`Showing results for ${word}. Search for ${misspelt} instead`)).toBeVisible();
  await expect(search.status).toContainText(`Showing results for “${word}”, not for “${misspelt}”. `);
  await expect(search.count).toContainText(`for “${word}”`);
  await expect(search.box).toHaveValue(misspelt);
  expect(await search.titles()).toEqual(titles);

  const instead = page.getByRole('link', { name: `Search for ${misspelt} instead` });
  await instead.click();
  await expect(page).toHaveURL((url) => url.search === `?q=${misspelt}&exact=1`);
  await expect(search.count).toContainText(`for “${misspelt}”`);
  await expect(instead).toHaveCount(0);
  await page.reload();
  await expect(search.count).toContainText(`for “${misspelt}”`);

  await search.ask(`${misspelt} `.trimEnd().slice(0, -1));
  await expect(page).toHaveURL((url) => !url.searchParams.has('exact'));
  await page.goBack();
  await expect(instead).toBeVisible();
});

test('where no page has all words of a query, the results say which they lack', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(`${word} zzzzqqqq`);
  await expect(page.getByText(`No page has all of “${word} zzzzqqqq”.`, { exact: true })).toBeVisible();
  await expect(search.count).toContainText(`for “${word}”`);
  await expect(search.results).not.toHaveCount(0);
});
