import { sortedByPath } from '../checksums.ts';
import type { CompressedFile } from '../compressed-files.ts';
import { zipCompressed } from '../zip-files.ts';

/** @returns the parts of a zip that opens into one folder, its entries in the order of their paths */
export const zipOf = (folder: string, files: CompressedFile[]): Iterable<Uint8Array> =>
  zipCompressed(sortedByPath(files).map((file) => ({ ...file, path: `${folder}/${file.path}` })));
