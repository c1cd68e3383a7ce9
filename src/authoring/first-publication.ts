import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RefusedError } from './new-files.ts';

const EXAMPLE = join(import.meta.dirname, 'first-publication');

/**
 * Writes a small publication, complete and with comments that teach, to be written over.
 * @param folder the content folder to make; it may be there if nothing but hidden files is in it
 * @returns the paths of its files
 * @throws RefusedError if something is there that would be written over or mixed with it
 */
export function writeFirstPublication(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const [present] = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (present !== undefined)
    throw new RefusedError(
      `${folder} is not empty (it has ${present} in it), so nothing was written. Name a new folder.`,
    );
  const paths = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath.slice(EXAMPLE.length), name))
    .sort();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // Written, not copied: the files of a read-only checkout could not be written on.
    writeFileSync(join(folder, path), readFileSync(join(EXAMPLE, path)), { flag: 'wx' });
  }
  return paths.map((path) => join(folder, path));
}
