import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
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

/** The files of a site: the sum of each, its place in a zip, and the pack of those that the app keeps. */
export interface CompressedFiles {
  /** Compresses files that are there already, of which some may belong to the pack. */
  add(paths: readonly string[]): void;
  /** Says which files the pack holds, after those said before. */
  keep(paths: readonly string[]): void;
  /** @returns the files that the pack holds, in its order */
  kept(): CompressedFile[];
  /** @returns all files */
  all(): CompressedFile[];
  /** @returns what the app keeps; nothing may be kept later */
  pack(): Pack;
}

/** What was compressed before, by a key that tells what it is of. */
export interface KeptCompressed {
  known: (key: string, make: () => Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
}
const nothingKept: KeptCompressed = { known: (_key, make) => make() };

/** Of a site of a thousand pages, the highest takes twice the time for a thousandth of the bytes. */
const LEVEL = 6;
/** Which other program, or other setting, would make other bytes. */
export const COMPRESSOR = `zlib ${process.versions.zlib} at ${LEVEL}`;

/**
 * Compresses a file by Node's zlib. Of a small file most would be the work of waiting, so it is not waited for: a
 * thread that has much to compress has it done thus in half the time.
 */
export function compressFile(file: SiteFile, kept: KeptCompressed = nothingKept): CompressedFile {
  const { content } = file;
  const sum = sumOf(file);
  const deflated = kept.known(sum.sha256, () => ofItsSize(deflateRawSync(content, { level: LEVEL })));
  return { ...sum, size: content.length, crc: crc32(content), deflated };
}

/** Node gives a view of the 16 KB that it made room for, which small files by the thousand would keep alive. */
const ofItsSize = (bytes: Uint8Array) => new Uint8Array(bytes);

/**
 * @param read gives what a path of the site holds
 * @param earlier what was compressed before
 */
export function compressFiles(
  read: (path: string) => Uint8Array,
  earlier: KeptCompressed = nothingKept,
): CompressedFiles {
  const files = new Map<string, CompressedFile>();
  const kept = new Set<string>();
  const parts: Uint8Array[] = [];
  let open: { content: Uint8Array; sha256: string }[] = [];
  let size = 0;
  const compressed = (path: string, content?: Uint8Array) => {
    const file = files.get(path) ?? compressFile({ path, content: content ?? read(path) }, earlier);
    files.set(path, file);
    return file;
  };
  const close = () => {
    parts.push(packed(open, earlier));
    open = [];
    size = 0;
  };
  return {
    add(paths) {
      for (const path of paths) compressed(path);
    },
    keep(paths) {
      for (const path of paths) {
        if (kept.has(path)) continue;
        kept.add(path);
        const content = read(path);
        const { sha256 } = compressed(path, content);
        if (isFull(size)) close();
        open.push({ content, sha256 });
        size += content.length;
      }
    },
    kept: () => [...kept].map((path) => compressed(path)),
    all: () => [...files.values()],
    pack() {
      close();
      return { content: Buffer.concat(parts), parts: parts.map(({ length }) => length) };
    },
  };
}

/** @returns files one after another, as a gzip */
function packed(files: { content: Uint8Array; sha256: string }[], earlier: KeptCompressed): Uint8Array {
  const key = files.map(({ sha256 }) => sha256).join(' ');
  return earlier.known(key, () => {
    const part = ofItsSize(gzipSync(Buffer.concat(files.map(({ content }) => content)), { level: LEVEL }));
    // Which system packed it: unknown, whichever it was.
    part[9] = 255;
    return part;
  });
}

/** @returns the paths of a site's files without some, or without all of some folders */
export const pathsWithout = (folder: string, leftOut: string[]): string[] =>
  listFiles(folder).filter((path) => !leftOut.some((one) => path === one || path.startsWith(`${one}/`)));
