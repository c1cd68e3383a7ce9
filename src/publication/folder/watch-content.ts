import { watch } from 'node:fs';
import { contentStamp } from './content-stamp.ts';

/** Between two looks, in milliseconds. */
const PAUSE = 200;

/** After a notice, in milliseconds: a program that writes a file may be half-way. */
const SETTLED = 20;

/**
 * Calls a function whenever something in the content folder has changed, be it that the folder itself is
 * moved away or comes back. Looking again and again does what no system's notices of changes do everywhere:
 * they end with the folder that they were asked for, and lack on shared disks. Where they come, they are quicker.
 * @returns a function that ends it; until then the program goes on
 */
export function watchContent(directory: string, changed: () => void): () => void {
  let last = contentStamp(directory);
  const look = () => {
    const now = contentStamp(directory);
    if (now === last) return;
    last = now;
    changed();
  };
  const timer = setInterval(look, PAUSE);
  const end = hearOf(directory, look);
  return () => {
    clearInterval(timer);
    end();
  };
}

/** @returns a function that ends it */
function hearOf(directory: string, look: () => void): () => void {
  let soon: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(directory, { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(look, SETTLED);
    });
    // Without notices, there is still the timer.
    watcher.on('error', () => {
      watcher.close();
    });
    return () => {
      clearTimeout(soon);
      watcher.close();
    };
  } catch {
    return () => undefined;
  }
}
