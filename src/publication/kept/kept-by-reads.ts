import type { HashedText } from '../../text/encoding/shared-text.ts';
import { namesOfReads, type Reads } from '../../text/functions/track-reads.ts';
import { isWorthKeeping, openKept, writeKept } from './kept-file.ts';

/** A page of the last build or of this one. */
interface Page<Finished> extends HashedText {
  finished?: Finished | undefined;
  /** What it was made of: places in the list of all that pages were made of. */
  reads: Uint32Array;
}

/** What a file of the cache holds. */
interface Content<Finished> {
  /** All that pages were made of, by name, with the hash of what it was. */
  reads: [name: string, value: string][];
  pages: Map<string, Page<Finished>>;
}

/** Pages that are taken from the last build as long as nothing that they were made of has changed. */
export interface KeptByReads<Finished> {
  rendered(path: string): Promise<HashedText | undefined>;
  keep(path: string, page: HashedText, reads: Reads): void;
  finished(path: string): Finished | undefined;
  keepFinished(path: string, finished: Finished): void;
  save(): Promise<void>;
}

/**
 * Takes up what the last build has kept, which may be done before it is known whether it holds.
 * @param name of the file of the cache
 * @returns what asks for it, as below
 */
export function keptByReads<Finished>(name: string) {
  const opened = openKept(name);
  return (generator: string, valueOf: (read: string) => Promise<string | undefined>) =>
    keptSince<Finished>(name, {
      generator,
      valueOf,
      before: opened?.generator === generator ? (opened.content as Content<Finished>) : undefined,
    });
}

interface Since<Finished> {
  /** What tells the code that makes pages from other code. */
  generator: string;
  /** @returns the hash of what a name stands for now; undefined where that cannot be told */
  valueOf: (read: string) => Promise<string | undefined>;
  before: Content<Finished> | undefined;
}

function keptSince<Finished>(
  name: string,
  { generator, valueOf, before }: Since<Finished>,
): KeptByReads<Finished> {
  const names = before?.reads.map(([read]) => read) ?? [];
  const places = new Map(names.map((read, place) => [read, place]));
  const placeOf = (read: string) => {
    const place = places.get(read) ?? names.push(read) - 1;
    places.set(read, place);
    return place;
  };
  const same: boolean[] = [];
  const isSame = async (place: number) =>
    (same[place] = (await valueOf(names[place] ?? '')) === before?.reads[place]?.[1]);
  const pages = new Map<string, Page<Finished>>();
  let news = 0;
  return {
    async rendered(path) {
      const page = before?.pages.get(path);
      if (!page) return undefined;
      for (const place of page.reads) if (!(same[place] ?? (await isSame(place)))) return undefined;
      pages.set(path, page);
      return page;
    },
    keep(path, page, reads) {
      news += 1;
      pages.set(path, { ...page, reads: Uint32Array.from(namesOfReads(reads), placeOf) });
    },
    finished: (path) => pages.get(path)?.finished,
    keepFinished(path, finished) {
      const page = pages.get(path);
      if (page) page.finished = finished;
    },
    async save() {
      if (!isWorthKeeping(news, pages.size)) return;
      const values = await Promise.all(names.map(valueOf));
      const written: Content<Finished> = { reads: [], pages: new Map() };
      const newPlaces = new Array<number | undefined>(names.length);
      const newPlaceOf = (place: number) =>
        (newPlaces[place] ??= written.reads.push([names[place] ?? '', values[place] ?? '']) - 1);
      for (const [path, page] of pages)
        // Of what cannot be told apart later, nothing is known.
        if (page.reads.every((place) => values[place] !== undefined))
          written.pages.set(path, { ...page, reads: page.reads.map(newPlaceOf) });
      writeKept(name, generator, written);
    },
  };
}
