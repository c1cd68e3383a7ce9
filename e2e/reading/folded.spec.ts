import { test, expect, type Page } from 'playwright/test';
import { open, pageKinds, sample, pathOf } from '../site.ts';

/** Windows of a phone: a page that is longer is a wall of rows. */
const LONGEST = 12_000;
const folds = (page: Page) => page.locator('.folds');
const isShown = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));

test.describe('on a phone, without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('no kind of page is a wall of rows', async ({ page }) => {
    for (const [kind, path] of Object.entries(pageKinds)) {
      await page.goto(path);
      const { height = 0 } = (await page.locator('body').boundingBox()) ?? {};
      expect.soft(height, kind).toBeLessThan(LONGEST);
    }
  });

  test('a link to what is folded, or to its heading, opens it', async ({ page }) => {
    await page.goto('browse/years.html');
    for (const fold of await folds(page).all())
      await expect(fold.locator('> summary')).toContainText(String(await fold.locator('tbody tr').count()));
    const [year = '', other = ''] = await page
      .locator('main section h2')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(await isShown(page, `section:has(#${year}) table`)).toBe(false);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(1).click();
    expect(await isShown(page, `section:has(#${other}) table`)).toBe(true);
    expect(await isShown(page, `section:has(#${year}) table`)).toBe(false);

    await page.goto(pathOf(sample.initiative));
    const citation = page.locator('.citations > a').first();
    const source = (await citation.getAttribute('href')) ?? '';
    expect(await isShown(page, source)).toBe(false);
    await citation.click();
    await expect(page.locator(source)).toBeInViewport();
  });
});

test('wide windows and paper have all in sight', async ({ page }) => {
  for (const [width, media] of [
    [1280, 'screen'],
    [360, 'print'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ media });
    for (const path of [pathOf(sample.briefing), 'sources.html', 'browse/years.html']) {
      await open(page, path);
      await expect(folds(page)).not.toHaveCount(0);
      const hidden = folds(page).locator('> :not(summary)');
      for (const shown of await hidden.evaluateAll((all) => all.map((one) => one.checkVisibility())))
        expect(shown, path).toBe(true);
      await expect(folds(page).locator('> summary').filter({ visible: true })).toHaveCount(0);
    }
  }
});

test('on a phone, statements that were chosen and words that were found are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(pathOf(sample.briefing));
  const claims = page.locator('.claims > li');
  const seen = async () =>
    (await claims.evaluateAll((all) => all.map((one) => one.checkVisibility()))).filter(Boolean).length;
  expect(await seen()).toBeLessThan(await claims.count());
  await page.getByLabel('Verdict').selectOption('Supported');
  const told = page.locator('.claim-filter [role=status]');
  await expect(told).not.toBeEmpty();
  await expect(told).toContainText(String(await seen()));
  expect(await seen()).toBeGreaterThan(4);

  const word =
    /\p{L}{5,}/u.exec((await page.locator('.sources .title').last().textContent()) ?? '')?.[0] ?? '';
  await page.goto(`sources.html?hl=${word}`);
  await expect(page.locator('.folds[open]')).toHaveCount(1);
});

test('where style cannot open it, wide windows and paper have it open as well', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  const areOpen = () => folds(page).evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
  await open(page, 'sources.html');
  expect(new Set(await areOpen())).toEqual(new Set([true]));
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'sources.html');
  expect(new Set(await areOpen())).toEqual(new Set([false]));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(new Set(await areOpen())).toEqual(new Set([true]));
});
