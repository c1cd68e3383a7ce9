import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/** Between two tries, in milliseconds. */
const PAUSE = 100;

/** Ten minutes: longer than the builds of the largest publications take. */
const TRIES = 6_000;

/** The lock was not to be had. */
export class LockError extends Error {
  override name = 'LockError';
  override stack = undefined;
}

/**
 * Builds of one project take turns, whatever they build: Astro writes what it knows of the content to
 * one folder of the project (`dotAstroDir` in astro/dist/core/config/settings.js), so two at once would
 * read each other's.
 * @param file the file to lock; it is created, and stays
 * @param onWait called once if another build holds the lock
 * @param tries how often to try before giving up
 * @returns a function that ends the turn
 * @throws LockError if the lock is still held after the last try, or the file cannot be locked
 */
export async function takeTurn(file: string, onWait: () => void, tries = TRIES): Promise<() => void> {
  for (let tried = 1; tried <= tries; tried++) {
    const release = tryLock(file);
    if (release) return release;
    if (tried === 1) onWait();
    await wait(PAUSE);
  }
  throw new LockError(
    `Another build has held ${file} for ${inWords(tries * PAUSE)}. Wait until it has ended, or end it, and build again. ` +
      'If none is at work, on this machine or another, remove that file.',
  );
}

/** The result code of SQLite where another holds a lock (https://sqlite.org/rescode.html#busy). */
const BUSY = 5;

/**
 * Locks a file with the operating system's own lock, which ends with the process that holds it, however
 * that ends: nothing is left to be told stale. Node reaches these locks through SQLite alone, which takes
 * them in the way of each system (https://sqlite.org/lockingv3.html); the database stays empty.
 * @returns a function that releases the lock; undefined if it is held
 * @throws LockError if the file cannot be locked
 */
export function tryLock(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true });
  let database: DatabaseSync | undefined;
  try {
    const opened = (database = new DatabaseSync(file, { timeout: 0 }));
    opened.exec('BEGIN EXCLUSIVE');
    return () => {
      opened.close();
    };
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return undefined;
    accessSync(dirname(file), constants.W_OK);
    throw new LockError(`${file} cannot be locked (${String(error)}). Remove it, and build again.`);
  }
}

const inWords = (milliseconds: number) =>
  milliseconds < 60_000 ? `${milliseconds / 1_000} seconds` : `${milliseconds / 60_000} minutes`;
