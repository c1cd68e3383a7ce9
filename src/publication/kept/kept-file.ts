import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { allEntries, type Publication } from '../../model/entries.ts';
import { cached } from '../../pictures/cached-files.ts';

/** Of how many publications something is kept: folders come and go. */
const PUBLICATIONS = 20;
/** In bytes. */
const SUM = 4;
/** All that is kept of pages is held in memory, and written at once: some 150 kB a page. */
const MOST_PAGES = 3_000;

/** @returns whether what becomes of the pages of a publication is kept for the next build */
export const arePagesKept = (publication: Publication): boolean =>
  allEntries(publication).length <= MOST_PAGES;

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** Against damage; of two hundred megabytes, which a thousand pages have, a hash takes a tenth of a second. */
function sumOf(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(crc32(bytes));
  return sum;
}

/**
 * @param what is kept, and of what use
 * @returns the name under which it is kept of a publication: those of two never meet
 */
export const nameOfKept = (what: string, directory: string) => `${what}-${hashOf(directory).slice(0, 16)}`;

/** What a file holds that was kept, and which generator made it. */
interface Kept {
  generator: string;
  content: unknown;
}

/**
 * @param read finds the file by its name
 * @returns what a file holds that was kept, whoever made it; undefined if there is none, or it is damaged
 */
export function openKept(name: string, read = (file: string) => cached.readOwn(file)): Kept | undefined {
  const file = read(name);
  if (!file?.subarray(0, SUM).equals(sumOf(file.subarray(SUM)))) return undefined;
  try {
    return deserialize(file.subarray(SUM)) as Kept;
  } catch {
    // Another version of Node.js has written it.
    return undefined;
  }
}

/** @returns the same, if a generator has made it */
export function readKept(name: string, generator: string, read?: Parameters<typeof openKept>[1]): unknown {
  const kept = openKept(name, read);
  return kept?.generator === generator ? kept.content : undefined;
}

/**
 * To write all anew takes as long as to make a twentieth of it again.
 * @param news how much of what was asked for was not kept
 */
export const isWorthKeeping = (news: number, all: number): boolean => news > all / 20;

/** Keeps something for the next command. */
export function writeKept(name: string, generator: string, content: unknown): void {
  const bytes = serialize({ generator, content });
  cached.write(name, sumOf(bytes), bytes);
  cached.keepNewest(name.slice(0, name.indexOf('-') + 1), PUBLICATIONS);
}

const PROJECT = join(import.meta.dirname, '../../..');

/** The code that makes what is kept, and what it copies. */
const CODE = ['src', 'public'].map((room) => join(PROJECT, room));
const GENERATOR = 'vademecum.generator';

/** @returns what tells this generator, with its libraries, from another: a thread knows it from the one that has begun it */
export function generatorHash(): string {
  const known = getEnvironmentData(GENERATOR);
  if (typeof known === 'string') return known;
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'astro.config.mjs'])
    hash.update(readFileSync(join(PROJECT, file)));
  for (const room of CODE)
    for (const path of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.\w+$/.test(path) && !/\.test\.ts$|(?:^|\/)fixtures\//.test(path))
        hash.update(path).update(readIfFile(join(room, path)));
  const generator = hash.digest('hex');
  setEnvironmentData(GENERATOR, generator);
  return generator;
}

/** A folder may be called as a file is. */
function readIfFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.of();
  }
}
