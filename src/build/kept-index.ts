import { generatorHash, isWorthKeeping, readKept, writeKept } from '../publication/kept/kept-file.ts';
import type { IndexOfPages } from '../search/index/changing-index.ts';
import { hashOf, type GivenPage } from '../search/index/pagefind-process.ts';

/** An index of the last build, of which the next is made where little has changed. */
export interface KeptIndex {
  before: IndexOfPages | undefined;
  /** Keeps an index for the next build, unless that of before serves as well. */
  save: (index: IndexOfPages | undefined) => void;
}

/**
 * @param name of the file of the cache
 * @param pages @returns what the index was given of pages, as far as it is kept
 */
export function keptIndex(name: string, pages: () => Iterable<GivenPage>): KeptIndex {
  const generator = generatorHash();
  const kept = readKept(name, generator) as Omit<IndexOfPages, 'contentOf'> | undefined;
  const byPath = new Map<string, string>();
  const contentOf = (path: string) => {
    if (!byPath.size) for (const page of pages()) byPath.set(page.path, page.content);
    const content = byPath.get(path);
    return content !== undefined && hashOf(content) === kept?.hashes.get(path) ? content : undefined;
  };
  return {
    before: kept && { ...kept, contentOf },
    save(index) {
      if (!index) return;
      const { files, languages, chunk, hashes } = index;
      const news = [...hashes].filter(([path, hash]) => kept?.hashes.get(path) !== hash);
      // Where a page has come or gone, all have other numbers, which every later build would have to change.
      const isRenumbered = [...hashes.keys()].join() !== [...(kept?.hashes.keys() ?? [])].join();
      if (isRenumbered || isWorthKeeping(news.length, hashes.size))
        writeKept(name, generator, { files, languages, chunk, hashes });
    },
  };
}
