import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { PACKED_SITE, WORKER, type Edition } from '../../src/editions/app/precache-manifest.ts';
import { openCopy } from '../hosts/host.ts';
import { collectFaults, deepPage, keptEditions, otherPage, pages, panelOf, site } from './kept-on-device.ts';

test.use({ serviceWorkers: 'allow' });

test('where the storage of the device is full, the panel says so, reading goes on, and keeping can be tried again', async ({
  page,
  context,
}) => {
  const host = await openCopy(site);
  const faults = await collectFaults(context);
  const { origin } = new URL(host.address);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });

  await page.goto(host.address + deepPage);
  const panel = panelOf(page);
  await expect(panel.getByRole('status')).toHaveText(/storage is full or blocked/);
  const fetched = host.requests.filter((path) => path === PACKED_SITE).length;

  // The next page says so too, and fetches nothing in vain, even if the worker has forgotten all about it.
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto(host.address + otherPage);
  await expect(panel.getByRole('status')).toHaveText(/storage is full or blocked/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await keptEditions(page)).toEqual([]);
  expect(host.requests.filter((path) => path === PACKED_SITE)).toHaveLength(fetched);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => keptEditions(page)).toHaveLength(1);
  expect(faults).toEqual([]);
  await host.close();
});

test('where the browser refuses service workers, the panel says so', async ({ page, context }) => {
  const host = await openCopy(site);
  const faults = await collectFaults(context);
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('Refused', 'SecurityError'));
  });
  await page.goto(host.address + deepPage);
  await expect(panelOf(page).getByRole('status')).toHaveText(/^This browser cannot keep this publication/);
  expect(faults).toEqual([]);
  await host.close();
});

test('a file of another edition is not kept on the device; the rest is, and the next visit goes on from there', async ({
  page,
  context,
}) => {
  const host = await openCopy(site);
  const faults = await collectFaults(context);
  rmSync(join(host.folder, PACKED_SITE));
  writeFileSync(join(host.folder, otherPage), 'of another edition');
  await page.goto(host.address + deepPage);
  await expect(panelOf(page).getByRole('status')).toHaveText(/^Not all of this publication/);
  expect(await keptEditions(page)).toEqual([]);

  writeFileSync(join(host.folder, otherPage), readFileSync(join(site, otherPage)));
  host.requests.length = 0;
  await page.goto(host.address + deepPage);
  await expect.poll(() => keptEditions(page)).toHaveLength(1);
  expect(host.requests).not.toContain('index.html');
  expect(faults).toEqual([]);
  await host.close();
});

test('where the network breaks off, what has arrived of the pack does not come again', async ({
  page,
  context,
}) => {
  const host = await openCopy(site);
  const faults = await collectFaults(context);
  const { parts } = JSON.parse(
    /^const edition=(.*);$/m.exec(readFileSync(join(site, WORKER), 'utf8'))?.[1] ?? '',
  ) as Edition;
  const [first = 0, second = 0] = parts;
  const pack = join(host.folder, PACKED_SITE);
  truncateSync(pack, first + Math.floor(second / 2));
  // Nor can the files be had one by one.
  const away = pages.filter((path) => ![deepPage, '404.html'].includes(path));
  for (const path of away) rmSync(join(host.folder, path));
  await page.goto(host.address + deepPage);
  await expect(panelOf(page).getByRole('status')).toHaveText(/^Not all of this publication/);

  for (const path of [...away, PACKED_SITE]) cpSync(join(site, path), join(host.folder, path));
  host.requests.length = 0;
  await page.goto(host.address + deepPage);
  await expect.poll(() => keptEditions(page)).toHaveLength(1);
  expect(host.ranges).toEqual([`bytes=${first}-`]);
  expect(host.requests).not.toContain(otherPage);
  // The browser says so itself of the pages that were away.
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await host.close();
});

test('on pages from disk nothing is kept on the device, and nothing is logged', async ({ page, context }) => {
  const faults = await collectFaults(context);
  await page.goto(pathToFileURL(join(site, deepPage)).href);
  await expect(page.locator('html[data-install]')).toHaveCount(1);
  await expect(page.locator('script[src*="install.js"]')).toHaveCount(0);
  await expect(page.locator('section.kept')).toHaveCount(0);
  expect(faults).toEqual([]);
});
