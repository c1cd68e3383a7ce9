import { parentPort, workerData } from 'node:worker_threads';
import type { Publication } from '../../model/entries.ts';
import { readShared, type SharedText } from '../../text/shared-text.ts';
import { createIndexer } from './build-index.ts';

/** What the thread is told: a page, or at the end which paths must be in the index, and the glossary's sections. */
export type ToIndex =
  { path: string; html: SharedText } | { expected: string[]; sections: ReadonlyMap<string, string[]> };

/** Indexes pages as a thread, while the next are rendered: see `Indexer`. Its answer is the index. */
const indexer = createIndexer(workerData as Publication);
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (message: ToIndex) => {
  last = last.then(async () => {
    if ('html' in message) await (await indexer).add({ path: message.path, html: readShared(message.html) });
    else {
      const started = await indexer;
      const index = await started.finish(message.expected, message.sections);
      await started.end();
      parentPort?.postMessage(index);
    }
  });
});
