import type { FromCheck } from '../publication/check-in-thread.ts';
import { startThread, type Thread } from '../staging/thread.ts';

export type Check = Thread<never, FromCheck>;

/** Begins to check the content, in a thread of its own, while other code is loaded and Astro starts. */
export const startCheck = (): Check =>
  startThread(new URL('../publication/check-in-thread.ts', import.meta.url), 'checking the content');
