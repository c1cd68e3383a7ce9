import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './built-files.ts';
import { CHECKSUMS, type SiteFile } from './checksums.ts';

/**
 * Reads the files of a site, the sums apart.
 * @param leftOut the paths of files and folders that do not count
 */
export const readSite = (folder: string, leftOut: string[]): SiteFile[] =>
  listFiles(folder)
    .filter(
      (path) => path !== CHECKSUMS && !leftOut.some((one) => path === one || path.startsWith(`${one}/`)),
    )
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
