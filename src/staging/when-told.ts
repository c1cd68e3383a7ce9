import { parentPort } from 'node:worker_threads';

/**
 * For a thread that is started before there is work for it, so that it loads its code while others have to be waited for.
 * @param begin is called with the first that the thread is told: what to work on; it gives what hears the rest
 */
export function whenTold<Work, Message>(begin: (work: Work) => (message: Message) => void): void {
  parentPort?.once('message', (work: Work) => {
    parentPort?.on('message', begin(work));
  });
}
