import { test, expect } from 'playwright/test';
import { collectFaults, open, searchPath, sample } from '../site.ts';

// Keeping the publication on the device asks for nothing elsewhere either.
test.use({ serviceWorkers: 'allow' });

test('neither the search nor the way to a result leaves this host or a trace', async ({
  page,
  context,
  baseURL,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const faults = await collectFaults(page);
  // What runs the search, almost half of its bytes, comes without waiting for what tells of the index.
  const programs = Promise.all([/pagefind\.js/, /wasm\./].map((program) => page.waitForRequest(program)));
  await page.route(/versions\.js/, async (route) => {
    await programs;
    await route.continue();
  });
  await open(page, searchPath(sample.initiative.data.title));
  const results = page.getByRole('list', { name: 'Search results' });
  await expect(results.getByRole('link').first()).toBeVisible();
  // What is asked for before the search is there is what it uses: nothing is asked for twice.
  await expect(page.locator('link[rel=preload]')).toHaveCount(3);
  const ofIndex = requests.filter((url) => url.includes('/pagefind/'));
  expect(ofIndex.filter((url, place) => ofIndex.indexOf(url) < place)).toEqual([]);
  await results.getByRole('link').first().click();
  await expect(page).toHaveURL(/hl=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(requests.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(faults).toEqual([]);
});
