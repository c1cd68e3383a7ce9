import { test, expect } from 'playwright/test';
import { collationOf } from '../../src/text/letters/collation.ts';
import { publication } from '../site.ts';
import { SearchPage } from './search-page.ts';

/** The first and the last word of all titles by the alphabet: they lie in different parts of the index. */
const words = publication.initiatives
  .flatMap(({ data }) => data.title.match(/\p{L}{5,}/gu) ?? [])
  .sort(collationOf('en-GB').compareTitles);
const early = words[0] ?? '';
const late = words.at(-1) ?? '';

test('the last query typed wins, also when an earlier one is answered later', async ({ page }) => {
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

test('typing a query letter by letter ends with the answer to the whole word', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(late);
  const expected = await search.titles();
  await page.goto('search.html');
  await search.box.pressSequentially(late);
  await expect(search.count).toContainText(`for “${late}”`);
  expect(await search.titles()).toEqual(expected);
  await expect(page).toHaveURL(new RegExp(`q=${late}$`));
  await search.box.fill('');
  await expect(search.results).toHaveCount(0);
  await expect(page).toHaveURL(/search\.html$/);
});

test('search results follow every letter, and what is found is announced after a pause', async ({ page }) => {
  const search = new SearchPage(page);
  await page.clock.install();
  await page.goto('search.html');
  await expect(search.status).toHaveText(/^Type/);
  // From here on time passes only where the test says so, on however busy a machine.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const [start, rest] = [late.slice(0, 4), late.slice(4)];
  for (const [typed, whole] of [
    [start, start],
    [rest, late],
  ] as const) {
    await search.box.pressSequentially(typed);
    await page.clock.runFor(100);
    await expect(search.count).toContainText(`“${whole}”`);
    await expect(search.status).toHaveText(/^Type/);
  }
  await page.clock.runFor(1_000);
  await expect(search.status).toContainText(`“${late}”`);
});

test('the address changes once for each search that has finished, and the search goes on where a browser refuses', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    history.replaceState = (...how) => {
      window.name += 'x';
      if (window.name.length > 2) throw new DOMException('Too often', 'SecurityError');
      replace(...how);
    };
  });
  const search = new SearchPage(page);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto('search.html');
  const queries = [early, late, early];
  for (const query of queries) await search.ask(query);
  await expect.poll(() => page.evaluate(() => window.name.length)).toBe(queries.length);
  expect(new URL(page.url()).searchParams.get('q')).toBe(late);
  await search.box.press('Enter');
  await expect(page).toHaveURL(new RegExp(`q=${early}$`));
  expect(faults).toEqual([]);
});
