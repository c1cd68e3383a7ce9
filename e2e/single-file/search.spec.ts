import { expect } from 'playwright/test';
import { addressOf } from '../../src/model/addresses.ts';
import { placeOf } from '../../src/editions/single-file/anchors.ts';
import { address, publication, test } from './file.ts';

test('the title of each initiative finds it first', async ({ page }) => {
  await page.goto(address);
  for (const initiative of publication.initiatives) {
    const { title } = initiative.data;
    await page.getByRole('searchbox').fill(title);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('status')).toContainText(`found for “${title}”`);
    const link = page.locator('.result h2 a').first();
    await expect(link).toHaveText(title);
    await expect(link).toHaveAttribute('href', new RegExp(`^#${placeOf(addressOf(initiative))}(?:\\?|$)`));
  }
});

test('results name sections with marks, and lead there with the words marked', async ({ page }) => {
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

test('typing searches, the address follows, and back leaves the search', async ({ page }) => {
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

test('what is not there is said to be not there', async ({ page }) => {
  await page.goto(`${address}#search?q=%3Cxqzvwk%3E`);
  await expect(page.getByRole('status')).toHaveText('Nothing found for “<xqzvwk>”.');
});

test('spelling is put right, and what was typed can be searched for instead', async ({ page }) => {
  const [word = ''] = publication.initiatives[0]?.data.title.match(/\p{L}{8,}/u) ?? [];
  const slip = word.replace(/.(?=..$)/u, '');
  await page.goto(`${address}#search?${new URLSearchParams({ q: slip })}`);
  await expect(page.getByRole('status')).toContainText(`found for “${word}”`);
  await expect(page.locator('.result').first()).toBeVisible();
  await page.getByRole('link', { name: `Search for “${slip}” instead` }).click();
  await expect(page.getByRole('status')).toContainText(`Nothing found for “${slip}”. The nearest pages:`);
  await expect(page.getByRole('searchbox')).toHaveValue(slip);
});

test('pages that the file does without are not found in it', async ({ page }) => {
  await page.goto(`${address}#search?q=bibliography`);
  await expect(page.locator('.result h2')).toHaveText(['Sources']);
  await page.goto(`${address}#search?q=offline`);
  const status = page.getByRole('status');
  await expect(status).toContainText('Nothing found for “offline”. The nearest pages:');
  await expect(status).not.toContainText('Take it with you');
});
