import { test, expect, type Page } from 'playwright/test';
import { pathOf, sample } from '../site.ts';

const { title } = sample.initiative.data;
const [word = ''] = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
const path = `${pathOf(sample.initiative)}?hl=${word}`;

const marks = (page: Page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);

for (const how of ['button', 'Escape'])
  test(`marks on a page that a search led to are counted, and cleared by ${how}`, async ({ page }) => {
    await page.goto(`${path}#main`);
    const count = await marks(page);
    expect(count).toBeGreaterThan(0);
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toHaveText(`${count} ${count === 1 ? 'match' : 'matches'}`);
    const button = page.getByRole('button', { name: 'Clear highlights' });
    await expect(button).toBeInViewport({ ratio: 1 });
    if (how === 'button') await button.press('Enter');
    else await page.keyboard.press('Escape');
    expect(await marks(page)).toBe(0);
    await expect(status).toHaveText('Highlights cleared');
    await expect(button).toHaveCount(0);
    if (how === 'button') await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL((url) => !url.searchParams.has('hl') && url.hash === '#main');
    await page.reload();
    expect(await marks(page)).toBe(0);
  });

test('the keyboard reaches the button that clears marks first, and pages without marks have none', async ({
  page,
}) => {
  await page.goto(path);
  await page.getByRole('main').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear highlights' })).toBeFocused();
  for (const other of [pathOf(sample.initiative), `${pathOf(sample.initiative)}?hl=qqzzxx`]) {
    await page.goto(other);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Clear highlights' })).toHaveCount(0);
  }
});

test('a browser that cannot mark found words shows the page without marks', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('button', { name: 'Clear highlights' })).toHaveCount(0);
  expect(faults).toEqual([]);
});
