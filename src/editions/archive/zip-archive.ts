import { sortedByPath, type SiteFile } from '../checksums.ts';
import { zipFiles } from '../zip-files.ts';

/** @returns a zip that opens into one folder, its entries in the order of their paths */
export const zipOf = (folder: string, files: SiteFile[]): Promise<Uint8Array> =>
  zipFiles(
    sortedByPath(files).map((file) => ({
      path: `${folder}/${file.path}`,
      // Read when it is its turn.
      get content() {
        return file.content;
      },
    })),
  );
