import { parentPort } from 'node:worker_threads';
import type { Publication } from './model/entries.ts';
import { keptByText } from './publication/kept/kept-by-text.ts';
import { arePagesKept, nameOfKept } from './publication/kept/kept-file.ts';
import { compoundsOf, createIndexer, type ReadyPage } from './search/index/build-index.ts';
import type { IndexFile } from './search/index/index-file.ts';
import { whenTold } from './staging/when-told.ts';
import { readShared, type SharedText } from './text/encoding/shared-text.ts';

/** What the thread is told first: the publication, and the content folder that it is of. */
export interface IndexWork {
  publication: Publication;
  directory: string;
}

/** What the thread is told then: a page, or at the end which paths must be in the index, and the glossary's sections. */
export type ToIndex =
  { path: string; html: SharedText } | { expected: string[]; sections: ReadonlyMap<string, string[]> };

/** What the thread answers in the end: first the version of the index, then its files. */
export type FromIndex = { version: string } | { files: IndexFile[] };

/** What searches ask of a page is made of its text, of this code, and of the words that the publication knows. */
const CODE = ['src/search', 'src/model', 'src/text', 'src/interface'];

const answer = (message: FromIndex) => parentPort?.postMessage(message);

/** Indexes pages as a thread, while the next are rendered: see `Indexer`. */
whenTold(({ publication, directory }: IndexWork) => {
  const compounds = compoundsOf(publication);
  const kept = arePagesKept(publication)
    ? keptByText<ReadyPage>(nameOfKept('words', directory), CODE, [
        [...compounds].sort(),
        publication.terms,
        publication.site.language,
      ])
    : undefined;
  const indexer = createIndexer(publication, { compounds, ...(kept && { known: kept.known }) });
  let last: Promise<void> = Promise.resolve();
  return (message: ToIndex) => {
    last = last.then(async () => {
      if ('html' in message)
        await (await indexer).add({ path: message.path, html: readShared(message.html) });
      else {
        const started = await indexer;
        const { version, files } = await started.finish(message.expected, message.sections);
        answer({ version });
        kept?.save();
        answer({ files: await files });
        await started.end();
      }
    });
  };
});
