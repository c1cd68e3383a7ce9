import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { SiteFile } from './checksums.ts';
import { compressFile, type CompressedFile, type KeptCompressed } from './compressed-files.ts';

/** The same for every file, so that the zip is the same wherever and whenever it is made. */
const ENTRY = {
  // Zip keeps local times, and its calendar begins here.
  mtime: new Date(1980, 0, 1),
  // Made on Unix: a plain file that all may read and its owner may change.
  os: 3,
  attrs: 0o100644 * 0x10000,
};

/** Numbers of the format (APPNOTE.txt, 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

/** A file for a zip, and whether it is kept as it is. */
export type ZippedFile = SiteFile & { isStored?: boolean };

type Entry = Omit<CompressedFile, 'sha256'> & { isStored?: boolean };

/**
 * @param kept what was compressed before
 * @returns the parts of a zip with its entries in the order of the files
 */
export const zipFiles = (files: Iterable<ZippedFile>, kept?: KeptCompressed): Iterable<Uint8Array> =>
  zipCompressed([...files].map((file) => entryOf(file, kept)));

const entryOf = ({ path, content, isStored }: ZippedFile, kept?: KeptCompressed): Entry =>
  isStored
    ? { path, size: content.length, crc: crc32(content), deflated: new Uint8Array(content), isStored }
    : compressFile({ path, content }, kept);

/**
 * Files have been compressed by Node's zlib; the library only writes the format, since its own compression takes three
 * times as long.
 * @yields the parts of a zip with its entries in the order of the files
 */
export function* zipCompressed(files: Iterable<Entry>): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { path, size, crc, deflated, isStored } of files) {
    const entry: ZipInputFile = {
      ...ENTRY,
      filename: path,
      size,
      crc,
      compression: isStored ? STORED : DEFLATED,
    };
    zip.add(entry);
    entry.ondata?.(null, deflated, true);
    yield* parts;
    parts = [];
  }
  zip.end();
  yield* parts;
}
