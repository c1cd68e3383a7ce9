import { parentPort } from 'node:worker_threads';

/**
 * For a thread that is started before there is work for it, so that it loads its code while others have to be waited for.
 * @param begin is called with the first that the thread is told: what to work on; it gives what hears the rest
 */
export function whenTold(begin: (work: never) => (message: never) => void): void {
  parentPort?.once('message', (work: unknown) => {
    const hear = begin(work as never);
    parentPort?.on('message', (message: unknown) => {
      hear(message as never);
    });
  });
}
