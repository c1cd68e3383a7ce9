import { test, expect } from 'playwright/test';
import { pathOf, publication, sample } from '../site.ts';
import { SearchPage } from './search-page.ts';

const { title } = sample.initiative.data;
const [claim] = [...publication.claims.values()].flat();

for (const key of ['/', 'Control+k', 'Meta+k'])
  test(`${key} goes to the search box, and Escape back`, async ({ page }) => {
    await page.goto(pathOf(sample.initiative));
    const search = new SearchPage(page);
    const link = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    await expect(search.box).toBeFocused();
    await expect(search.box).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    // Where there is no room for it, as on a phone or where all is large, it is on a page of its own.
    await page.setViewportSize({ width: 360, height: 640 });
    await page.keyboard.press(key);
    await expect(search.box).toBeFocused();
    await page.keyboard.type('ai lab');
    await expect(search.box).toHaveValue('ai lab');
  });

test('a stroke can be typed in the search box', async ({ page }) => {
  await page.goto('index.html');
  const search = new SearchPage(page);
  await search.box.pressSequentially('24/7');
  await expect(search.box).toHaveValue('24/7');
});

test('arrows go through the search results and back to the box, Enter opens one', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(title);
  const links = search.list.getByRole('link');
  await search.box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search.box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(search.box).toBeFocused();
  await links.last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.last()).toBeFocused();

  // Direct answers stand above them.
  await search.open(claim?.text ?? '');
  await expect(search.answers).not.toHaveCount(0);
  await search.box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(search.answers.first()).toBeFocused();

  await search.open(title);
  await search.box.focus();
  await page.keyboard.press('ArrowDown');
  const name = await links.first().innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});
