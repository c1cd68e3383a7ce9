import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type BrowserContext, type Locator, type Page } from 'playwright/test';
import { outputDirectory } from '../../src/staging/directories.ts';
import { listFiles, reader } from '../../src/editions/built-files.ts';
import { compressFiles } from '../../src/editions/compressed-files.ts';
import { serviceWorkerCode } from '../../src/editions/app/service-worker-code.ts';
import { writeServiceWorker } from '../../src/editions/app/write-service-worker.ts';
import { DOWNLOAD_FOLDER } from '../../src/model/edition/edition.ts';
import { PRECACHE_MANIFEST, type FileList } from '../../src/editions/app/precache-manifest.ts';

/** The folder that holds the built site. */
export const site = outputDirectory();

/** Makes an edition of a site of which some files have changed, as a build does. */
export async function makeEdition(folder: string, options?: { large: number }): Promise<void> {
  const before = JSON.parse(readFileSync(join(folder, PRECACHE_MANIFEST), 'utf8')) as FileList;
  const files = compressFiles(reader(folder));
  files.keep(Object.keys(before));
  await writeServiceWorker(folder, files, await serviceWorkerCode(), options);
}

/** The paths of all its pages. */
export const pages = listFiles(site).filter(
  (path) => path.endsWith('.html') && !path.startsWith(`${DOWNLOAD_FOLDER}/`),
);

const first = (start: string) => {
  const found = pages.find((path) => path.startsWith(start));
  if (!found) throw new Error(`The site has no page ${start}*.`);
  return found;
};
/** A page below the top folder, to arrive at. */
export const deepPage = first('initiatives/');
/** Another one, to go to. */
export const otherPage = first('organisations/');

/** @returns the title in the head of a built page, as text */
export const titleOf = (folder: string, path: string) =>
  (/<title>([^<]*)<\/title>/.exec(readFileSync(join(folder, path), 'utf8'))?.[1] ?? '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

export const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'On this device' });

/** Collects what goes wrong from now on in pages of a context and in their service workers. */
export async function collectFaults(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(`exception: ${error.error().message}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  const session = await context.newCDPSession(await context.newPage());
  await session.send('ServiceWorker.enable');
  session.on('ServiceWorker.workerErrorReported', ({ errorMessage }) =>
    faults.push(`worker: ${errorMessage.errorMessage}`),
  );
  return faults;
}

/** @returns the names of the caches of the page's origin that hold a whole edition */
export const keptEditions = (page: Page): Promise<string[]> =>
  page.evaluate(async (list) => {
    const whole = async (name: string) =>
      (await (await caches.open(name)).keys()).some(({ url }) => url.endsWith(`/${list}`));
    const names = await caches.keys();
    const marks = await Promise.all(names.map(whole));
    return names.filter((_name, index) => marks[index]);
  }, PRECACHE_MANIFEST);

/** Visits a page and stays until the whole publication is on the device. */
export async function visitUntilKept(page: Page, address: string, editions = 1): Promise<void> {
  await page.goto(address);
  await expect.poll(() => keptEditions(page)).toHaveLength(editions);
}
