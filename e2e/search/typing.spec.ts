import { test, expect } from 'playwright/test';
import { compareTitles } from '../../src/model/words.ts';
import { publication } from '../site.ts';
import { SearchPage } from './search-page.ts';

/** The first and the last word of all titles by the alphabet: they lie in different parts of the index. */
const words = publication.initiatives
  .flatMap(({ data }) => data.title.match(/\p{L}{5,}/gu) ?? [])
  .sort(compareTitles);
const early = words[0] ?? '';
const late = words.at(-1) ?? '';

// What the installed site has kept would hide what is missing or late.
test.use({ serviceWorkers: 'block' });

test('the last query wins, also when an earlier one is answered later', async ({ page }) => {
  const search = new SearchPage(page);
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  let held = '';
  await page.route('**/pagefind/index/**', async (route) => {
    held ||= route.request().url();
    if (route.request().url() === held) await released;
    await route.continue();
  });
  await page.goto('search.html');
  await search.box.fill(early);
  await expect.poll(() => held).not.toBe('');
  await search.ask(late);
  const titles = await search.titles();
  const answered = page.waitForResponse(held);
  release(undefined);
  await (await answered).finished();
  await search.ask(early);
  expect(await search.titles()).not.toEqual(titles);
  await search.ask(late);
  expect(await search.titles()).toEqual(titles);
});

test('typing letter by letter ends with the answer to the whole word', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(late);
  const expected = await search.titles();
  await page.goto('search.html');
  await search.box.pressSequentially(late);
  await expect(search.status).toContainText(`for “${late}”`);
  expect(await search.titles()).toEqual(expected);
  await expect(page).toHaveURL(new RegExp(`q=${late}$`));
  await search.box.fill('');
  await expect(search.results).toHaveCount(0);
  await expect(page).toHaveURL(/search\.html$/);
});
