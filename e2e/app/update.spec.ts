import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { openCopy, type Host } from '../hosts/host.ts';
import {
  collectFaults,
  deepPage,
  keptEditions,
  otherPage,
  panelOf,
  site,
  visitUntilKept,
  makeEdition,
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
  await makeEdition(folder);
  requests.length = 0;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const editionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['edition']);

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

/** Holds back what pages do once they have loaded, as a slow network does, until a test lets them. */
const holdLoad = (page: Page) =>
  page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    let isHeld = true;
    const go = new Promise<void>((resolve) => {
      listen('go', () => {
        isHeld = false;
        resolve();
      });
    });
    window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type !== 'load') listen(type, listener);
      else
        void go.then(() => {
          if (typeof listener === 'function') listener(new Event('load'));
        });
    };
    // A script that comes late asks whether the page is there.
    const real = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState');
    Object.defineProperty(document, 'readyState', {
      get: () => {
        const state = real?.get?.call(document) as DocumentReadyState;
        return isHeld && state === 'complete' ? 'interactive' : state;
      },
    });
  });
const letGo = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('go')));

test('that a new edition does not fit is told at every visit, on slow pages, too, until there is room', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const host = await openCopy(site);
  await visitUntilKept(page, host.address + deepPage);
  const kept = await keptEditions(page);
  await publish(host, 'Second');
  const { origin } = new URL(host.address);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });

  const status = (visited: Page) => panelOf(visited).getByRole('status');
  const refused = /new edition, but this device’s storage is full/;
  for (let visit = 0; visit < 8; visit++) {
    await page.goto(host.address + (visit % 2 ? deepPage : otherPage));
    await expect(status(page), `visit ${visit}`).toHaveText(refused);
  }
  const slow = await context.newPage();
  await holdLoad(slow);
  await slow.addInitScript(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    registration?.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'redundant') document.documentElement.dataset['refused'] = '';
      });
    });
  });
  for (let visit = 0; visit < 3; visit++) {
    await slow.goto(host.address + deepPage);
    await expect(slow.locator('html'), 'a worker was refused meanwhile').toHaveAttribute('data-refused');
    await letGo(slow);
    await expect(status(slow), `slow visit ${visit}`).toHaveText(refused);
  }
  expect(await keptEditions(page)).toEqual(kept);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.goto(host.address + deepPage);
  await expect(status(page)).toHaveText('A new edition is ready.');
  await host.close();
});

test('whoever arrives while a new edition takes the place of the last is told of it', async ({
  page,
  browser,
}) => {
  for (let visit = 0; visit < 3; visit++)
    await test.step(`after the page, before the worker: ${visit}`, async () => {
      const host = await openCopy(site);
      const visitor = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage();
      await holdLoad(visitor);
      await visitor.goto(host.address + otherPage);
      await publish(host, 'Second');
      await letGo(visitor);
      await expect(panelOf(visitor).getByRole('status')).toHaveText('A new edition is ready.');
      await panelOf(visitor).getByRole('button', { name: 'Reload' }).click();
      await expect(heading(visitor)).toContainText('Second');
      await visitor.context().close();
      await host.close();
    });

  await test.step('before the worker, whose turn comes last', async () => {
    const host = await openCopy(site);
    await publish(host, 'Second');
    const worker = join(host.folder, 'service-worker.js');
    const next = readFileSync(worker);
    writeFileSync(worker, readFileSync(join(site, 'service-worker.js')));
    await page.goto(host.address + otherPage);
    const panel = panelOf(page);
    await expect(panel.getByRole('status')).toHaveText(/^Not all of this publication/);
    writeFileSync(worker, next);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByRole('status')).toHaveText('A new edition is ready.');
    await panel.getByRole('button', { name: 'Reload' }).click();
    await expect(panel).toBeHidden();
    await expect(heading(page)).toContainText('Second');
    expect(await keptEditions(page)).toHaveLength(1);
    await host.close();
  });
});
