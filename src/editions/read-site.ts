import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './built-files.ts';
import { CHECKSUMS, type SiteFile } from './checksums.ts';

/**
 * Lists the files of a site, the sums apart. Each is read when its content is asked for, and not kept.
 * @param leftOut the paths of files and folders that do not count
 */
export const readSite = (folder: string, leftOut: string[]): SiteFile[] =>
  listFiles(folder)
    .filter(
      (path) => path !== CHECKSUMS && !leftOut.some((one) => path === one || path.startsWith(`${one}/`)),
    )
    .map((path) => ({
      path,
      get content() {
        return readFileSync(join(folder, path));
      },
    }));
