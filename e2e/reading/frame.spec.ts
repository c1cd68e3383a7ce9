import { test, expect } from 'playwright/test';
import { dateInWords } from '../../src/model/dates.ts';
import { compareTitles } from '../../src/text/collation.ts';
import { entries, pageKinds, pathOf, publication, sample } from '../site.ts';

test('breadcrumbs begin at home and end with the page itself', async ({ page }) => {
  for (const path of Object.values(pageKinds).filter((path) => !['index.html', '404.html'].includes(path))) {
    await page.goto(path);
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
    await expect(crumbs.getByRole('link').first()).toHaveText('Home');
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await expect(crumbs.getByRole('listitem').last()).toHaveText(heading);
    await expect(crumbs.locator('[aria-current=page]')).toHaveText(heading);
  }
});

test('the main navigation marks the page that one is on', async ({ page }) => {
  for (const path of ['timeline.html', 'glossary.html', 'sources.html', 'search.html', 'browse/a-z.html']) {
    await page.goto(path);
    const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
    await expect(current).toHaveAttribute('href', path.replace('browse/', ''));
  }
});

test('next leads through all initiatives in the order of their titles, and previous back', async ({
  page,
}) => {
  const titles = publication.initiatives.map(({ data }) => data.title).sort(compareTitles);
  const order = page.getByRole('navigation', { name: 'Previous and next' });
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('browse/a-z.html');
  await page.getByRole('row').getByRole('link', { name: titles[0], exact: true }).click();
  await expect(order.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  for (const title of titles.slice(1)) {
    await order.getByRole('link', { name: /^Next/ }).click();
    await expect(heading).toHaveText(title);
  }
  await expect(order.getByRole('link', { name: /^Next/ })).toHaveCount(0);
  for (const title of titles.toReversed().slice(1)) {
    await order.getByRole('link', { name: /^Previous/ }).click();
    await expect(heading).toHaveText(title);
  }
});

test('every entry says when it last changed, and what changed before', async ({ page }) => {
  for (const entry of entries) {
    await page.goto(pathOf(entry));
    const { updated, changes } = entry.data;
    await expect(page.getByText(`Last changed: ${dateInWords(updated)}`)).toBeVisible();
    if (!changes.length) continue;
    await page.getByText('Change notes').click();
    for (const { date, note } of changes)
      await expect(page.getByText(`${dateInWords(date)}: ${note}`)).toBeVisible();
  }
});

test('the reference of a page is copied with one button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pathOf(sample.briefing));
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(sample.briefing.data.title);
  expect(copied).toContain(publication.site.publisher);
  await expect(page.locator('#cite-text')).toHaveText(copied);
});
