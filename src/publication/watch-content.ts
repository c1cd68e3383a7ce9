import { contentStamp } from './content-folder.ts';

/** Between two looks, in milliseconds. */
const PAUSE = 200;

/**
 * Calls a function whenever something in the content folder has changed, be it that the folder itself is
 * moved away or comes back. Looking again and again does what no system's notices of changes do everywhere:
 * they end with the folder that they were asked for, and lack on shared disks.
 * @returns a function that ends it; until then the program goes on
 */
export function watchContent(directory: string, changed: () => void): () => void {
  let last = contentStamp(directory);
  const timer = setInterval(() => {
    const now = contentStamp(directory);
    if (now === last) return;
    last = now;
    changed();
  }, PAUSE);
  return () => {
    clearInterval(timer);
  };
}
