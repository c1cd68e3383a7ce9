import { LARGE } from '../language/large.ts';
import { firstOf, languagesOf } from './first-files.ts';
import type { openInWorker } from './open-in-worker.ts';
import { RANKING } from './ranking-weights.ts';
import type { IndexLoader } from './script-loader.ts';
import { unpackFile } from './unpack-file.ts';
import type { Pagefind, SearchEngine } from './search-engine.ts';

/**
 * Pagefind builds addresses from where it believes to be, differently in each browser on file
 * addresses. It is told a made-up place, and results are laid on the real root by us.
 */
const MADE_UP = '/pagefind/';

/** What the engine is created with, wherever it runs. */
const OPTIONS = {
  basePath: MADE_UP,
  baseUrl: '/',
  noWorker: true,
  excerptLength: 28,
  ranking: RANKING,
};

/**
 * From so many pages on, the engine runs in a worker, hosted and from disk. The longest task while typing
 * took 45 ms of the page's own thread at 1,000 pages and 600 ms at 10,000 (`npm run bench`), and with a
 * worker 35 ms. Below, a worker only costs time at the start.
 */
const WORKER_FROM = 1000;

const ENTRY = 'pagefind-entry.json';

export interface OpenOptions {
  /** What opens it in a worker, asked for in large publications; none where the document's policy refuses workers. */
  worker?: () => Promise<typeof openInWorker>;
  /** What the entry file says, where the page knows it already. */
  entry?: string | undefined;
}

/** @param load answers with the files of the index, and with the engine itself */
export async function openEngine(
  load: IndexLoader,
  { worker, entry: known }: OpenOptions = {},
): Promise<SearchEngine> {
  const read = async (path: string) => {
    const what = await load(path);
    if (typeof what === 'function') throw new Error(`No data: ${path}`);
    return unpackFile(path, what);
  };
  const begun = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const begin = <What>(promise: Promise<What>) => {
    // Who needs it is told.
    promise.catch(() => undefined);
    return promise;
  };
  const beginAll = async () => {
    const entry = known ? new TextEncoder().encode(known) : await read(ENTRY);
    const languages = languagesOf(new TextDecoder().decode(entry));
    for (const path of firstOf(languages)) begun.set(path, begin(read(path)));
    const pages = languages.reduce((sum, { page_count }) => sum + page_count, 0);
    return { entry, pages, open: pages >= WORKER_FROM && worker ? begin(worker()) : undefined };
  };
  const [engine, { entry, pages, open }] = await Promise.all([load('pagefind.js'), beginAll()]);
  if (typeof engine !== 'function') throw new Error('No engine');
  const loadOnce = async (address: string) => {
    const path = address.replace(/^.*?\/pagefind\//, '').replace(/[?#].*$/, '');
    const early = begun.get(path);
    begun.delete(path);
    return path === ENTRY ? entry.slice() : (early ?? read(path));
  };
  const size = { pageCount: pages, isLarge: pages >= LARGE };
  if (open)
    try {
      return { ...(await (await open)(engine, loadOnce, OPTIONS)), ...size };
    } catch {
      // Where a worker cannot be had, the page's own thread does the same.
    }
  const pagefind = engine(
    async (address) => new Response(await loadOnce(address)),
    undefined,
    `${MADE_UP}pagefind.js`,
  );
  const instance = (pagefind as Pagefind).createInstance(OPTIONS);
  return {
    ...size,
    async search(query, options) {
      const found = await instance.search(query, options);
      return { ...found, places: found.results.reduce((sum, { words }) => sum + words.length, 0) };
    },
  };
}
