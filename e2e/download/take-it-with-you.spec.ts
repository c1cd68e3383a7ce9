import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { sizeInWords } from '../../src/model/size-in-words.ts';
import { downloadMetadataPaths, downloadKinds, editionInWords } from '../../src/model/edition/downloads.ts';
import { downloadsOf } from '../../src/model/edition/edition.ts';
import { files, folder, publication } from './copy.ts';

const PAGE = 'take-it-with-you.html';
const downloads = downloadsOf(publication);
const { sums } = downloadMetadataPaths(publication);
const onDisk = (path: string) => pathToFileURL(join(folder, path)).href;

for (const kind of downloadKinds(publication))
  test(`the download page shows the size and SHA-256 of the ${kind}`, async ({ page }) => {
    const name = posix.basename(downloads[kind]);
    const content = readFileSync(join(folder, downloads[kind]));
    await page.goto(PAGE);
    const offer = page.locator(`[data-download="${name}"]`);
    await expect(offer.locator('[data-fact=sum]')).toHaveText(
      createHash('sha256').update(content).digest('hex'),
    );
    await expect(offer.locator('[data-fact=size]')).toHaveText(sizeInWords(content.length, ENGLISH));
  });

test('the download page names the edition and the number of pages', async ({ page }) => {
  await page.goto(PAGE);
  const number = files.filter((path) => path.endsWith('.html') && !path.startsWith('download/')).length;
  await expect(page.getByRole('main')).toContainText(`Edition: ${editionInWords(publication)}`);
  await expect(page.getByRole('main')).toContainText(`${number} pages`);
});

test('every page leads to the download page, and the home page in its text', async ({ page }) => {
  for (const path of ['404.html', 'search.html', 'index.html']) {
    await page.goto(path);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Take it with you' });
    await expect(link).toHaveAttribute('href', /take-it-with-you\.html$/);
  }
  await expect(page.getByRole('main').getByRole('link', { name: 'Take it with you' })).toBeVisible();
});

test('where the script with sizes and sums does not arrive, the download page links to the sums', async ({
  page,
}) => {
  await page.route('**/downloads.js*', (route) => route.abort());
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'SHA256SUMS' }).first().waitFor();
  const href = await page.locator('[data-fact=sum] a').first().getAttribute('href');
  expect(href).toBe(sums);
  expect(await (await page.request.get(sums)).text()).toContain(posix.basename(downloads.zip));
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('without script the download page offers the downloads and their sums, and calls itself no copy', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await expect(page.locator('a[download]:not([data-pdf])')).toHaveCount(downloadKinds(publication).length);
    await expect(page.locator('[data-fact=sum] a').first()).toBeVisible();
    await expect(page.getByText('This is a copy')).toBeHidden();
  });
});

test('from disk the download page offers no download, says that it is a copy, and asks for nothing', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(request.url()));
  page.on('request', (request) => {
    if (request.url().includes('/download/')) faults.push(request.url());
  });
  await page.goto(onDisk(PAGE));
  await expect(page.getByText('This is a copy of the edition of').first()).toBeVisible();
  await expect(page.locator('a[download]').first()).toBeHidden();
  await expect(page.getByText('Pages on disk cannot be installed')).toBeVisible();
  expect(faults).toEqual([]);
});

test('hosted pages do not call themselves copies; pages on disk do, in their foot', async ({ page }) => {
  const notice = page.getByRole('contentinfo').getByText('This is a copy of the edition of');
  await page.goto('about.html');
  await expect(page.getByRole('button', { name: 'Theme' })).toBeVisible();
  await expect(notice).toBeHidden();
  await page.goto(onDisk('about.html'));
  await expect(notice).toHaveText(new RegExp(editionInWords(publication)));
});
