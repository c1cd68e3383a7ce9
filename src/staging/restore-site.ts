import { tryLock } from './build-lock.ts';
import { isAway, recover, TURN } from './directories.ts';

/**
 * Puts the last site back in its place if a build was killed while it exchanged it for the new one. While another
 * build is at work, that is its own affair.
 */
export function restoreSite(output: string): void {
  const release = isAway(output) ? tryLock(TURN) : undefined;
  if (!release) return;
  try {
    recover(output);
  } finally {
    release();
  }
}
