import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { openCopy } from '../hosts/host.ts';
import { deepPage, keptEditions, otherPage, panelOf, site, visitUntilKept } from './kept-on-device.ts';
import { heading, publish } from './new-edition.ts';

test.use({ serviceWorkers: 'allow' });

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
