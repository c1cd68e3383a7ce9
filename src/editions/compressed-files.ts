import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { crc32, createGzip, deflateRaw } from 'node:zlib';
import { listFiles } from './built-files.ts';
import { sumOf, type FileSum, type SiteFile } from './checksums.ts';

/** A file of a finished site, as a zip keeps it. */
export interface CompressedFile extends FileSum {
  /** In bytes, before it was compressed. */
  size: number;
  crc: number;
  /** By the method "deflate" (RFC 1951). */
  deflated: Uint8Array<ArrayBuffer>;
}

/** The files of a site, each read once: for its sum, its place in a zip, and the pack of all files. */
export interface CompressedFiles {
  /** In the order in which they were added. */
  files: CompressedFile[];
  /** Adds those files that are not there yet after those before, while other work goes on. */
  add(paths: string[]): Promise<void>;
  /** @returns all files one after another, as one gzip; nothing may be added later */
  pack(): Promise<Uint8Array>;
}

/** Each file that is being compressed takes a quarter of a megabyte, however small it is. */
const AT_ONCE = 64;

/** How many packed bytes are handed on at a time: small pieces cost more than they spare. */
const CHUNK = 1_048_576;

const deflate = promisify(deflateRaw);

/** Compresses a file by Node's zlib, beside other work. */
export const compressFile = async (file: SiteFile): Promise<CompressedFile> => ({
  ...sumOf(file),
  size: file.content.length,
  crc: crc32(file.content),
  deflated: await deflate(file.content, { level: 8 }),
});

/**
 * Compresses files that are no part of the pack, beside other work.
 * @param read gives what a path of the site holds
 */
export const compressApart = (
  paths: readonly string[],
  read: (path: string) => Uint8Array,
): Promise<CompressedFile[]> => inGroups(paths, (path) => compressFile({ path, content: read(path) }));

/** Works on a few items at once, however many there are. */
export async function inGroups<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return results;
}

/** @param read gives what a path of the site holds */
export function compressFiles(read: (path: string) => Uint8Array): CompressedFiles {
  const files: CompressedFile[] = [];
  const gzip = createGzip({ level: 8, chunkSize: CHUNK });
  const packed = buffer(gzip);
  const known = new Set<string>();
  const add = async (all: string[]) => {
    const paths = all.filter((path) => !known.has(path) && known.add(path));
    for (let at = 0; at < paths.length; at += AT_ONCE) {
      const group = paths.slice(at, at + AT_ONCE).map((path) => ({ path, content: read(path) }));
      const compressed = Promise.all(group.map(compressFile));
      for (const { content } of group) gzip.write(content);
      files.push(...(await compressed));
      if (gzip.writableNeedDrain) await once(gzip, 'drain');
    }
  };
  let last = Promise.resolve();
  return {
    files,
    add: (paths) => (last = last.then(() => add(paths))),
    async pack() {
      await last;
      gzip.end();
      const whole = await packed;
      // Which system packed it: unknown, whichever it was.
      whole[9] = 255;
      return whole;
    },
  };
}

/** @returns the paths of a site's files without some, or without all of some folders */
export const pathsWithout = (folder: string, leftOut: string[]): string[] =>
  listFiles(folder).filter((path) => !leftOut.some((one) => path === one || path.startsWith(`${one}/`)));
