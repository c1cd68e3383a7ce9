import { test, expect, type Page } from 'playwright/test';
import { pageKinds, pathOf, sample } from '../site.ts';

/** Where each element of the page's text stands, by its place in the tree; what scripts add is not among them. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const marked = document.querySelectorAll('main :is(h1, h2, h3, p, li, tr, td, svg, dl):not([data-was])');
    if (!document.querySelector('[data-was]'))
      for (const [index, element] of marked.entries()) element.setAttribute('data-was', String(index));
    return [...document.querySelectorAll('[data-was]')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const place = Math.round(element.getBoundingClientRect().top + scrollY);
        return `${element.localName} ${element.getAttribute('data-was') ?? ''}: ${place}`;
      });
  });

/** Holds back all scripts that pages ask for. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.js?*', async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

const kinds = [pageKinds['browse by status'], pathOf(sample.briefing), pathOf(sample.initiative)];
for (const width of [360, 1280])
  test(`nothing that is read moves when scripts come late, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of kinds) {
      const release = await holdScripts(page);
      await page.goto(path ?? '', { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      const before = await placesOf(page);
      release();
      await expect(page.locator('.sorts button, .claims button').first()).toBeAttached();
      expect(await placesOf(page), path).toEqual(before);
      await page.unrouteAll({ behavior: 'wait' });
    }
  });

test('what was pressed, typed or chosen before scripts came counts', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('search.html', { waitUntil: 'commit' });
  const word = sample.initiative.data.title;
  await page.getByRole('searchbox').fill(word);
  await page.getByText('Search tips').click();
  release();
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue(word);
  await expect(page.getByRole('checkbox', { name: /^Keep/ })).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });

  const releaseLists = await holdScripts(page);
  await page.goto(pathOf(sample.briefing), { waitUntil: 'commit' });
  const verdict = page.getByRole('combobox', { name: 'Verdict' });
  await verdict.waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  await verdict.selectOption({ index: 1 });
  const chosen = await verdict.inputValue();
  releaseLists();
  await expect(page.getByText(/statements? shown$/)).toBeVisible();
  await expect(page.locator('.claims > li:visible .verdict').filter({ hasNotText: chosen })).toHaveCount(0);
});
