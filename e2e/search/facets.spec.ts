import { test, expect } from 'playwright/test';
import { isIn } from '../../src/model/entries.ts';
import { yearsOf } from '../../src/model/events.ts';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { statusInWords } from '../../src/model/labels.ts';
import { statusOf } from '../../src/model/status.ts';
import { capitalise } from '../../src/model/labels.ts';
import { entries, publication, sample } from '../site.ts';
import { SearchPage } from './search-page.ts';

const { initiatives } = publication;
const { kind } = sample.initiative.data;
const { status } = statusOf(sample.initiative);
const shownStatus = statusInWords(status, ENGLISH);
const [topic = ''] = sample.initiative.data.topics;
const [place = ''] = sample.initiative.data.appliesTo;
const [year = 0] = yearsOf(sample.initiative);
const withStatus = initiatives.filter((entry) => statusOf(entry).status === status);
const titles = (all: typeof entries) => all.map(({ data }) => data.title).sort();

/** A value of a facet, and the entries that have it. */
const facets: { name: string; value: string; expected: typeof entries }[] = [
  { name: 'type', value: 'Initiative', expected: initiatives },
  { name: 'type', value: 'Organisation', expected: publication.organisations },
  { name: 'kind', value: capitalise(kind), expected: initiatives.filter(({ data }) => data.kind === kind) },
  { name: 'status', value: shownStatus, expected: withStatus },
  { name: 'topic', value: topic, expected: entries.filter(({ data }) => data.topics.includes(topic)) },
  {
    name: 'applies-to',
    value: place,
    expected: entries.filter(({ data }) => data.appliesTo.includes(place)),
  },
  { name: 'year', value: String(year), expected: entries.filter((entry) => yearsOf(entry).includes(year)) },
];

test('each facet alone lists exactly the pages that have the value', async ({ page }) => {
  const search = new SearchPage(page);
  for (const { name, value, expected } of facets)
    await test.step(`${name} ${value}`, async () => {
      await search.open('', { [name]: value });
      await search.expectCount(expected.length);
      if (expected.length <= 10) expect((await search.titles()).sort()).toEqual(titles(expected));
    });
});

test('facets change the address and the results, combine, and survive reload, back and forward', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const parameters = () => Object.fromEntries(new URL(page.url()).searchParams);
  await page.goto('search.html');
  await search.choose('Type', 'Initiative');
  await search.expectCount(initiatives.length);
  expect(parameters()).toEqual({ type: 'Initiative' });
  // Where there is room, facets stand beside what they narrow.
  const [facets, results] = await Promise.all(
    ['.facets', '.results'].map((part) => page.locator(part).boundingBox()),
  );
  expect((facets?.x ?? 0) + (facets?.width ?? 0)).toBeLessThan(results?.x ?? 0);

  await search.choose('Status', shownStatus);
  await search.expectCount(withStatus.length);
  expect(parameters()).toEqual({ type: 'Initiative', status: shownStatus });
  for (const shown of await search.titles()) expect(titles(withStatus)).toContain(shown);

  await page.reload();
  await search.expectCount(withStatus.length);
  await expect(search.facets.getByRole('checkbox', { checked: true })).toHaveCount(2);

  await page.goBack();
  await search.expectCount(initiatives.length);
  await expect(search.facets.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await page.goForward();
  await search.expectCount(withStatus.length);
  await search.choose('Type', 'Initiative');
  await search.choose('Status', shownStatus);
  await expect(page).toHaveURL(/search\.html$/);
  await expect(search.results).toHaveCount(0);
});

test('values of one facet widen the results, and a query narrows them', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('', { type: 'Initiative' });
  await search.choose('Type', 'Organisation');
  await search.expectCount(initiatives.length + publication.organisations.length);
  const title = sample.initiative.data.title;
  await search.ask(title);
  expect((await search.titles()).slice(0, 3)).toContain(title);
  for (const shown of await search.titles())
    expect(titles(entries.filter((entry) => !isIn('pages', entry) && !isIn('briefings', entry)))).toContain(
      shown,
    );
  await expect(page).toHaveURL(/q=.+&type=Initiative&type=Organisation$/);
});

test('a query in the search box is in the address, and the way back from a result leads to it', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const { title } = sample.initiative.data;
  await page.goto('search.html');
  await search.ask(title);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === title);
  await expect(page).toHaveTitle(new RegExp(`^${RegExp.escape(title)} – Search`));
  await search.results.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(search.box).toHaveValue(title);
  await expect(search.results.getByRole('link', { name: title, exact: true })).toBeVisible();
});

test('what narrows the search results is taken back one by one, or all at once, and the keyboard stays near', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const { title } = sample.initiative.data;
  await search.open(title, { type: 'Initiative', status: shownStatus, from: '1900' });
  await expect(search.chosen).toHaveText([
    /Type: Initiative/,
    new RegExp(`Status: ${shownStatus}`),
    /Since 1900/,
    'Clear all',
  ]);
  await page.getByRole('button', { name: 'Remove Type: Initiative' }).press('Enter');
  await expect(page).toHaveURL((url) => !url.searchParams.has('type') && url.searchParams.has('status'));
  await expect(search.chosen).toHaveCount(3);
  await expect(search.chosen.first()).toBeFocused();
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(page).toHaveURL((url) => [...url.searchParams.keys()].join() === 'q');
  await expect(search.chosen).toHaveCount(0);
  await expect(search.box).toBeFocused();
  await page.goBack();
  await expect(search.chosen).toHaveCount(3);
});

test('a facet that the reader opened stays, with the keyboard in it, while results change', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto('search.html');
  const box = (await search.facet('Topic')).getByRole('checkbox').first();
  await box.focus();
  const before = await box.elementHandle();
  await box.press('Space');
  await expect(search.results).not.toHaveCount(0);
  await search.choose('Type', 'Initiative');
  await expect(search.chosen).toHaveCount(3);
  expect(await before.evaluate((element) => element.isConnected)).toBe(true);
  await expect(box).toBeVisible();
});

test('on a phone the facets of the search fold into one button', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const search = new SearchPage(page);
  await search.open(sample.initiative.data.title);
  const button = page.getByRole('button', { name: 'Narrow the results', expanded: false });
  await expect(search.facets).toBeHidden();
  await button.press('Enter');
  await expect(page.getByRole('button', { name: 'Narrow the results', expanded: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(search.facets.locator(':focus')).toBeVisible();
  await search.choose('Type', 'Initiative');
  await expect(search.chosen).toHaveText([/Type: Initiative/]);
});

test('a chosen facet keeps the keyboard where it was', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('search.html');
  const box = search.facets.getByRole('checkbox', { name: 'Initiative' });
  await box.focus();
  await box.press('Space');
  await search.expectCount(initiatives.length);
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
});

test('Enter on a value of a facet does not lose the query', async ({ page }) => {
  const search = new SearchPage(page);
  const { title } = sample.initiative.data;
  await search.open(title);
  await search.facets.getByRole('checkbox', { name: 'Initiative' }).press('Enter');
  await expect(search.count).toContainText(`for “${title}”`);
  await expect(search.box).toHaveValue(title);
});
