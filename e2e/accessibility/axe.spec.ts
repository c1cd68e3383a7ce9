import { AxeBuilder } from '@axe-core/playwright';
import { test, expect, type Page } from 'playwright/test';
import { open, pageKinds } from '../site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is, a line for each rule, with the first element that breaks it. */
async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first ${nodes[0]?.html}`,
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
