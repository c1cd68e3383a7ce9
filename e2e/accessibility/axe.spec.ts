import { test, expect, type Page } from 'playwright/test';
import { FONTS, showIn } from '../fonts.ts';
import { open, pageKinds, pathOf, publication, sample, searchPath, widthOf } from '../site.ts';
import { SearchPage } from '../search/search-page.ts';
import { COLOURS, findViolations, SIZES } from './find-violations.ts';

const WIDTHS = [320, 1280];
const inThousands = (number: number) => number.toLocaleString('en-GB');

/**
 * Holds the page as it is against all rules, in light and the web font, and then against those whose outcome
 * may differ in dark and the fallback: colours do not depend on the font, nor sizes on the theme.
 */
async function examine(page: Page, width: number): Promise<void> {
  await showIn('web font', page);
  expect.soft(await findViolations(page), `light, web font, ${width}`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await showIn('fallback font', page);
  expect
    .soft(await findViolations(page, [...COLOURS, ...SIZES]), `dark, fallback font, ${width}`)
    .toEqual([]);
}

for (const [kind, path] of Object.entries(pageKinds))
  for (const width of WIDTHS)
    test(`axe finds nothing on the page "${kind}" at ${width} pixels, in both themes and fonts`, async ({
      page,
    }) => {
      test.slow(true, 'axe takes long pages slowly');
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, path);
      await examine(page, width);
    });

const { title } = sample.initiative.data;

test('the accessibility statement says what these tests hold', () => {
  const statement = publication.pages.find(({ slug }) => slug === 'accessibility')?.body ?? '';
  for (const said of ['axe', 'WCAG) 2.2, level AA', 'best practices', ...WIDTHS.map(inThousands)])
    expect(statement).toContain(said);
});

/** What pages show on request, each on a page that is fresh. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'the preview of a source': async (page) => {
    await page.goto(pathOf(sample.initiative));
    await page.locator('main .citations > a').first().hover();
    await expect(page.locator('.preview')).toBeVisible();
  },
  'the preview of a page, and formats for citing': async (page) => {
    await page.goto(pathOf(sample.initiative));
    await page.getByText('Cite this page').click();
    await page.locator('.prose p a[href*=".html"]').first().hover();
    await expect(page.locator('.preview')).toBeVisible();
  },
  'suggestions, one of them selected': async (page) => {
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
  'that nothing was found': (page) => open(page, searchPath('zzzzqqqq', { type: 'Initiative' })),
  'the source of a citation': async (page) => {
    await page.goto(pathOf(sample.initiative));
    await page.locator('.citations > a').first().hover();
    await expect(page.locator('.preview')).toHaveCSS('border-style', 'solid');
  },
  'words marked on arrival': (page) =>
    open(page, `${pathOf(sample.initiative)}?hl=${encodeURIComponent(title.split(' ')[0] ?? '')}`),
};

for (const [state, show] of Object.entries(states))
  test(`axe finds nothing, and all fits into the window, where a page shows ${state}`, async ({ page }) => {
    test.slow(true, 'axe takes long pages slowly');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await show(page);
      await examine(page, width);
      for (const font of FONTS) {
        await showIn(font, page);
        expect.soft(await widthOf(page), `${font}, width ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

test('what is drawn by colours alone still shows where the system forces its own colours', async ({
  page,
}) => {
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
