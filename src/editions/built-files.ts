import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A finished page. */
export interface HtmlPage {
  /** The path inside the site, with forward slashes: `initiatives/nhsx.html`. */
  path: string;
  html: string;
}

/** @returns the paths of all files in a folder, with forward slashes, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort();
}

/** @returns what reads files of a folder */
export const reader = (folder: string) => (path: string) => readFileSync(join(folder, path));

/** Reads all files of a kind, by the ending of their names. */
export const readTexts = (folder: string, ending: string): { path: string; text: string }[] =>
  listFiles(folder)
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/**
 * Writes a file at an address of the site, `/tables/claims.csv`, into a folder that may not be there yet.
 * @returns its path inside the site
 */
export function writeAt(folder: string, address: string, text: string): string {
  const path = address.slice(1);
  try {
    writeText(folder, path, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeText(folder, path, text);
  }
  return path;
}

export function writeText(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}
