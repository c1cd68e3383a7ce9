import type { Carrier } from './carrier.ts';
import { RANKING } from './ranking.ts';

/** The part of Pagefind that we use (https://pagefind.app/docs/api/). */
export interface Fragment {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  /** Its sections; `locations` says which words of the page matched there. */
  sub_results: { title: string; url: string; excerpt: string; locations?: number[] }[];
  /** The text of the page, and where its headings stand in it, counted in words. */
  content: string;
  anchors: { element: string; id: string; text?: string; location: number }[];
}
export interface FoundResult {
  id: string;
  /** Where its words stand in the text. */
  words: number[];
  data(): Promise<Fragment>;
}
export interface Found {
  results: FoundResult[];
  /** How many results each value of each facet has. */
  filters: FacetCounts;
  /** The same, had no facet been chosen. */
  totalFilters: FacetCounts;
}
export interface SearchOptions {
  filters: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}
export type FacetCounts = Record<string, Record<string, number>>;
export interface SearchEngine {
  /** @param query null stands for all pages */
  search(query: string | null, options: SearchOptions): Promise<Found>;
  filters(): Promise<FacetCounts>;
}

interface Pagefind {
  createInstance(options: Record<string, unknown>): SearchEngine;
}

/**
 * Pagefind builds addresses from where it believes to be, differently in each browser on file
 * addresses. It is told a made-up place, and results are laid on the real root by us.
 */
const MADE_UP = '/pagefind/';

/** @param load answers with the files of the index, and with the engine itself */
export async function openEngine(load: Carrier): Promise<SearchEngine> {
  const fetchFromCarrier = async (address: string) => {
    const path = String(address)
      .replace(/^.*?\/pagefind\//, '')
      .replace(/[?#].*$/, '');
    const what = await load(path);
    if (typeof what === 'function') throw new TypeError(`No data: ${path}`);
    return new Response(what);
  };
  const engine = await load('pagefind.js');
  if (typeof engine !== 'function') throw new Error('No engine');
  const pagefind = engine(fetchFromCarrier, NoWorker, `${MADE_UP}pagefind.js`) as Pagefind;
  return pagefind.createInstance({
    basePath: MADE_UP,
    baseUrl: '/',
    noWorker: true,
    excerptLength: 28,
    ranking: RANKING,
  });
}

/** Pagefind falls back to the page's own thread when a worker cannot be had. */
function NoWorker(): never {
  throw new Error('Workers cannot be loaded from disk.');
}
