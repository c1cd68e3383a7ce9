import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright';
import { median } from './cost.ts';

/** How often times are taken; the median counts. */
const TIMES = 5;

export interface SearchCost {
  /** Scripts read for a first search, engine and interface included, at most. */
  scripts: number;
  bytes: number;
  /** The same as a host sends them. */
  compressed: number;
  /** From navigation to results on the screen, in milliseconds, when the browser has read the files before. */
  results: number;
  /** The longest task of the page's own thread while a reader types, in milliseconds of processor time. */
  block: number;
}

/**
 * Searches a built site as a reader would.
 * @param folder holds the site
 * @param queries of two words each, which find something; the first searches are also made with a slip in each
 * @param address where it is served, or undefined to open it from disk; ends with a slash
 */
export async function measureSearch(
  browser: Browser,
  folder: string,
  queries: string[],
  address?: string,
): Promise<SearchCost> {
  const root = address ?? `${pathToFileURL(folder).href}/`;
  const [query = ''] = queries;
  const search = (query: string) => `${root}search.html?${new URLSearchParams({ q: query })}`;
  const firsts: Awaited<ReturnType<typeof firstSearch>>[] = [];
  for (const query of [...queries, ...queries.map(misspell)])
    firsts.push(await inNewContext(browser, (page) => firstSearch(page, search(query), folder, root)));
  const [times, block] = await inNewContext(browser, async (page) => {
    await watchResults(page);
    const measured = [];
    for (let time = 0; time <= TIMES; time++) measured.push(await untilResults(page, search(query)));
    return [measured.slice(1), await longestBlock(page, `${root}search.html`, queries)];
  });
  const most = (name: 'scripts' | 'bytes' | 'compressed') => Math.max(...firsts.map((first) => first[name]));
  return {
    scripts: most('scripts'),
    bytes: most('bytes'),
    compressed: most('compressed'),
    results: median(times),
    block,
  };
}

/** Exchanges two letters in the longest word of a query. */
function misspell(query: string): string {
  const longest = query.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  return query.replace(longest, longest.replace(/^(..)(.)(.)/u, '$1$3$2'));
}

async function inNewContext<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  // What the installed site keeps would be read from there.
  const context: BrowserContext = await browser.newContext({ serviceWorkers: 'block' });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function firstSearch(page: Page, address: string, folder: string, root: string) {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    // What a worker runs comes from the page.
    if (request.resourceType() !== 'script' || request.url().startsWith('blob:')) return;
    const path = request.url().replace(/[?#].*$/, '');
    scripts.add(root.startsWith('file:') ? fileURLToPath(path) : join(folder, path.slice(root.length)));
  });
  await page.goto(address);
  await results(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    scripts: scripts.size,
    bytes: sum([...scripts].map((path) => statSync(path).size)),
    compressed: sum([...scripts].map((path) => gzipSync(readFileSync(path)).length)),
  };
}

/** @returns when the frame was drawn that has the results, in milliseconds since the page was asked for */
async function untilResults(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const drawn = await page.waitForFunction(() => globalThis.resultsDrawn);
  return (await drawn.jsonValue()) ?? 0;
}

declare global {
  var resultsDrawn: number | undefined;
}

/** Watches for results in the page itself: asking from outside, again and again, takes time of its own. */
const watchResults = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('.results > li')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (globalThis.resultsDrawn = performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });

/** Types searches letter by letter on a page that is ready, and looks for the task that took longest. */
async function longestBlock(page: Page, address: string, queries: string[]): Promise<number> {
  const [first = ''] = queries;
  await page.goto(address);
  const box = page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('combobox'));
  await box.first().fill(first);
  await results(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  // Also a question of many words, and words with a slip each.
  const question = `what became of ${queries.join(' and ')}`;
  const slips = first.replace(/\p{L}(?!\p{L})/gu, '$&$&');
  for (const query of [...queries, question, slips]) {
    await box.first().fill('');
    await box.first().pressSequentially(query, { delay: 180 });
    await results(page).first().waitFor();
    await page.waitForTimeout(1500);
  }
  return longestTask((await browser.stopTracing()).toString());
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** How long the processor worked on it, in microseconds, without the time that others had it. */
  tdur?: number;
  args: { name?: string };
}

/** @returns the longest task of a page's own thread in a trace of the browser, in milliseconds */
function longestTask(trace: string): number {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && mains.some((main) => main.pid === pid && main.tid === tid),
  );
  const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0);
  if (!longest) throw new Error('The trace of the browser holds no tasks of the page.');
  return longest / 1000;
}

const results = (page: Page) => page.getByRole('list', { name: 'Search results' }).locator('> li');
