import {
  appendFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A finished page. */
export interface HtmlPage {
  /** The path inside the site, with forward slashes: `initiatives/nhsx.html`. */
  path: string;
  html: string;
}

/**
 * Of its own `recursive` walk, Node.js asks the disk once more for each file, which takes five times the time.
 * @returns the paths of all files in a folder, with forward slashes, in order
 */
export const listFiles = (folder: string): string[] => filesWithin(folder, '').sort();

const filesWithin = (folder: string, within: string): string[] =>
  readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const path = `${within}${entry.name}`;
    if (entry.isDirectory()) return filesWithin(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });

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
export type WriteAt = (address: string, content: string | Uint8Array) => string;

/**
 * @param last the folder of the site that this one follows. What is in it already is not written again but gets a
 * second name, since a file system takes its time for thousands of new files.
 */
export function writerInto(folder: string, last?: string): WriteAt {
  const linked = last !== undefined && isOnOneDisk(folder, last) ? last : undefined;
  return (address, content) => {
    const path = address.slice(1);
    const target = join(folder, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const write = () => {
      if (linked === undefined || !linkSame(join(linked, path), bytes, target))
        writeFileSync(target, bytes, { flag: 'wx' });
    };
    try {
      write();
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') mkdirSync(dirname(target), { recursive: true });
      // What stands there may be the second name of a file that another site still has.
      else if (code === 'EEXIST') rmSync(target);
      else throw error;
      write();
    }
    return path;
  };
}

function isOnOneDisk(folder: string, last: string): boolean {
  try {
    return statSync(folder).dev === statSync(last).dev;
  } catch {
    return false;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** @returns whether a file holds these bytes and got a second name; not every disk can give one */
function linkSame(present: string, bytes: Uint8Array, target: string): boolean {
  try {
    if (statSync(present).size !== bytes.length || !readFileSync(present).equals(bytes)) return false;
    linkSync(present, target);
    return true;
  } catch {
    return false;
  }
}

export function writeText(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

/** A zip of thousands of files has three parts for each. */
const PARTS_AT_ONCE = 1_000;

/** Writes a file of which not all parts need be there at once. */
export function writeParts(path: string, parts: Iterable<Uint8Array>): void {
  writeFileSync(path, '');
  let held: Uint8Array[] = [];
  const write = () => {
    appendFileSync(path, Buffer.concat(held));
    held = [];
  };
  for (const part of parts) if (held.push(part) === PARTS_AT_ONCE) write();
  write();
}
