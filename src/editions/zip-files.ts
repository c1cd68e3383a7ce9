import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { sha256 } from './checksums.ts';
import { compressFile, type CompressedFile } from './compressed-files.ts';

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

/** A file for a zip. */
export interface ZippedFile {
  path: string;
  content: () => Uint8Array;
  /** What the content is made of, as far as it may change, where that is sooner told than the content made. */
  key?: string;
  /** Whether it is kept as it is. */
  isStored?: boolean;
}

/** What a zip holds of a file. */
export type ZippedContent = Pick<CompressedFile, 'size' | 'crc' | 'deflated'>;

type Entry = ZippedContent & Pick<ZippedFile, 'path' | 'isStored'>;

/** What was compressed before, by a key that tells what it is of. */
export interface KeptContents {
  known: (key: string, make: () => ZippedContent) => ZippedContent;
}
const nothingKept: KeptContents = { known: (_key, make) => make() };

/** @returns the parts of a zip with its entries in the order of the files, of which each is made when its turn comes */
export const zipFiles = (files: Iterable<ZippedFile>, kept = nothingKept): Iterable<Uint8Array> =>
  zipCompressed(entriesOf(files, kept));

function* entriesOf(files: Iterable<ZippedFile>, kept: KeptContents): Generator<Entry> {
  for (const file of files) yield entryOf(file, kept);
}

function entryOf({ path, content: make, key, isStored }: ZippedFile, kept: KeptContents): Entry {
  if (key !== undefined) return { path, ...kept.known(key, () => zipped(make())) };
  const content = make();
  if (!isStored) return { path, ...kept.known(sha256(content), () => zipped(content)) };
  return { path, size: content.length, crc: crc32(content), deflated: new Uint8Array(content), isStored };
}

function zipped(content: Uint8Array): ZippedContent {
  const { size, crc, deflated } = compressFile({ path: '', content });
  return { size, crc, deflated };
}

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
