import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyOf, openHost } from '../hosts/host.ts';
import {
  collectFaults,
  deepPage,
  keptEditions,
  panelOf,
  site,
  visitUntilKept,
  makeEdition,
} from './kept-on-device.ts';

test.use({ serviceWorkers: 'allow' });

test('publications on one host, one inside the other, leave alone what the other keeps on the device', async ({
  page,
  context,
}) => {
  const folders = { '/': copyOf(site), '/v2/': copyOf(site) };
  const host = await openHost(folders);
  const faults = await collectFaults(context);
  const change = async (folder: string) => {
    const path = join(folder, 'index.html');
    writeFileSync(path, readFileSync(path, 'utf8').replace('<title>', '<title>Changed: '));
    await makeEdition(folder);
  };
  await change(folders['/v2/']);

  await visitUntilKept(page, host.address + deepPage);
  await page.evaluate(() => caches.open('of another program'));
  await visitUntilKept(page, `${host.address}v2/${deepPage}`, 2);
  const [outer, inner] = (await keptEditions(page)).toSorted();
  expect(outer).toMatch(/^vademecum:\/:/);
  expect(inner).toMatch(/^vademecum:\/v2\/:/);

  await change(folders['/']);
  await page.goto(host.address + deepPage);
  const loadedAnew = page.waitForEvent('load');
  await panelOf(page).getByRole('button', { name: 'Reload' }).click();
  await loadedAnew;
  await expect.poll(() => keptEditions(page)).not.toContain(outer);
  await expect.poll(() => keptEditions(page)).toContain(inner);
  expect(await page.evaluate(() => caches.keys())).toContain('of another program');

  await host.close();
  await context.setOffline(true);
  await page.goto(`${host.address}v2/`);
  await expect(page).toHaveTitle(/^Changed: /);
  await page.goto(`${host.address}v2/${deepPage}`);
  await expect(panelOf(page)).toBeHidden();
  expect(faults).toEqual([]);
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
});
