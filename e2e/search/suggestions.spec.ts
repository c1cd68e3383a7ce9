import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, expect, type Page } from 'playwright/test';
import { collectFaults, folder, pathOf, sample } from '../site.ts';
import { SearchPage } from './search-page.ts';

const { title } = sample.initiative.data;
/** All but the last letters: no page is suggested before this one for fewer reasons. */
const start = title.slice(0, -2);

const optionsOf = (search: SearchPage) => search.suggestions.getByRole('option');

async function type(page: Page, path: string): Promise<SearchPage> {
  const search = new SearchPage(page);
  await page.goto(path);
  await search.box.pressSequentially(start);
  await expect(search.suggestions).toBeVisible();
  return search;
}

test('the search box suggests pages from two letters on, and reads as a combobox with a list', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto(pathOf(sample.briefing));
  await expect(search.box).toHaveAttribute('aria-expanded', 'false');
  await search.box.pressSequentially(start.slice(0, 1));
  await expect(search.suggestions).toBeHidden();
  await search.box.pressSequentially(start.slice(1));
  await expect(search.suggestions).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - combobox "Search this publication" [expanded]: ${start}
    - listbox "Suggestions":
      - option /${RegExp.escape(title)}/ [selected]
    - status: /^\\d+ suggestions?$/
    - button "Search"
  `);
  const active = await search.box.getAttribute('aria-activedescendant');
  await expect(optionsOf(search).first()).toHaveId(active ?? '');
  await expect(search.box).toHaveAttribute(
    'aria-controls',
    (await search.suggestions.getAttribute('id')) ?? '',
  );
  await expect(search.box).toBeFocused();
});

test('arrow keys go round the suggestions by way of the text, and typing starts afresh', async ({ page }) => {
  const search = await type(page, pathOf(sample.briefing));
  const count = await optionsOf(search).count();
  const selected = search.suggestions.getByRole('option', { selected: true });
  await page.keyboard.press('ArrowUp');
  await expect(optionsOf(search).nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(optionsOf(search).first()).toHaveAttribute('aria-selected', 'true');
  await expect(search.box).toHaveValue(start);
  await page.keyboard.press('Backspace');
  await expect(search.box).not.toHaveAttribute('aria-activedescendant');
});

test('in the search box arrows open the list at its ends; Escape closes it, then empties the box, then goes back; Tab leaves; nothing holds the keyboard', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto(pathOf(sample.briefing));
  const link = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  await page.keyboard.type(start);
  await expect(search.suggestions).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search.suggestions).toBeHidden();
  await expect(search.box).toHaveValue(start);
  await page.keyboard.press('ArrowUp');
  await expect(optionsOf(search).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(optionsOf(search).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(search.box).not.toHaveAttribute('aria-activedescendant');
  expect(await search.box.evaluate((box: HTMLInputElement) => box.selectionStart)).toBe(0);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(search.suggestions).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(search.suggestions).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(search.suggestions).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(search.box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.box).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

for (const [where, at] of [
  ['the web', (path: string) => path],
  ['disk', (path: string) => pathToFileURL(join(folder, path)).href],
] as const)
  test(`Enter on a suggestion opens its page, and so does the pointer, from ${where}`, async ({ page }) => {
    const faults = await collectFaults(page);
    for (const choose of ['Enter', 'click']) {
      const search = await type(page, at(pathOf(sample.organisation)));
      const option = search.suggestions.getByRole('option').filter({ hasText: title }).first();
      if (choose === 'click') await option.click();
      else {
        while ((await option.getAttribute('aria-selected')) !== 'true')
          await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
    const search = await type(page, at(pathOf(sample.organisation)));
    const option = search.suggestions.getByRole('option').filter({ hasText: title }).first();
    const typed = await search.box.inputValue();
    // On Linux, the middle button pastes what was selected last.
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('End');
    for (const how of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
      const opened = page.context().waitForEvent('page');
      await option.click(how);
      await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(title);
    }
    await expect(search.box).toHaveValue(typed);
    expect(faults).toEqual([]);
  });

test('on the page of results, Enter closes the suggestions and arrows then go through the results', async ({
  page,
}) => {
  const search = await type(page, 'search.html');
  await page.keyboard.press('Enter');
  await expect(search.suggestions).toBeHidden();
  await expect(search.count).toContainText(`“${start}”`);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(search.suggestions).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(search.list.getByRole('link').first()).toBeFocused();
});

test('the last searches are kept where the reader ticks that, offered in the empty box, and gone when it is unticked', async ({
  page,
}) => {
  const faults = await collectFaults(page);
  const search = new SearchPage(page);
  const stored = () => page.evaluate(() => localStorage.length);
  await page.goto(pathToFileURL(join(folder, 'search.html')).href);
  await page.getByText('Search tips').click();
  await search.ask('records');
  await search.box.press('Enter');
  const wanted = page.getByRole('checkbox', { name: 'Keep my last searches on this device' });
  await expect(wanted).not.toBeChecked();
  expect(await stored()).toBe(0);
  await wanted.check();
  for (const query of ['records', title, 'Records']) {
    await search.ask(query);
    await search.box.press('Enter');
  }
  await page.goto(pathToFileURL(join(folder, 'search.html')).href);
  await search.box.focus();
  await expect(optionsOf(search)).toHaveText([/^Records searched before$/, new RegExp(RegExp.escape(title))]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search.suggestions).toBeHidden();
  await expect(page).toHaveTitle(new RegExp(`^${RegExp.escape(title)} – `));
  await search.box.fill('');
  await expect(optionsOf(search).first()).toContainText(title);
  await search.box.press('Escape');
  await page.getByText('Search tips').click();
  await expect(wanted).toBeChecked();
  await page.getByRole('button', { name: 'Clear my searches' }).click();
  await expect(wanted).toBeFocused();
  await search.box.focus();
  await expect(search.suggestions).toBeHidden();
  expect(await stored()).toBe(1);
  await wanted.uncheck();
  expect(await stored()).toBe(0);
  expect(faults).toEqual([]);
});

test('nothing of the search is loaded before the reader goes to the box', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(pathOf(sample.briefing), { waitUntil: 'networkidle' });
  const before = requests.filter((path) => /search|pagefind/.test(path));
  await new SearchPage(page).box.focus();
  await expect.poll(() => requests).toContain('/assets/search.js');
  expect(before).toEqual([]);
});

test('at an unknown address, at any depth, the search box suggests what may have been meant', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const [word = ''] = title.match(/\p{L}{3,}/gu) ?? [];
  await page.goto(`no/such/folder/${word.toLowerCase()}.html`);
  await expect(search.box).toHaveValue(word.toLowerCase());
  await search.box.focus();
  const option = search.suggestions.getByRole('option').first();
  await expect(option).toBeVisible();
  await option.click();
  await expect(page).not.toHaveURL(/such/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Page not found');
});

test('without suggestions the search box still searches', async ({ page }) => {
  await page.route('**/pagefind/vocabulary*', (route) => route.abort());
  const search = new SearchPage(page);
  await page.goto(pathOf(sample.briefing));
  await search.box.pressSequentially(title);
  await search.box.press('Enter');
  await expect(search.results.getByRole('link', { name: title, exact: true })).toBeVisible();
});
