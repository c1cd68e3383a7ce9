import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { writePack, writeServiceWorker } from '../../src/editions/app/write-service-worker.ts';
import { openCopy, type Host } from '../hosts/host.ts';
import {
  collectFaults,
  deepPage,
  keptEditions,
  otherPage,
  panelOf,
  site,
  visitUntilKept,
} from './kept-on-device.ts';

test.use({ serviceWorkers: 'allow' });

/** Publishes a new edition, in which one page and the script of every page differ. */
async function publish({ folder, requests }: Host & { folder: string }, words: string): Promise<void> {
  const change = (path: string, change: (text: string) => string) => {
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  };
  change(otherPage, (html) => html.replace(/<h1[^>]*>/, `$&${words} `));
  change(
    'assets/site.js',
    (script) => `${script};document.documentElement.dataset.edition=${JSON.stringify(words)}`,
  );
  await writePack(folder, await writeServiceWorker(folder));
  requests.length = 0;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const editionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['edition']);

test('a new edition of what the device keeps is announced, brings only what has changed, and is taken up on reload', async ({
  page,
  context,
}) => {
  const host = await openCopy(site);
  const faults = await collectFaults(context);
  await visitUntilKept(page, host.address + deepPage);
  const [before] = await keptEditions(page);
  await publish(host, 'Second');

  await page.goto(host.address + deepPage);
  const panel = panelOf(page);
  await expect(panel.getByRole('status')).toHaveText('A new edition is ready.');
  expect(host.requests.toSorted()).toEqual([
    'assets/site.js',
    otherPage,
    'service-worker.js',
    'service-worker.json',
  ]);

  // The old one stays whole until the reader takes up the new one, also in other tabs.
  await page.goto(host.address + otherPage);
  await expect(heading(page)).not.toContainText('Second');
  expect(await editionOf(page)).toBeUndefined();
  const other = await context.newPage();
  await other.goto(host.address + deepPage);
  expect(await editionOf(other)).toBeUndefined();

  await panel.getByRole('button', { name: 'Reload' }).click();
  await expect(heading(page)).toContainText('Second');
  for (const reloaded of [page, other])
    await expect(reloaded.locator('html')).toHaveAttribute('data-edition', 'Second');
  await expect(panel).toBeHidden();
  const after = await keptEditions(page);
  expect(after).toHaveLength(1);
  expect(after).not.toContain(before);

  await host.close();
  await context.setOffline(true);
  await page.goto(host.address + otherPage);
  await expect(heading(page)).toContainText('Second');
  expect(faults).toEqual([]);
});

test('a new edition of which a file is missing leaves the kept one in place', async ({ page, context }) => {
  const host = await openCopy(site);
  await visitUntilKept(page, host.address + deepPage);
  const kept = await keptEditions(page);
  await publish(host, 'Second');
  // The host is in the middle of receiving it: the old page is still there, and so is the old pack.
  writeFileSync(join(host.folder, otherPage), readFileSync(join(site, otherPage)));
  writeFileSync(join(host.folder, 'service-worker.pack'), readFileSync(join(site, 'service-worker.pack')));

  await page.goto(host.address + deepPage);
  await expect.poll(() => host.requests).toContain('service-worker.pack');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing))
    .toBeNull();
  expect(await keptEditions(page)).toEqual(kept);
  await expect(panelOf(page)).toBeHidden();
  await host.close();
  await context.setOffline(true);
  await page.goto(host.address + otherPage);
  await expect(heading(page)).not.toContainText('Second');
});

test('a page that the kept edition does not have comes from the host with its own files', async ({
  page,
  context,
}) => {
  const host = await openCopy(site);
  await visitUntilKept(page, host.address + deepPage);
  await publish(host, 'Second');
  writeFileSync(join(host.folder, 'organisations/newcomer.html'), readFileSync(join(host.folder, otherPage)));
  await context.newPage();
  await page.goto(`${host.address}organisations/newcomer.html`);
  await expect(heading(page)).toContainText('Second');
  expect(await editionOf(page)).toBe('Second');
  await host.close();
});
