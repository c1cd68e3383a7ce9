import { expect, test } from 'playwright/test';
import { openCopy } from '../hosts/host.ts';
import {
  collectFaults,
  deepPage,
  keptEditions,
  otherPage,
  panelOf,
  site,
  makeEdition,
} from './kept-on-device.ts';

test.use({ serviceWorkers: 'allow' });

test('readers who save data are asked before any publication is kept', async ({ page, context }) => {
  const host = await openCopy(site);
  const browser = await context.newCDPSession(page);
  await browser.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(host.address + deepPage);
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Keep all of it on this device' }).click();
  await expect(panel.getByRole('status')).toHaveText(
    'All of it is on this device, and opens without a network.',
  );
  await host.close();
});

test('a large publication asks before it is kept on the device, shows how far it is, and does not ask again', async ({
  page,
  context,
}) => {
  const host = await openCopy(site);
  await makeEdition(host.folder, { large: 1000 });
  const faults = await collectFaults(context);

  await page.goto(host.address + deepPage);
  const panel = panelOf(page);
  const keep = panel.getByRole('button', { name: 'Keep all of it on this device' });
  await expect(panel.getByRole('status')).toHaveText(
    /It downloads \d\.\d MB and takes \d+\.\d MB on this device\./,
  );
  await expect(keep).toBeVisible();
  await page.goto(host.address + otherPage);
  await expect(keep).toBeVisible();
  expect(host.requests).not.toContain('service-worker.pack');
  expect(await keptEditions(page)).toEqual([]);

  const shares = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const bar = document.querySelector('progress');
    const observer = new MutationObserver(() => {
      if (bar && !bar.hidden) seen.push(bar.value);
    });
    if (bar) observer.observe(bar, { attributes: true });
    return seen;
  });
  await keep.click();
  await expect(panel.getByRole('status')).toHaveText(
    'All of it is on this device, and opens without a network.',
  );
  await expect(keep).toBeHidden();
  await expect(panel.getByRole('progressbar')).toBeHidden();
  const seen = await shares.jsonValue();
  expect(seen.length).toBeGreaterThan(3);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));

  await host.close();
  await context.setOffline(true);
  await page.goto(host.address + deepPage);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel).toBeHidden();
  expect(faults).toEqual([]);
});
