import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import type { Host } from '../hosts/host.ts';
import { makeEdition, otherPage } from './kept-on-device.ts';

/** Publishes a new edition, in which one page and the script of every page differ. */
export async function publish({ folder, requests }: Host & { folder: string }, words: string): Promise<void> {
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

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const editionOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['edition']);
