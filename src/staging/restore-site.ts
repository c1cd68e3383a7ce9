import { tryLock } from './build-lock.ts';
import { isAway, isBeingExchanged, putBack, TURN } from './directories.ts';

/**
 * Puts the last site back in its place if a build was killed while it exchanged it for the new one. A build that is
 * exchanging the two just now does so itself; one of another publication, which may hold the lock, has no part in
 * it.
 */
export function restoreSite(output: string): void {
  if (!isAway(output)) return;
  const release = tryLock(TURN);
  try {
    if (release || !isBeingExchanged(output)) putBack(output);
  } finally {
    release?.();
  }
}
