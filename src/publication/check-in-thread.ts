import { parentPort } from 'node:worker_threads';
import { contentDirectory } from './folder/content-folder.ts';
import { keptTexts, nameOfTexts } from './kept/kept-texts.ts';
import { inspect } from './load-publication.ts';
import type { Current } from '../model/relations.ts';
import type { Report } from './report/report.ts';
import { parseAhead } from './parse-ahead.ts';
import { createMemory, saveMemory } from './read-content.ts';
import { renderChecked } from './render-checked.ts';
import type { MadeText } from './rendered-texts.ts';

/** What the check found, and the hash of all that texts can show of each other. */
interface Found {
  report: Report;
  shown: string | undefined;
}

/**
 * What the thread answers, in this order: what was read, if that could be published; what the check found; each text, if
 * there is no error; the end.
 */
export type FromCheck = { read: Current } | Found | { path: string; rendered: MadeText } | 'end';

/**
 * Checks a content folder as a thread, while Astro starts, and then renders the texts that it has parsed, while Astro
 * bundles and makes the first pages.
 */
const directory = contentDirectory();
const kept = keptTexts(nameOfTexts(directory, 'build'), parseAhead);
const memory = createMemory(kept);
const answer = (message: FromCheck) => {
  parentPort?.postMessage(message);
};
const onRead = (read: Current) => {
  answer({ read });
};
const { report, publication, relations, texts = [] } = inspect(directory, { drafts: false, memory, onRead });
answer({ report, shown: kept.context() });
if (publication && relations)
  for await (const text of renderChecked({ publication, relations }, { texts, directory, kept }))
    answer(text);
saveMemory(memory);
answer('end');
