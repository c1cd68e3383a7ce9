import { setTimeout } from 'node:timers/promises';
import type { Publication } from '../model/entries.ts';
import type { Current } from '../model/relations.ts';
import { compoundFinder, createIndexer, type Indexer } from '../search/index/build-index.ts';
import { gatherNames } from '../search/index/gather-names.ts';
import { indexedAddresses } from '../search/index/indexed-addresses.ts';
import { indexScripts, vocabularyScripts } from '../search/index/write.ts';
import { stalePaths } from './stale-pages.ts';

/** Files are saved in bursts. It is longer than what `follow-content.ts` waits for, which forgets texts that have changed. */
const SETTLED = 100;

/** How often a page is asked for, and after what pause, before it counts as broken: Astro knows of a new file later than we do. */
const TRIES = 20;
const PAUSE = 300;

async function patiently<Result>(work: () => Promise<Result>, tries = TRIES): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (tries <= 1) throw error;
    await setTimeout(PAUSE);
    return patiently(work, tries - 1);
  }
}

/** A search begins with this one; the others are named in it. */
const FIRST = 'pagefind-entry.json.js';

/** @returns a script of the index, if there is one of that path */
type Scripts = (path: string) => Uint8Array | undefined;

export interface PreviewIndex {
  /** @returns a script of the index as a page asks for it, or undefined if there is none of that path */
  script(path: string): Promise<Uint8Array | undefined>;
  /**
   * Says that something changed; the index is made anew when the next search begins, or at once if somebody searches.
   * @param everywhere whether any page may look different now, as after a change of the code
   */
  invalidate(everywhere: boolean): void;
}

export interface PreviewIndexOptions {
  current: () => Current;
  /** @returns the HTML of a page as it is now; rejects if it cannot be shown */
  fetchPage: (path: string) => Promise<string>;
  /** Told why the index could not be made anew; until it can, the last one answers. */
  report: (error: unknown) => void;
}

/** The index of a live preview, kept in memory. */
export function createPreviewIndex({ current, fetchPage, report }: PreviewIndexOptions): PreviewIndex {
  const pages = new Map<string, string>();
  let rendered: Publication | undefined;
  /** Pages that were fetched since the last index. */
  const fetched = new Set<string>();
  /** It knows the pages from the last index, so that after an edit only few are given to it. */
  let kept: { made: string; indexer: Indexer } | undefined;
  let scripts: Promise<Scripts> | undefined;
  const compoundsOf = compoundFinder();
  let changes = 0;
  /** When the last of them was, on the clock of the process. */
  let changed = -SETTLED;
  let stale = true;
  /** Whether somebody has searched since the last change, and so will again when the page comes back. */
  let isAsked = false;

  const settle = async (): Promise<void> => {
    const rest = changed + SETTLED - performance.now();
    if (rest <= 0) return;
    await setTimeout(rest);
    await settle();
  };

  const indexPages = async (now: Current, paths: string[]) => {
    const { publication } = now;
    const { terms, site } = publication;
    const compounds = compoundsOf(publication);
    // What the index gets of a page depends on these; and a page cannot be taken out of it.
    const made = JSON.stringify([paths, [...compounds], terms, site.language]);
    const isNew = kept?.made !== made;
    if (isNew) await forgetIndexer();
    kept ??= { made, indexer: await createIndexer(publication, { compounds, isKept: true }) };
    const { indexer } = kept;
    try {
      for (const path of isNew ? paths : fetched) await indexer.add({ path, html: pages.get(path) ?? '' });
      const { files, order, vocabulary } = await indexer.settle(paths);
      const scripts = indexScripts({ files: await files, order });
      fetched.clear();
      // Reading words takes longer than reading a page, and most that is looked for is found without.
      let words: typeof scripts | undefined;
      const wordScripts = () => (words ??= vocabularyScripts({ files: vocabulary(gatherNames(now)), order }));
      return (path: string) => (path.startsWith('vocabulary') ? wordScripts() : scripts).get(path)?.();
    } catch (error) {
      await forgetIndexer();
      throw error;
    }
  };
  const forgetIndexer = async () => {
    const { indexer } = kept ?? {};
    kept = undefined;
    await indexer?.end();
  };

  const build = async () => {
    await settle();
    stale = false;
    const before = changes;
    const now = current();
    const { publication } = now;
    const paths = indexedAddresses(now);
    for (const path of stalePaths(rendered, now)) {
      pages.set(path, await patiently(() => fetchPage(path)));
      fetched.add(path);
    }
    // What has changed meanwhile may be missing from the pages, so they count as those of before.
    if (before === changes) rendered = publication;
    return indexPages(now, paths);
  };

  const fresh = () => {
    if (scripts && !stale) return scripts;
    stale = false;
    // One build at a time; one that failed is tried again by the next search.
    scripts = Promise.resolve(scripts)
      .catch(() => undefined)
      .then((last) =>
        build().catch((error: unknown) => {
          stale = true;
          if (!last) throw error;
          report(error);
          return last;
        }),
      );
    return scripts;
  };

  return {
    async script(path) {
      isAsked = true;
      return (await (path === FIRST ? fresh() : (scripts ?? fresh())))(path);
    },
    invalidate(everywhere) {
      changes += 1;
      changed = performance.now();
      stale = true;
      if (everywhere) rendered = undefined;
      if (!isAsked) return;
      isAsked = false;
      // Who asks while it is made, or later, is told why it could not be.
      fresh().catch(() => undefined);
    },
  };
}
