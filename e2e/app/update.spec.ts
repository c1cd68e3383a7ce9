import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { openCopy } from '../hosts/host.ts';
import {
  collectFaults,
  deepPage,
  keptEditions,
  otherPage,
  panelOf,
  site,
  visitUntilKept,
} from './kept-on-device.ts';
import { editionOf, heading, publish } from './new-edition.ts';

test.use({ serviceWorkers: 'allow' });

/** Notes the state of each worker that a page sends a message to. */
const recordAsked = (page: Page) =>
  page.addInitScript(() => {
    const post = Reflect.get(ServiceWorker.prototype, 'postMessage') as (
      this: ServiceWorker,
      message: unknown,
    ) => void;
    ServiceWorker.prototype.postMessage = function (this: ServiceWorker, message: unknown) {
      document.documentElement.dataset['asked'] =
        `${document.documentElement.dataset['asked'] ?? ''} ${this.state}`;
      post.call(this, message);
    };
  });
const askedOf = async (page: Page) =>
  (await page.locator('html').getAttribute('data-asked'))?.trim().split(' ');

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
  await recordAsked(other);
  await other.goto(host.address + deepPage);
  expect(await editionOf(other)).toBeUndefined();
  await expect(panelOf(other).getByRole('status')).toHaveText('A new edition is ready.');
  expect(await askedOf(other), 'only the edition that waits').toEqual(['installed']);

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
