import type { IndexFile } from './index-file.ts';
import {
  endPagefind,
  hashOf,
  startPagefind,
  type GivenPage,
  type PagefindProcess,
} from './pagefind-process.ts';
import { changeIndex, knownIndex } from './postings/change-index.ts';
import { BEFORE } from './postings/changed-words.ts';
import { learnIndex, type KnownIndex } from './postings/known-index.ts';

/** Where more than one page of so many has changed, an index of all is made anew, which then takes no longer. */
const FEW = 4;

/** An index, and what it was made of. */
export interface IndexOfPages extends KnownIndex {
  /** How many places of words a chunk holds. */
  chunk: number;
  /** The hashes of its pages by their paths. */
  hashes: ReadonlyMap<string, string>;
  /** @returns a page; undefined if it is not known any more */
  contentOf: (path: string) => string | undefined;
}

/** An index of pages, of which only those that have changed since one of before are read. */
export interface ChangingIndex {
  /** The hashes of its pages by their paths, in the order in which they came. */
  given: ReadonlyMap<string, string>;
  /** A page takes the place of the one that was given under its path before. */
  give(page: GivenPage): Promise<void>;
  /**
   * Takes out what is under other paths than these, and waits for what was given to be read.
   * @returns the paths of pages that have words
   */
  settle(paths: ReadonlyMap<string, unknown>): Promise<ReadonlySet<string>>;
  /**
   * Makes the files of what was settled; more pages may follow, and other files.
   * @throws if Pagefind reports a fault
   */
  files(): Promise<IndexFile[]>;
  /** @returns the last index, if others can be made of it */
  known(): IndexOfPages | undefined;
  end(): Promise<void>;
}

/**
 * @param chunk how many places of words a chunk holds
 * @param isKept whether other indexes are to be made of it
 * @param before an index of these or other pages
 */
export async function startIndex(
  chunk: number,
  isKept: boolean,
  before?: IndexOfPages,
): Promise<ChangingIndex> {
  const contents = new Map<string, string>();
  const given = new Map<string, string>();
  /** The paths of pages that are not as they were. */
  const changes = new Set<string>();
  let known = before?.chunk === chunk ? before : undefined;
  let whole = known ? undefined : await startPagefind(chunk);
  let changed: KnownIndex | undefined;

  const makeWhole = async (): Promise<PagefindProcess> => {
    whole = await startPagefind(chunk);
    for (const [path, content] of contents) await whole.give({ path, content });
    return whole;
  };
  const keep = (index: KnownIndex | undefined) => {
    const had = new Map(contents);
    known = index && { ...index, chunk, hashes: new Map(given), contentOf: (path) => had.get(path) };
    changes.clear();
    return known;
  };
  return {
    given,
    async give(page) {
      const { path, content } = page;
      const hash = hashOf(content);
      given.set(path, hash);
      // Of very many pages, none of which an index is made of again, there is no room for all.
      if (isKept || known) contents.set(path, content);
      changes[known?.hashes.get(path) === hash ? 'delete' : 'add'](path);
      if (whole) await whole.give(page);
      else if (known && changes.size > known.hashes.size / FEW) await makeWhole();
    },
    async settle(paths) {
      for (const path of [...given.keys()].filter((path) => !paths.has(path)))
        for (const pages of [given, contents, changes]) pages.delete(path);
      changed = known && !whole ? await changeFew(known, contents, changes) : undefined;
      return changed ? withWords(changed) : (whole ?? (await makeWhole())).settle(paths);
    },
    async files() {
      if (changed) return keep(changed)?.files ?? [];
      const files = (await whole?.files()) ?? [];
      if (!isKept || !keep(knownIndex(files, chunk))) return files;
      await whole?.forget();
      whole = undefined;
      return files;
    },
    known: () => known,
    async end() {
      await whole?.forget();
      await endPagefind();
    },
  };
}

async function changeFew(
  known: IndexOfPages,
  contents: ReadonlyMap<string, string>,
  changes: ReadonlySet<string>,
): Promise<KnownIndex | undefined> {
  const was = [...known.hashes.keys()].filter((path) => changes.has(path) || !contents.has(path));
  if (was.some((path) => known.contentOf(path) === undefined)) return undefined;
  const pages = [
    ...was.map((path) => ({ path: BEFORE + path, content: known.contentOf(path) ?? '' })),
    ...[...changes].map((path) => ({ path, content: contents.get(path) ?? '' })),
  ];
  const size = known.chunk;
  const paths = [...contents.keys()];
  if (!pages.length) return changeIndex({ known, paths, few: undefined, size });
  const pagefind = await startPagefind(size);
  for (const page of pages) await pagefind.give(page);
  const few = learnIndex(await pagefind.files());
  await pagefind.forget();
  return changeIndex({ known, paths, few, size });
}

const withWords = ({ languages }: KnownIndex): Set<string> =>
  new Set(
    [...languages.values()].flatMap((pages) => pages.flatMap(({ hasWords, path }) => (hasWords ? path : []))),
  );
