import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the finished site. */
export interface SiteFile {
  /** The path inside the site, with forward slashes. */
  path: string;
  content: Uint8Array;
}

/** The file of checksums, in the site, in the copy that readers take with them, and beside the downloads. */
export const CHECKSUMS = 'SHA256SUMS';

/** What a list of sums says of a file. */
export interface FileSum {
  path: string;
  /** In hexadecimal digits. */
  sha256: string;
}

export const sumOf = ({ path, content }: SiteFile): FileSum => ({ path, sha256: sha256(content) });

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A download of ten thousand pages has some two hundred megabytes: files are read in parts of so many bytes. */
const PART = 1 << 20;

/** @returns how many bytes a file in a folder has, and their sum */
export function sumOfFile(folder: string, path: string): FileSum & { size: number } {
  const hash = createHash('sha256');
  const part = Buffer.alloc(PART);
  const file = openSync(join(folder, path), 'r');
  let size = 0;
  try {
    for (let read = readSync(file, part); read; read = readSync(file, part)) {
      hash.update(part.subarray(0, read));
      size += read;
    }
  } finally {
    closeSync(file);
  }
  return { path, size, sha256: hash.digest('hex') };
}

/** @returns the sums of files, in the order of their paths, as `sha256sum -c` reads them */
export const checksumsOf = (sums: FileSum[]): string =>
  sortedByPath(sums)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

/** Sorts files by path, the same in every locale. */
export const sortedByPath = <File extends { path: string }>(files: File[]): File[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
