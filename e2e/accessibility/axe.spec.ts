import { AxeBuilder } from '@axe-core/playwright';
import { test, expect, type Page } from 'playwright/test';
import { open, pageKinds, pathOf, sample, searchPath } from '../site.ts';
import { SearchPage } from '../search/search-page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is, a line for each rule, with the first element that breaks it. */
async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first ${nodes[0]?.html ?? 'nowhere'}`,
  );
}

/** What passes is not collected: on long pages that takes most of the time. */
const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
const all = (page: Page) => axe(page).withTags(TAGS);
/** Another theme changes nothing but colours. */
const colours = (page: Page) => axe(page).withRules(['color-contrast', 'link-in-text-block']);

for (const [kind, path] of Object.entries(pageKinds))
  for (const width of [320, 1280])
    test(`axe finds nothing on ${kind} at ${width} pixels`, async ({ page }) => {
      test.slow(true, 'axe takes long pages slowly');
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, path);
      expect.soft(await violations(all(page)), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violations(colours(page)), 'dark').toEqual([]);
    });

const { title } = sample.initiative.data;

/** What the search shows, each on a page that is fresh. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'suggestions open, one of them selected': async (page) => {
    const search = new SearchPage(page);
    await page.goto(pathOf(sample.briefing));
    await search.box.pressSequentially(title.slice(0, 2));
    await expect(search.suggestions).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'results with all that narrows them': async (page) => {
    await open(page, searchPath(title, { type: 'Initiative', from: '1900', sort: 'date' }));
    const narrow = page.getByRole('button', { name: 'Narrow the results' });
    if (await narrow.isVisible()) await narrow.click();
    await page.locator('[data-facets] details').evaluateAll((all) => {
      for (const facet of all) facet.setAttribute('open', '');
    });
  },
  'nothing found': (page) => open(page, searchPath('zzzzqqqq', { type: 'Initiative' })),
  'words marked on arrival': (page) =>
    open(page, `${pathOf(sample.initiative)}?hl=${encodeURIComponent(title.split(' ')[0] ?? '')}`),
};

for (const [state, show] of Object.entries(states))
  test(`axe finds nothing in the state: ${state}`, async ({ page }) => {
    test.slow(true, 'axe takes long pages slowly');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await show(page);
      expect.soft(await violations(all(page)), `light, ${width}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violations(colours(page)), `dark, ${width}`).toEqual([]);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `width ${width}`)
        .toBeLessThanOrEqual(width);
    }
  });

test('what is drawn by colours alone still shows when the system forces its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('index.html');
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background('.years .bar')).not.toBe(await background('body'));
  await expect(page.locator('.tag').first()).toHaveCSS('border-style', 'solid');
  await page.goto('browse/a-z.html');
  expect(await background('.tabs [aria-current]')).not.toBe(await background('body'));
});
