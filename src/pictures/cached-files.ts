import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';

/** Where tools keep what they can make again. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/vademecum');

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}

/** What was made in earlier builds. A cache that cannot be written, as on a disk that is read-only, is none. */
export const cached = {
  /** @returns undefined if it is not there; what the name does not tell apart, such as the file of a hash, is the same for all */
  read(name: string): Buffer | undefined {
    try {
      return readFileSync(join(FOLDER, name));
    } catch {
      return undefined;
    }
  },
  /**
   * Reads what decides on more than its own bytes, and so is taken from nobody else. What cannot be used is told in
   * one line, and made again.
   */
  readOwn(name: string): Buffer | undefined {
    const path = join(FOLDER, name);
    let reason = 'another user has written it';
    try {
      const status = statSync(path, { throwIfNoEntry: false });
      if (!status) return undefined;
      // Windows has no numbers of users, and keeps the folders of each apart.
      if (process.getuid === undefined || status.uid === process.getuid()) return readFileSync(path);
    } catch (error) {
      reason = `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
    }
    console.error(`${relative('', path)} is ignored: ${reason}.`);
    return undefined;
  },
  /** What is in the cache is whole, whenever the writer is stopped. */
  write(name: string, ...parts: Uint8Array[]): void {
    const unfinished = join(FOLDER, `${name}.${process.pid}`);
    try {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(unfinished, '');
      for (const part of parts) appendFileSync(unfinished, part);
      renameSync(unfinished, join(FOLDER, name));
    } catch {
      // Made again the next time.
      remove(unfinished);
    }
  },
  /** Takes away all files whose names end so. */
  forget(ending: string): void {
    if (!existsSync(FOLDER)) return;
    for (const name of readdirSync(FOLDER)) if (name.endsWith(ending)) remove(join(FOLDER, name));
  },
  /** Takes away all files whose names begin so, but for the few that were written last. */
  keepNewest(beginning: string, count: number): void {
    try {
      const found = readdirSync(FOLDER)
        .filter((name) => name.startsWith(beginning))
        .map((name) => ({ name, written: statSync(join(FOLDER, name)).mtimeMs }))
        .sort((a, b) => b.written - a.written);
      for (const { name } of found.slice(count)) rmSync(join(FOLDER, name), { force: true });
    } catch {
      // Another command may be at it, too.
    }
  },
};
