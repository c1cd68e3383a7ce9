import { test, expect } from 'playwright/test';
import { dateInWords } from '../../src/model/dates/dates.ts';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { statusInWords } from '../../src/model/labels.ts';
import { statusOf } from '../../src/model/status.ts';
import { pathOf, sample } from '../site.ts';
import { SearchPage } from './search-page.ts';

const { initiative } = sample;
const { title, asOf } = initiative.data;
const shownStatus = statusInWords(statusOf(initiative).status, ENGLISH);

test('search results are an ordered list that says what each page is and where it stands', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open(title);
  expect(await search.list.evaluate((list) => list.localName)).toBe('ol');
  const result = search.results.filter({ has: page.getByRole('link', { name: title, exact: true }) });
  await expect(result.getByText('Initiative', { exact: true })).toBeVisible();
  await expect(result.getByText(shownStatus, { exact: true })).toBeVisible();
  if (asOf) await expect(result.getByText(`as of ${dateInWords(asOf, ENGLISH)}`)).toBeVisible();
});

test('the page of search results reads well to those who hear it', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(title, { type: 'Initiative', status: shownStatus });
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Search" [level=1]
    - search:
      - combobox "Search this publication": ${title}
      - button "Search"
    - status: /^\\d+ pages? found for “${RegExp.escape(title)}”\\.$/
    - list "Search results":
      - listitem:
        - heading "${title}" [level=2]:
          - link "${title}"
        - paragraph: /^Initiative ${shownStatus}/
  `);
});

test('every search result shows an excerpt with marks', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(title);
  for (const result of await search.results.all()) await expect(result.locator('mark').first()).toBeVisible();
  const marked = await search.results.first().locator('mark').allInnerTexts();
  const words = title.toLowerCase().split(/\P{L}+/u);
  expect(marked.filter((mark) => words.includes(mark.toLowerCase()))).not.toHaveLength(0);
});

test('the number of pages found is announced, and more are shown ten at a time', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('the');
  await expect(search.status).toHaveText(await search.count.innerText());
  const count = Number.parseInt(await search.count.innerText());
  expect(count).toBeGreaterThan(10);
  await expect(search.results).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(search.results).toHaveCount(Math.min(count, 20));
  await expect(search.results.nth(10).getByRole('link').first()).toBeFocused();
});

test('a passage of a search result leads to its section, where the words are marked', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(title);
  const section = search.results.first().getByRole('heading', { level: 3 }).first();
  const name = await section.innerText();
  await section.getByRole('link').click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
  await expect(page).toHaveURL(/\.html\?hl=[^#]+#[\w-]+$/);
  const found = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  await expect.poll(found).not.toHaveLength(0);
  const marked = await found();
  const words = new URL(page.url()).searchParams.getAll('hl');
  for (const word of marked) expect(words).toContain(word.toLowerCase());
});

test('a search result itself leads to its page, scrolled to the first word found', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(title);
  await search.results.getByRole('link', { name: title, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${pathOf(initiative)}\\?hl=`));
  const isInView = () =>
    page.evaluate(() => {
      const [first] = CSS.highlights.get('found') ?? [];
      return first instanceof Range && first.getBoundingClientRect().top < innerHeight;
    });
  await expect.poll(isInView).toBe(true);
});
