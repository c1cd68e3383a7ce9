import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from 'playwright/test';
import { outputDirectory } from '../../src/staging/directories.ts';
import { downloadsOf } from '../../src/model/edition/edition.ts';
import { allEntries } from '../../src/model/entries.ts';
import { contentDirectory } from '../../src/publication/folder/content-folder.ts';
import { loadPublication } from '../../src/publication/load-publication.ts';

export const publication = loadPublication(contentDirectory(), { drafts: false });
export const entries = allEntries(publication);

const built = join(outputDirectory(), downloadsOf(publication).singleFile);
export const html = readFileSync(built, 'utf8');

/** The single file alone in a folder, as readers keep it. */
const copy = join(mkdtempSync(join(tmpdir(), 'single file ')), 'a copy.html');
copyFileSync(built, copy);
export const address = pathToFileURL(copy).href;

/** Tests that fail when the page asks for anything, reports an error or breaks its policy. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!request.isNavigationRequest() && !url.startsWith('data:')) faults.push(`request: ${url}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`refused by ${violatedDirective}: ${blockedURI}`);
        });
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
