import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where tools keep what they can make again. Names hold the hash of the picture, so nothing in it grows old. */
const FOLDER = resolve('node_modules/.cache/vademecum');

/** What was made of pictures in earlier builds. */
export const cached = {
  /** @returns undefined if it is not there */
  read(name: string): Buffer | undefined {
    try {
      return readFileSync(join(FOLDER, name));
    } catch {
      return undefined;
    }
  },
  /** A cache that cannot be written, as on a disk that is read-only, is none; what is in it is whole. */
  write(name: string, content: Uint8Array): void {
    const unfinished = join(FOLDER, `${name}.${process.pid}`);
    try {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(unfinished, content);
      renameSync(unfinished, join(FOLDER, name));
    } catch {
      // Made again the next time.
    }
  },
};
