import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { markdownContext } from '../markdown/markdown-context.ts';
import { textRenderer, type RenderedText } from '../markdown/text-renderer.ts';
import { isModule } from './astro-loader.ts';
import { inspect } from './load-publication.ts';
import type { Checked } from './publication-store.ts';

/** What the thread answers, in this order: what the check found; if that can be published, each text; the end. */
export type FromCheck = Checked | { path: string; rendered: RenderedText } | 'end';

/**
 * Checks a content folder as a thread, while Astro starts, and then renders the texts that it has parsed, while Astro
 * bundles and makes the first pages. It is told the folder.
 */
const directory = workerData as string;
const { report, publication, relations, texts = [] } = inspect(directory, { drafts: false });
const answer = (message: FromCheck) => {
  parentPort?.postMessage(message);
};
const current = publication && relations && { publication, relations };
answer({ report, publication: current });
if (current) {
  const context = markdownContext(current, directory);
  const render = textRenderer(() => context);
  for (const text of texts) {
    const path = join(directory, text.file);
    if (text.tree && !isModule(text.file)) answer({ path, rendered: render(path, text.tree) });
    // Trees are most of what a large publication takes of the memory.
    text.tree = undefined;
  }
}
answer('end');
