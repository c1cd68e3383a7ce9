import { promisify } from 'node:util';
import { crc32, deflateRaw, gzip, type ZlibOptions } from 'node:zlib';
import { listFiles } from './built-files.ts';
import { isFull } from '../text/encoding/packed-parts.ts';
import { sumOf, type FileSum, type SiteFile } from './checksums.ts';

/** A file of a finished site, as a zip keeps it. */
export interface CompressedFile extends FileSum {
  /** In bytes, before it was compressed. */
  size: number;
  crc: number;
  /** By the method "deflate" (RFC 1951). */
  deflated: Uint8Array<ArrayBuffer>;
}

/** The pack of all files: one gzip, of parts that are each one by themselves (`packed-parts.ts`). */
export interface Pack {
  content: Uint8Array;
  /** The bytes of each part. */
  parts: number[];
}

/** The files of a site, each read once: for its sum, its place in a zip, and the pack of all files. */
export interface CompressedFiles {
  /** In the order in which they were added. */
  files: CompressedFile[];
  /** Adds those files that are not there yet after those before, while other work goes on. */
  add(paths: string[]): Promise<void>;
  /** @returns all files; nothing may be added later */
  pack(): Promise<Pack>;
}

/** What was compressed before, by a key that tells what it is of. */
export interface KeptCompressed {
  known: (key: string, make: () => Promise<Uint8Array<ArrayBuffer>>) => Promise<Uint8Array<ArrayBuffer>>;
}
const nothingKept: KeptCompressed = { known: (_key, make) => make() };

/** Each file that is being compressed takes a quarter of a megabyte, however small it is. */
const AT_ONCE = 64;

/** Half the time of the highest, and hardly a byte more. */
const LEVEL = 8;
/** Which other program, or other setting, would make other bytes. */
export const COMPRESSOR = `zlib ${process.versions.zlib} at ${LEVEL}`;

const deflate = ofItsSize(promisify<Uint8Array, ZlibOptions, Uint8Array>(deflateRaw));
const zip = ofItsSize(promisify<Uint8Array, ZlibOptions, Uint8Array>(gzip));

/** Node gives a view of the 16 KB that it made room for, which small files by the thousand would keep alive. */
function ofItsSize(compress: (content: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>) {
  return async (content: Uint8Array, options: ZlibOptions) =>
    new Uint8Array(await compress(content, options));
}

/** Compresses a file by Node's zlib, beside other work. */
export async function compressFile(
  file: SiteFile,
  kept: KeptCompressed = nothingKept,
): Promise<CompressedFile> {
  const { content } = file;
  const sum = sumOf(file);
  const deflated = await kept.known(sum.sha256, () => deflate(content, { level: LEVEL }));
  return { ...sum, size: content.length, crc: crc32(content), deflated };
}

/**
 * Compresses files that are no part of the pack, beside other work.
 * @param read gives what a path of the site holds
 */
export const compressApart = (
  paths: readonly string[],
  read: (path: string) => Uint8Array,
  kept?: KeptCompressed,
): Promise<CompressedFile[]> =>
  Array.fromAsync(aFewAtOnce(paths, (path) => compressFile({ path, content: read(path) }, kept)));

/**
 * Works on a few items at once, however many there are: on one more as soon as the first of them is done.
 * @yields the results in the order of the items
 */
export async function* aFewAtOnce<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    // It is told when its turn comes, unless one before it has failed as well.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length >= AT_ONCE) yield await (begun.shift() ?? result);
  }
  for (const result of begun) yield await result;
}

/** @param read gives what a path of the site holds */
export function compressFiles(read: (path: string) => Uint8Array, kept?: KeptCompressed): CompressedFiles {
  const files: CompressedFile[] = [];
  const parts: Promise<Uint8Array>[] = [];
  const known = new Set<string>();
  let open: { content: Uint8Array; sha256: string }[] = [];
  let size = 0;
  const close = () => {
    parts.push(packed(open, kept));
    open = [];
    size = 0;
  };
  const add = async (all: string[]) => {
    const paths = all.filter((path) => !known.has(path) && known.add(path));
    const compress = async (path: string) => {
      const content = read(path);
      return { content, file: await compressFile({ path, content }, kept) };
    };
    for await (const { content, file } of aFewAtOnce(paths, compress)) {
      files.push(file);
      if (isFull(size)) {
        await parts.at(-1);
        close();
      }
      open.push({ content, sha256: file.sha256 });
      size += content.length;
    }
  };
  let last = Promise.resolve();
  return {
    files,
    add: (paths) => (last = last.then(() => add(paths))),
    async pack() {
      await last;
      close();
      const made = await Promise.all(parts);
      return { content: Buffer.concat(made), parts: made.map(({ length }) => length) };
    },
  };
}

/** @returns files one after another, as a gzip */
function packed(
  files: { content: Uint8Array; sha256: string }[],
  kept: KeptCompressed = nothingKept,
): Promise<Uint8Array> {
  const key = files.map(({ sha256 }) => sha256).join(' ');
  return kept.known(key, async () => {
    const part = await zip(Buffer.concat(files.map(({ content }) => content)), { level: LEVEL });
    // Which system packed it: unknown, whichever it was.
    part[9] = 255;
    return part;
  });
}

/** @returns the paths of a site's files without some, or without all of some folders */
export const pathsWithout = (folder: string, leftOut: string[]): string[] =>
  listFiles(folder).filter((path) => !leftOut.some((one) => path === one || path.startsWith(`${one}/`)));
