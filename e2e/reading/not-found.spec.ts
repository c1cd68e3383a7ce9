import { test, expect } from 'playwright/test';
import { pathOf, sample } from '../site.ts';

for (const address of ['no-such-page.html', 'initiatives/no-such-initiative.html', 'no/such/zzzzqqqq/'])
  test(`an unknown address is answered with status 404 and help: ${address}`, async ({ page }) => {
    const response = await page.goto(address);
    expect.soft(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect.soft(page.getByText('opened without the folder')).toBeHidden();
    const main = page.getByRole('main');
    if (address.includes('zzzz'))
      await expect(main.getByText('Pages with names like “zzzzqqqq”: none')).toBeVisible();
    await expect(main.getByRole('region', { name: 'Topics' }).getByRole('link')).not.toHaveCount(0);
    const link = main.getByRole('link', { name: 'Every page from A to Z' });
    // Until the page has found the root of the site, its links are those of a page that lies there.
    await expect(link).toHaveAttribute('href', /^http/);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse from A to Z');
  });

test('the address of a folder leads to its list, and not to pages of like names', async ({ page }) => {
  await page.goto('organisations/');
  const main = page.getByRole('main');
  const link = main.getByRole('link', { name: 'Browse by type' });
  await expect(link).toHaveAttribute('href', /^http.*\/browse\/types\.html$/);
  await expect.soft(main.getByRole('combobox')).toHaveValue('');
  await expect.soft(main.locator('[data-nearest]')).toBeHidden();
});

test('at an unknown address pages of like names are offered, at any depth', async ({ page }) => {
  const { slug, data } = sample.initiative;
  // A letter is missing.
  const asked = `${slug.slice(0, 1)}${slug.slice(2)}`;
  await page.goto(`no/such/folder/${asked}.html`);
  const near = page.getByRole('main').locator('[data-nearest]');
  await expect(near.getByRole('heading')).toHaveText(/^Pages with names like “.+”$/);
  const topic = page.getByRole('region', { name: 'Topics' }).getByRole('link').first();
  await expect(topic).toHaveAttribute('href', /^http.*\/browse\/topics\.html#topic-/);
  await near.getByRole('link', { name: data.title, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${pathOf(sample.initiative)}$`));
});

test('the page for unknown addresses, at its own, asks for nothing', async ({ page }) => {
  await page.goto('404.html');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Every page from A to Z' })).toHaveAttribute('href', /^http/);
  await expect.soft(main.getByRole('combobox')).toHaveValue('');
  await expect(main.locator('[data-nearest]')).toBeHidden();
  await expect(main.getByRole('region', { name: 'Topics' })).toBeVisible();
});
