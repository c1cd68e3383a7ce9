import { parentPort } from 'node:worker_threads';
import { contentDirectory } from './folder/content-folder.ts';
import { keptTexts, nameOfTexts } from './kept/kept-texts.ts';
import { inspect } from './load-publication.ts';
import type { Checked } from './publication-store.ts';
import { parseAhead } from './parse-ahead.ts';
import { createMemory, saveMemory } from './read-content.ts';
import { renderChecked } from './render-checked.ts';
import type { MadeText } from './rendered-texts.ts';

/** What the thread answers, in this order: what the check found; if that can be published, each text; the end. */
export type FromCheck = Checked | { path: string; rendered: MadeText } | 'end';

/**
 * Checks a content folder as a thread, while Astro starts, and then renders the texts that it has parsed, while Astro
 * bundles and makes the first pages.
 */
const directory = contentDirectory();
const kept = keptTexts(nameOfTexts(directory, 'build'), parseAhead);
const memory = createMemory(kept);
const { report, publication, relations, texts = [] } = inspect(directory, { drafts: false, memory });
const answer = (message: FromCheck) => {
  parentPort?.postMessage(message);
};
const current = publication && relations && { publication, relations };
answer({ report, publication: current, shown: kept.context() });
if (current) for await (const text of renderChecked(current, { texts, directory, kept })) answer(text);
saveMemory(memory);
answer('end');
