import { parentPort } from 'node:worker_threads';
import { contentDirectory } from './folder/content-folder.ts';
import { keptTexts, nameOfTexts } from './kept/kept-texts.ts';
import { inspect } from './load-publication.ts';
import type { Current } from '../model/relations.ts';
import type { Report } from './report/report.ts';
import { parseAhead } from './parse-ahead.ts';
import type { ParsedText } from './parsed-content.ts';
import { createMemory, saveMemory } from './read-content.ts';
import { renderAhead, renderChecked, type MadeAt } from './render-checked.ts';

/** What was read, and the hash of all that its texts can show of each other. */
interface ReadContent {
  read: Current;
  shown: string | undefined;
}

/**
 * What the thread answers, in this order: what was read, if that could be published; texts that were rendered before; what
 * the check found; all other texts, if there is no error; the end.
 */
export type FromCheck = ReadContent | MadeAt | { report: Report } | 'end';

/**
 * Checks a content folder as a thread, while Astro starts and pages are made that need no new text, and then renders the texts
 * that it has parsed.
 */
const directory = contentDirectory();
const kept = keptTexts(nameOfTexts(directory, 'build'), parseAhead);
const memory = createMemory(kept);
const made = new Set<string>();
const answer = (message: FromCheck) => {
  parentPort?.postMessage(message);
};
const onRead = (read: Current, texts: ParsedText[]) => {
  answer({ read, shown: kept.context().hash });
  try {
    for (const text of renderAhead({ texts, directory, kept })) {
      answer(text);
      made.add(text.path);
    }
  } catch {
    // A text that cannot be rendered is either found to be wrong, or tried again with its page, which tells why.
  }
};
const { report, publication, texts = [] } = inspect(directory, { drafts: false, memory, onRead });
answer({ report });
if (publication) for await (const text of renderChecked({ texts, directory, kept }, made)) answer(text);
saveMemory(memory);
answer('end');
