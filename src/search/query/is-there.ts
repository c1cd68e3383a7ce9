import type { SearchEngine } from '../engine/search-engine.ts';

/** Tells whether pages have a word, or words one after the other: in quotation marks Pagefind finds no less. */
export const isThere = async (engine: SearchEngine, word: string): Promise<boolean> =>
  (await engine.search(`"${word}"`, { filters: {} })).results.length > 0;
