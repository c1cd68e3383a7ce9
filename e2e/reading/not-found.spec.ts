import { test, expect } from 'playwright/test';

for (const address of ['no-such-page.html', 'initiatives/no-such-initiative.html', 'no/such/folder/'])
  test(`an unknown address is answered with status 404 and help: ${address}`, async ({ page }) => {
    const response = await page.goto(address);
    expect.soft(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect.soft(page.getByText('opened without the folder')).toBeHidden();
    const link = page.getByRole('main').getByRole('link', { name: 'Every page from A to Z' });
    // Until the page has found the root of the site, its links are those of a page that lies there.
    await expect(link).toHaveAttribute('href', /^http/);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse from A to Z');
  });
