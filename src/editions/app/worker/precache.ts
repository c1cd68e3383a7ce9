import { inParts } from '../../../text/encoding/packed-parts.ts';
import { cutStream } from '../cut-stream.ts';
import {
  hashOf,
  PRECACHE_MANIFEST,
  PACKED_SITE,
  sizeOf,
  sumOf,
  type Edition,
  type FileList,
} from '../precache-manifest.ts';
import type { Store, Stores } from './cache-storage.ts';

/** How many single files are fetched at once. */
const LANES = 8;

export interface Filling {
  folder: URL;
  edition: Edition;
  stores: Stores;
  /** Hears how much of the edition is there: 0 to 1. */
  onProgress: (share: number) => void;
}

/**
 * Brings an edition into its store: what an earlier edition has in common with it is copied, the rest
 * fetched. A pack brings all files in one request, after a break those of the parts that are not there yet; where it is
 * missing, or where only a few files have changed, they are fetched one by one. Every file is held against the list, so that two editions
 * never mix, whatever a host or cache in between answers.
 * @throws a DOMException if the browser refuses to store it, another error if a file cannot be had
 */
export async function fill({ folder, edition, stores, onProgress }: Filling): Promise<void> {
  const { build, parts } = edition;
  const store = await stores.open();
  if (await store.list()) return;
  const list = await fetchList(folder, build);
  const total = sizeOf(list);
  const missing = new Map(Object.entries(list));
  let left = total;
  const arrived = (path: string) => {
    left -= missing.get(path)?.[0] ?? 0;
    missing.delete(path);
    onProgress(1 - left / total);
  };

  (await store.paths()).forEach(arrived);
  for (const earlier of await stores.earlier()) await copy(earlier, store, missing, arrived);

  const put = async (path: string, content: Uint8Array<ArrayBuffer>) => {
    if (!missing.has(path)) return;
    if ((await hashOf(content)) !== list[path]?.[1]) throw new Error(`Not of this edition: ${path}`);
    await store.put(path, content);
    arrived(path);
  };
  const packed = async () => {
    const all = inParts(Object.entries(list), ([, [size]]) => size);
    const isWanted = (files: Entry[]) => files.some(([path]) => missing.has(path));
    const there = all.findIndex(isWanted);
    const { status, body } = await fetchFile(folder, PACKED_SITE, build, sumOf(parts.slice(0, there)));
    if (!body) throw new Error('The pack is empty.');
    // A host may send all of a file though it was asked for the rest.
    let number = status === 206 ? there : 0;
    for await (const part of cutStream(body, parts.slice(number))) {
      const files = all[number++] ?? [];
      if (isWanted(files)) await unpack(part, files, put);
    }
  };
  const singly = () =>
    inLanes(missing, async ([path, [, hash]]) => {
      const response = await fetchFile(folder, path, hash);
      await put(path, new Uint8Array(await response.arrayBuffer()));
    });

  // A pack has about a quarter of the bytes of its files: it is the shorter way unless most are there already.
  const few = left < total / 4;
  const [first, second] = few ? [singly, packed] : [packed, singly];
  await first().catch((error: unknown) => {
    if (isRefusal(error)) throw error;
    return second();
  });
  await store.complete(list);
}

type Entry = [path: string, FileList[string]];

/** Gives what each file of a part of the pack holds. */
async function unpack(
  part: Uint8Array<ArrayBuffer>,
  files: Entry[],
  give: (path: string, content: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<void> {
  const unzipped = new Blob([part]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(unzipped).arrayBuffer());
  let at = 0;
  for (const [path, [size]] of files) await give(path, bytes.slice(at, (at += size)));
}

/** @returns whether it was the browser that refused to store something */
export const isRefusal = (error: unknown): boolean => error instanceof DOMException;

async function fetchList(folder: URL, build: string): Promise<FileList> {
  const content = await (await fetchFile(folder, PRECACHE_MANIFEST, build)).arrayBuffer();
  if ((await hashOf(content)) !== build) throw new Error('The list is of another edition.');
  return JSON.parse(new TextDecoder().decode(content)) as FileList;
}

/** @param from the first byte that is wanted */
async function fetchFile(folder: URL, path: string, version: string, from = 0): Promise<Response> {
  const response = await fetch(new URL(`${path}?v=${version}`, folder), {
    cache: 'no-store',
    ...(from && { headers: { range: `bytes=${from}-` } }),
  });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response;
}

async function copy(
  [earlier, list]: [Store, FileList],
  store: Store,
  missing: ReadonlyMap<string, FileList[string]>,
  arrived: (path: string) => void,
): Promise<void> {
  await inLanes(missing, async ([path, [, hash]]) => {
    if (list[path]?.[1] !== hash) return;
    const content = await (await earlier.file(path))?.blob();
    if (!content) return;
    await store.put(path, content);
    arrived(path);
  });
}

/** Works through items several at a time. All lanes share one generator, and an error in one ends it for all. */
async function inLanes<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const shared = (function* () {
    yield* items;
  })();
  const lane = async () => {
    for (const item of shared) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
