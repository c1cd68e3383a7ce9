import { test, expect, type Page } from 'playwright/test';
import { open, pageKinds, pathOf, publication, sample, searchPath, widthOf } from '../site.ts';
import { SearchPage } from '../search/search-page.ts';
import { COLOURS, findViolations, leaveFewAlike } from './find-violations.ts';

const WIDTHS = [320, 768, 1280] as const;
const LIGHT = { colorScheme: 'light', forcedColors: 'none', media: 'screen' } as const;
/** What these can change are colours. */
const OTHER_THEMES = {
  dark: { ...LIGHT, colorScheme: 'dark' },
  'forced colours': { ...LIGHT, forcedColors: 'active' },
  print: { ...LIGHT, media: 'print' },
} as const;
const inThousands = (number: number) => number.toLocaleString('en-GB');

/**
 * Holds the page as it is against all rules in light, and then against those whose outcome another theme may change.
 * @param part the element to hold against them; else the whole page
 */
async function examine(page: Page, width: (typeof WIDTHS)[number], part?: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia(LIGHT);
  expect.soft(await findViolations(page, { part }), `light, ${width}`).toEqual([]);
  for (const [theme, media] of Object.entries(OTHER_THEMES)) {
    await page.emulateMedia(media);
    expect.soft(await findViolations(page, { part, rules: COLOURS }), `${theme}, ${width}`).toEqual([]);
  }
}

for (const [kind, path] of Object.entries(pageKinds))
  test(`axe finds nothing on the page "${kind}", at any width and in any theme`, async ({ page }) => {
    test.slow(true, 'axe takes long pages slowly');
    await open(page, path);
    await leaveFewAlike(page);
    for (const width of WIDTHS) await examine(page, width);
  });

const { title } = sample.initiative.data;

test('the accessibility statement says what these tests hold', () => {
  const statement = publication.pages.find(({ slug }) => slug === 'accessibility')?.body ?? '';
  for (const said of ['axe', 'WCAG) 2.2, level AA', 'best practices', ...WIDTHS.map(inThousands)])
    expect(statement).toContain(said);
});

/** What pages show on request, each on a page that is fresh, with the element that shows it. */
const states: Record<string, (page: Page) => Promise<string>> = {
  'the preview of a source': async (page) => {
    await page.goto(pathOf(sample.initiative));
    await page.locator('main .citations > a').first().hover();
    await expect(page.locator('.preview')).toHaveCSS('border-style', 'solid');
    return '.preview';
  },
  'the preview of a page, and formats for citing': async (page) => {
    await page.goto(pathOf(sample.initiative));
    await page.getByText('Cite this page').click();
    await page.locator('.prose p a[href*=".html"]').first().hover();
    await expect(page.locator('.preview')).toBeVisible();
    return 'article';
  },
  'suggestions, one of them selected': async (page) => {
    const search = new SearchPage(page);
    await page.goto('index.html');
    await search.box.pressSequentially(title.slice(0, 2));
    await expect(search.suggestions).toBeVisible();
    await page.keyboard.press('ArrowDown');
    return 'header';
  },
  'answers above the results, and tips': async (page) => {
    await open(page, searchPath(`${title} budget`));
    await expect(page.locator('.answers li').first()).toBeVisible();
    await page.getByText('Search tips').click();
    await expect(page.getByRole('checkbox', { name: /last searches/ })).toBeVisible();
    return 'main';
  },
  'results with all that narrows them': async (page) => {
    await open(page, searchPath(title, { type: 'Initiative', from: '1900', sort: 'date' }));
    const narrow = page.getByRole('button', { name: 'Narrow the results' });
    if (await narrow.isVisible()) await narrow.click();
    await page.locator('[data-facets] details').evaluateAll((all) => {
      for (const facet of all) facet.setAttribute('open', '');
    });
    return 'main';
  },
  'that nothing was found': async (page) => {
    await open(page, searchPath('zzzzqqqq', { type: 'Initiative' }));
    return 'main';
  },
  'words marked on arrival': async (page) => {
    await open(page, `${pathOf(sample.initiative)}?hl=${encodeURIComponent(title.split(' ')[0] ?? '')}`);
    return 'body';
  },
};

for (const [state, show] of Object.entries(states))
  test(`axe finds nothing, and all fits into the window, where a page shows ${state}`, async ({ page }) => {
    test.slow(true, 'axe takes long pages slowly');
    for (const width of [320, 1280] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(LIGHT);
      const part = await show(page);
      await leaveFewAlike(page);
      expect.soft(await widthOf(page), `width ${width}`).toBeLessThanOrEqual(width);
      await examine(page, width, part);
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
  const mark = page.locator('.lane .several').first();
  const fill = await mark.evaluate((element) => getComputedStyle(element).fill);
  expect(fill).not.toBe(await background('body'));
  const band = page.locator('.ground .after').first();
  const edge = await band.evaluate((element) => getComputedStyle(element).stroke);
  expect(edge).not.toBe('none');
  expect(edge).not.toBe(await background('body'));
  await expect(page.locator('.tag').first()).toHaveCSS('border-style', 'solid');
  await page.goto('browse/a-z.html');
  expect(await background('.tabs [aria-current]')).not.toBe(await background('body'));
  // A mark has the colour of the system for words on it: where text is white, it is not.
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const [marked, text] = await page
    .locator('main p')
    .first()
    .evaluate((paragraph) => {
      const mark = paragraph.appendChild(document.createElement('mark'));
      return [mark, paragraph].map((one) => getComputedStyle(one).color);
    });
  expect(marked).not.toBe(text);
});
