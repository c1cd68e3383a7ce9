import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './directories.ts';

/**
 * Builds of one project take turns, whatever they build: Astro writes what it knows of the content to
 * one folder of the project (`dotAstroDir` in astro/dist/core/config/settings.js), so two at once would
 * read each other's.
 * @param file names the process whose turn it is
 * @param onWait called once if there is another
 * @returns a function that ends the turn
 */
export async function takeTurn(file: string, onWait: () => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  let waited = false;
  while (!tryWrite(file)) {
    if (!isHeld(file)) rmSync(file, { force: true });
    else {
      if (!waited) onWait();
      waited = true;
      await wait(100);
    }
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function tryWrite(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Writing takes no second: a file that names nobody for longer is left from a build that was killed. */
const UNNAMED = 5_000;

function isHeld(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return holder ? isRunning(holder) : Date.now() - statSync(file).mtimeMs < UNNAMED;
  } catch {
    // It has just gone; who comes first takes the turn.
    return true;
  }
}
