import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { listFiles } from '../../src/editions/built-files.ts';
import { DOWNLOAD_FOLDER } from '../../src/model/edition/edition.ts';
import { PACKED_SITE } from '../../src/editions/app/precache-manifest.ts';
import { openCopy, plain, stripping } from '../hosts/host.ts';
import type { Habits } from '../hosts/lookup.ts';
import {
  collectFaults,
  deepPage,
  otherPage,
  pages,
  site,
  titleOf,
  visitUntilKept,
} from './kept-on-device.ts';

test.use({ serviceWorkers: 'allow' });

/** The pages of the top folder, and one of each other. */
const kinds = pages.filter(
  (path, index) => !path.includes('/') || dirname(pages[index - 1] ?? '') !== dirname(path),
);

/** Where there is no pack, every file is asked for once. */
const files = listFiles(site).filter((path) => !path.startsWith(`${DOWNLOAD_FOLDER}/`)).length;

interface Place {
  name: string;
  path?: string;
  habits?: Habits;
  withoutPack?: boolean;
  /** How much is asked for at the most, from the first page until all is kept. */
  requests: number;
}

const places: Place[] = [
  { name: 'at the root of a host', requests: 12 },
  { name: 'under a path with a space', path: '/a b/c/', requests: 12 },
  { name: 'on a host that takes `.html` away', habits: stripping, requests: 13 },
  {
    name: 'on a host that takes `.html` away, without the pack',
    habits: stripping,
    withoutPack: true,
    // Addresses that end in `.html` are asked for twice.
    requests: 12 + files + pages.length,
  },
];

for (const { name, path = '/', habits = plain, withoutPack = false, requests } of places)
  test(`after one visit the whole publication ${name} is there without a network`, async ({
    page,
    context,
  }) => {
    const host = await openCopy(site, { path, habits });
    if (withoutPack) rmSync(join(host.folder, PACKED_SITE));
    const faults = await collectFaults(context);

    await visitUntilKept(page, host.address + deepPage);
    expect(host.requests.length).toBeLessThanOrEqual(requests);
    await host.close();
    await context.setOffline(true);

    await readsEveryKind(page, host.address);
    await searches(page, host.address);
    expect(faults).toEqual([]);
  });

async function readsEveryKind(page: Page, root: string): Promise<void> {
  const answers = async (path: string, file: string) => {
    const answer = await page.goto(root + path);
    expect.soft(answer?.status(), path).toBe(200);
    expect.soft(await page.title(), path).toBe(titleOf(site, file));
  };
  await answers('', 'index.html');
  await answers('?from=home-screen', 'index.html');
  await answers(otherPage.replace(/\.html$/, ''), otherPage);
  for (const path of kinds) await answers(path, path);
}

async function searches(page: Page, root: string): Promise<void> {
  const words = titleOf(site, deepPage).split(' – ')[0] ?? '';
  await page.goto(`${root}search.html?${new URLSearchParams({ q: words })}`);
  const results = page.getByRole('list', { name: 'Search results' }).getByRole('heading');
  await expect(results.first()).toHaveText(words);
  const type = page.getByRole('checkbox', { name: /^Initiative/ });
  await type.check();
  await expect(page).toHaveURL(/type=Initiative/);
  await expect(results.first()).toHaveText(words);
  await results.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('found'))).toBe(true);
}

test('without a network an address that does not exist gets the page that says so', async ({
  page,
  context,
}) => {
  const host = await openCopy(site);
  await visitUntilKept(page, host.address + deepPage);
  await host.close();
  await context.setOffline(true);
  const answer = await page.goto(`${host.address}initiatives/no-such-page`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  // So does what the app leaves out.
  await page.goto(`${host.address}data.html`);
  await page.getByRole('main').getByRole('link', { name: 'JSON', exact: true }).first().click();
  await expect(page.getByText('You are reading without a network')).toBeVisible();
});
