import { Worker } from 'node:worker_threads';
import { followSteps } from '../staging/build-steps.ts';

/**
 * Tells on a terminal which steps have been running for a while. In a thread of its own, because most steps
 * leave the main one no time to tell anything.
 */
export function showProgress(): void {
  if (!process.stderr.isTTY) return;
  const worker = new Worker(new URL('./progress-line.ts', import.meta.url));
  worker.unref();
  followSteps((running) => {
    // Astro itself tells of each page as it is made, piece by piece.
    const silent = [...running].filter(([name]) => name !== 'pages');
    worker.postMessage(silent.map(([name, since]) => [name, performance.timeOrigin + since]));
  });
}
