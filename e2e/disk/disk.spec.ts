import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, expect } from 'playwright/test';
import { collectFaults, folder, pathOf, sample } from '../site.ts';
import { SearchPage } from '../search/search-page.ts';

const temporary = mkdtempSync(join(tmpdir(), 'disk-'));
/** A name with everything that addresses give a meaning of their own. */
const awkward = join(temporary, 'a b#c%20d é');

test.beforeAll(() => {
  cpSync(folder, awkward, { recursive: true });
});
test.afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

for (const [where, root] of [
  ['the folder of the build', folder],
  ['a folder with an awkward name', awkward],
] as const) {
  const address = (path: string) => pathToFileURL(join(root, path)).href;

  test(`the site is read and searched from ${where}`, async ({ page }) => {
    const { title } = sample.initiative.data;
    const heading = page.getByRole('heading', { level: 1 });
    const search = new SearchPage(page);
    const faults = await collectFaults(page);
    await page.goto(address('index.html'));
    await page.getByRole('row').getByRole('link', { name: title, exact: true }).click();
    await expect(heading).toHaveText(title);
    expect(page.url()).toBe(address(pathOf(sample.initiative)));

    await search.box.fill(title);
    await search.box.press('Enter');
    await expect(search.results.getByRole('link', { name: title, exact: true })).toBeVisible();
    await search.choose('Type', 'Initiative');
    await expect(page).toHaveURL(/type=Initiative/);
    await page.reload();
    await expect(search.facets.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await search.results.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('found'))).toBe(true);
    await page.getByRole('link', { name: 'Home' }).click();
    expect(page.url()).toBe(address('index.html'));
    expect(faults).toEqual([]);
  });

  test(`fonts and style are those of the site in ${where}`, async ({ page }) => {
    for (const path of ['index.html', pathOf(sample.initiative)]) {
      await page.goto(address(path));
      await expect(page.getByText('opened without the folder')).toBeHidden();
      const loaded = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      });
      const families = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
      const [family = ''] = families.replaceAll('"', '').split(',');
      expect(loaded).toContain(family);
    }
  });
}
