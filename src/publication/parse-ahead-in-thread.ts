import { workerData } from 'node:worker_threads';
import type { ContentFile } from './folder/content-folder.ts';
import type { KeptText } from './kept/kept-texts.ts';
import { isMine, type AheadWork, type Come } from './parse-ahead.ts';
import { parseEntry } from './parse-entry.ts';

/** Parses texts one after another, as a thread, and hands each over as soon as it is there: see `parseAhead`. */
const { files, port, begun, count } = workerData as AheadWork;

function parse(file: ContentFile): void {
  let made: KeptText | undefined;
  try {
    parseEntry(file, { keep: (_file, text) => (made = text) });
  } catch {
    // Whoever asks for it parses it, and tells what is wrong.
  }
  port.postMessage({ path: file.path, text: made } satisfies Come);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
}

files.slice(begun.length).forEach(parse);
for (let place = begun.length - 1; place >= 0 && isMine(begun, place); place -= 1) {
  const file = files[place];
  if (file) parse(file);
}
port.close();
