import { test, expect } from 'playwright/test';
import { entries, pageKinds, sample } from '../site.ts';
import { inUnits, scriptIn } from '../../src/text/encoding/code-units.ts';
import { SearchPage } from './search-page.ts';

const { title } = sample.initiative.data;

test('the box of any page leads to the search page, with what was typed', async ({ page }) => {
  // What that page shows is looked at below, and from a page in a folder in every walk of e2e/journeys.
  await page.route('**/search.html?q=*', (route) => route.fulfill({ body: 'The search' }));
  const search = new SearchPage(page);
  for (const [kind, path] of Object.entries(pageKinds).filter(([, path]) => !path.startsWith('search.html?')))
    await test.step(kind, async () => {
      await page.goto(path);
      await search.box.fill(title);
      await search.box.press('Enter');
      await expect(page).toHaveURL(
        (url) => url.pathname === '/search.html' && url.searchParams.get('q') === title,
      );
    });
});

test('a reader searches from the home page with the button', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('index.html');
  await search.box.fill(title);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === title);
  await expect(search.box).toHaveValue(title);
  await search.results.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the search page without a query invites, and offers facets', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('search.html');
  await expect(search.count).toHaveText('Type what you are looking for, or choose a filter.');
  await expect(search.results).toHaveCount(0);
  await expect(search.facets.getByRole('checkbox')).not.toHaveCount(0);
});

test('the empty search box offers the topics, and each lists its pages', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('search.html');
  const offered = page.getByRole('region', { name: 'Topics' });
  const topics = new Set(entries.flatMap(({ data }) => data.topics));
  await expect(offered.getByRole('listitem')).toHaveCount(topics.size);
  const [topic = ''] = topics;
  await offered.getByRole('link', { name: topic, exact: true }).click();
  await search.expectCount(entries.filter(({ data }) => data.topics.includes(topic)).length);
  await expect(offered).toBeHidden();
  await expect(search.chosen).toHaveText([new RegExp(`Topic: ${RegExp.escape(topic)}`)]);
  await page.goBack();
  await expect(offered).toBeVisible();
});

test('where the index is missing, the search page says so and leads to the list of all pages', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`search.html?q=${encodeURIComponent(title)}`);
  const search = new SearchPage(page);
  await expect(search.status).toContainText('The search could not be loaded');
  await page.getByRole('main').getByRole('link', { name: 'Browse all pages' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse from A to Z');
});

test('where the site was published anew while a page was open, the search says so, and shows nothing wrong', async ({
  page,
}) => {
  await page.route('**/pagefind/fragment/**', async (route) => {
    const script = scriptIn(await (await route.fetch()).body());
    // Not with the headers of the real file: the browser would take its own copy of this for that.
    await route.fulfill({
      contentType: 'text/javascript',
      headers: { 'cache-control': 'no-store' },
      body: Buffer.from(inUnits(script.replace(/"[0-9a-f]+"\)$/, '"another")'))),
    });
  });
  await page.goto(`search.html?q=${encodeURIComponent(title)}`);
  const search = new SearchPage(page);
  await expect(search.status).toContainText('the site has changed; load this page again');
  await expect(search.results).toHaveCount(0);
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await expect(search.results).not.toHaveCount(0);
});
