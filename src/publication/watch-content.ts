import { watch } from 'node:fs';

/** Editors write a file in several steps, which count as one change. */
const PAUSE = 100;

/** Calls a function whenever something in the content folder has changed, until the program is stopped. */
export function watchContent(directory: string, changed: () => void): void {
  let pending: NodeJS.Timeout | undefined;
  watch(directory, { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(changed, PAUSE);
  });
}
