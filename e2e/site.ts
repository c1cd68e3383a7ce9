import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { outputDirectory } from '../src/staging/directories.ts';
import { listFiles } from '../src/editions/built-files.ts';
import { addressOf } from '../src/model/site/addresses/addresses.ts';
import { downloadsOf } from '../src/model/edition/edition.ts';
import { allEntries, type CollectionName, type Entry } from '../src/model/entries.ts';
import { relate } from '../src/model/relations.ts';
import { contentDirectory } from '../src/publication/folder/content-folder.ts';
import { loadPublication } from '../src/publication/load-publication.ts';

/** The content that the site was built from: what tests expect comes from here. */
export const publication = loadPublication(contentDirectory(), { drafts: false });
export const relations = relate(publication);
export const entries = allEntries(publication);

/** The folder that holds the built site. */
export const folder = outputDirectory();

/** The paths of all built pages: `initiatives/nhsx.html`. The single-file edition has tests of its own. */
export const pages = listFiles(folder).filter(
  (path) => path.endsWith('.html') && !path.startsWith(`${downloadsOf(publication).folder}/`),
);

/** The path of an entry's page, relative to the root of the site. */
export const pathOf = (entry: Pick<Entry, 'collection' | 'slug'>) => addressOf(entry).slice(1);

export const readFile = (path: string) => readFileSync(join(folder, path), 'utf8');

/** The entry with the most text stands for its kind: it has the most that can go wrong. */
function longest<Name extends CollectionName>(all: Entry<Name>[]): Entry<Name> {
  const [first] = all.toSorted((a, b) => b.body.length - a.body.length);
  if (!first) throw new Error('The publication has no entry of a kind that the tests need.');
  return first;
}

export const sample = {
  briefing: longest(publication.briefings),
  initiative: longest(publication.initiatives),
  organisation: longest(publication.organisations),
  page: longest(publication.pages),
};

/** The address of the search page with a query and facets. */
export const searchPath = (query: string, facets: Record<string, string> = {}) =>
  `search.html?${new URLSearchParams({ q: query, ...facets })}`;

/** A page of every kind, by the name of the kind. */
export const pageKinds: Record<string, string> = {
  home: 'index.html',
  ...Object.fromEntries(Object.entries(sample).map(([kind, entry]) => [kind, pathOf(entry)])),
  'browse from A to Z': 'browse/a-z.html',
  'browse by topic': 'browse/topics.html',
  'browse by type': 'browse/types.html',
  'browse by status': 'browse/status.html',
  'browse by year': 'browse/years.html',
  timeline: 'timeline.html',
  lineage: 'lineage.html',
  'figures compared': 'figures-compared.html',
  data: 'data.html',
  changes: 'changes.html',
  sources: 'sources.html',
  glossary: 'glossary.html',
  search: 'search.html',
  'take it with you': 'take-it-with-you.html',
  'for authors': 'writing-for-this-site.html',
  'problems explained': 'problems-and-how-to-mend-them.html',
  'search with results': searchPath(sample.initiative.data.title),
  'not found': '404.html',
};

/** Opens a page and waits until all of it is there: on the search page, what it says of results. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.startsWith('search.html')) await expect(page.getByRole('status')).toHaveText(/\S/);
}

/** How wide the page is, in pixels, with what the window cuts off. */
export const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** What Playwright says where tests do not allow service workers, which is most of them. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Collects what goes wrong on a page from now on: exceptions, console errors and warnings, requests
 * that fail, and what the page's policy refuses.
 */
export async function collectFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    const isOurs = message.text() !== BLOCKED;
    if (isOurs && ['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`refused by ${violatedDirective}: ${blockedURI}`);
    });
  });
  return faults;
}
