import { expect } from 'playwright/test';
import { addressOf } from '../../src/model/site/addresses/addresses.ts';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { anchorOf } from '../../src/editions/single-file/anchors.ts';
import { address, publication, test } from './file.ts';

/** A word that stands on more pages than are shown at once. */
const FREQUENT = 'digital';

/** A long word of a title, and the same with a letter less. */
function slipOfTitle() {
  const [word = ''] = publication.initiatives[0]?.data.title.match(/\p{L}{8,}/u) ?? [];
  return { word, slip: word.replace(/.(?=..$)/u, '') };
}

test('in the single file the title of each initiative finds it first', async ({ page }) => {
  await page.goto(address);
  for (const initiative of publication.initiatives) {
    const { title } = initiative.data;
    await page.getByRole('searchbox').fill(title);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('status')).toContainText(`found for “${title}”`);
    const link = page.locator('.result h2 a').first();
    await expect(link).toHaveText(title);
    await expect(link).toHaveAttribute('href', new RegExp(`^#${anchorOf(addressOf(initiative))}(?:\\?|$)`));
  }
});

test('search results in the single file name sections with marks, and lead there with the words marked', async ({
  page,
}) => {
  const title = publication.initiatives[0]?.data.title ?? '';
  await page.goto(`${address}#search?${new URLSearchParams({ q: title })}`);
  await expect(page.getByRole('searchbox')).toHaveValue(title);
  await expect(page.locator('.result .section mark').first()).toBeVisible();
  const section = page.locator('.result .section a').first();
  const place = decodeURIComponent(/#([^?]+)/.exec((await section.getAttribute('href')) ?? '')?.[1] ?? '');
  const heading = page.locator(`[id="${place}"]`);
  await section.click();
  await expect(heading).toBeInViewport();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(0);
  await page.goBack();
  await expect(page.locator('.result').first()).toBeVisible();
  await page.goForward();
  await expect(heading).toBeVisible();
});

test('in the single file typing searches, the address follows, and back leaves the search', async ({
  page,
}) => {
  await page.goto(`${address}#/sources`);
  await page.keyboard.press('/');
  await page.keyboard.type('login');
  await expect(page.getByRole('status')).toContainText('found for “login”');
  await expect(page).toHaveURL(/#search\?q=login$/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.result a').first()).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
});

test('the single file says where nothing is found', async ({ page }) => {
  await page.goto(`${address}#search?q=%3Cxqzvwk%3E`);
  await expect(page.getByRole('status')).toHaveText('Nothing found for “<xqzvwk>”.');
});

test('the single file puts spelling right, and what was typed can be searched for instead', async ({
  page,
}) => {
  const { word, slip } = slipOfTitle();
  await page.goto(`${address}#search?${new URLSearchParams({ q: slip })}`);
  await expect(page.getByRole('status')).toContainText(`found for “${word}”`);
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.locator('.correction')).toContainText(`Showing results for ${word}.`);
  const instead = page.getByRole('link', { name: `Search for ${slip} instead` });
  // Links to sources are told by their brackets; this one is not.
  await expect(instead).not.toHaveCSS('text-decoration-color', 'rgba(0, 0, 0, 0)');
  await instead.click();
  await expect(page.getByRole('status')).toHaveText(`Nothing found for “${slip}”.`);
  await expect(page.getByRole('heading', { name: 'Closest matches' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue(slip);
});

test('pages that the single file does without are not found in it', async ({ page }) => {
  await page.goto(`${address}#search?q=bibliography`);
  await expect(page.locator('.result h2')).toHaveText(['Sources']);
  await page.goto(`${address}#search?q=offline`);
  await expect(page.getByRole('status')).toHaveText('Nothing found for “offline”.');
  const instead = page.locator('.nothing');
  await expect(instead).not.toContainText('Take it with you');
  // Nor is it offered where it may be meant.
  await page.goto(`${address}#search?q=tke it wth yuo`);
  await expect(page.getByRole('status')).toHaveText('Nothing found for “tke it wth yuo”.');
  await expect(instead).not.toContainText('Take it with you');
  await instead.getByRole('link', { name: 'browse all pages' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Contents' })).toBeVisible();
});

test('more results follow the first, and are there again on the way back', async ({ page }) => {
  await page.goto(`${address}#search?q=${FREQUENT}`);
  const results = page.locator('.result');
  await expect(results).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(results.nth(10).getByRole('link').first()).toBeFocused();
  const count = await results.count();
  expect(count).toBeGreaterThan(10);
  await results.nth(10).getByRole('link').first().click();
  await expect(page.locator('main > article:visible')).toHaveCount(1);
  await page.goBack();
  await expect(results).toHaveCount(count);
  await expect(page.getByRole('searchbox')).toHaveValue(FREQUENT);
});

test('what is typed is one step of the way back, and another search that is offered is the next', async ({
  page,
}) => {
  const box = page.getByRole('searchbox');
  const status = page.getByRole('status');
  const { word, slip } = slipOfTitle();
  await page.goto(`${address}#/sources`);
  await box.fill('login');
  await expect(page).toHaveURL(/#search\?q=login$/);
  await box.fill(slip);
  await expect(page).toHaveURL(new RegExp(`#search\\?q=${slip}$`));
  await page.getByRole('link', { name: `Search for ${slip} instead` }).click();
  await expect(status).toHaveText(`Nothing found for “${slip}”.`);
  await page.goBack();
  await expect(status).toContainText(`found for “${word}”`);
  await expect(box).toHaveValue(slip);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
  await page.goForward();
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(status).toContainText(`found for “${word}”`);
});

test('where nothing is searched for, the page says what to do', async ({ page }) => {
  await page.goto(`${address}#search`);
  await expect(page.getByRole('status')).toHaveText(ENGLISH.search.prompt);
  await page.getByRole('searchbox').fill('login');
  await expect(page.locator('.result').first()).toBeVisible();
  await page.getByRole('searchbox').press('Escape');
  await expect(page.locator('.result')).toHaveCount(0);
  await expect(page.locator('[data-count]')).toHaveText(ENGLISH.search.prompt);
});

test('facets of the single file narrow what is found by as much as they say, and go with the address', async ({
  page,
}) => {
  await page.goto(`${address}#search?q=${FREQUENT}`);
  const facets = page.getByRole('group', { name: 'Narrow the results' });
  const value = facets.getByRole('checkbox', { name: /^Organisation \(/ });
  const [, number = ''] =
    /\((\d+)\)/.exec(await value.evaluate((box) => box.parentElement?.textContent ?? '')) ?? [];
  await value.press('Space');
  await expect(page.locator('[data-count]')).toHaveText(new RegExp(`^${number} pages? found`));
  await expect(value).toBeFocused();
  await expect(page).toHaveURL(/#search\?q=digital&type=Organisation$/);
  await expect(page.locator('.result .tag.type').first()).toHaveText('Organisation');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('date');
  await expect(page).toHaveURL(/&sort=date$/);
  await page.getByRole('button', { name: 'Remove Type: Organisation' }).click();
  await expect(page).toHaveURL(/#search\?q=digital&sort=date$/);
  await page.goBack();
  await page.goBack();
  await expect(value).toBeChecked();
});
