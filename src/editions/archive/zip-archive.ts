import { zipSync, type ZipOptions } from 'fflate';
import { sortedByPath, type SiteFile } from '../checksums.ts';

/** The same for every file, so that the zip is the same wherever and whenever it is made. */
const ENTRY: ZipOptions = {
  level: 9,
  // Zip keeps local times, and its calendar begins here.
  mtime: new Date(1980, 0, 1),
  // Made on Unix: a plain file that all may read and its owner may change.
  os: 3,
  attrs: 0o100644 * 0x10000,
};

/** @returns a zip that opens into one folder, its entries in the order of their paths */
export const zipOf = (folder: string, files: SiteFile[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      sortedByPath(files).map(({ path, content }) => [`${folder}/${path}`, [content, ENTRY]]),
    ),
  );
