import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { RenderedPage } from '../editions/rendered-pages.ts';
import type { Publication } from '../model/entries.ts';
import { keptByText } from '../publication/kept/kept-by-text.ts';
import { keptIndex } from './kept-index.ts';
import { arePagesKept, nameOfKept } from '../publication/kept/kept-file.ts';
import {
  compoundsOf,
  createIndexer,
  type IndexedPage,
  type Indexer,
  type ReadyPage,
} from '../search/index/build-index.ts';
import type { GatheredNames } from '../search/index/gather-names.ts';
import { readKnownWords } from '../search/index/gather-vocabulary.ts';
import type { IndexFile, SearchIndex } from '../search/index/index-file.ts';
import { enrichmentHolds, knownWords, type KnownWords } from '../search/index/enrichment-holds.ts';
import { readShared } from '../text/encoding/shared-text.ts';

/**
 * What the thread is told: the publication; a page; at the end which paths must be in the index, and all
 * names; and at any time that nothing more is wanted.
 */
export type ToIndex = { publication: Publication } | RenderedPage | Expected | 'end';

interface Expected {
  expected: string[];
  names: GatheredNames;
}

/** By what pages are found. */
export type FoundIndex = Omit<SearchIndex, 'version'>;
/** What is known of their words, and the version of the index with it. */
export type IndexWords = Pick<SearchIndex, 'version'> & { known: IndexFile[] };
/** What the thread answers in the end, in the order in which it is made. */
export type FromIndex = FoundIndex | IndexWords;

const answer = (message: FromIndex) => parentPort?.postMessage(message);

/*
 * Indexes pages as a thread, while the next are rendered: see `Indexer`. Where few pages have changed since the last build, its
 * index is changed instead of made anew. It knows the content folder.
 */
const directory = workerData as string;
let words: KnownWords | undefined;
const kept = keptByText<ReadyPage, KnownWords | undefined>(
  nameOfKept('words', directory),
  () => words,
  enrichmentHolds,
);
const index = keptIndex(nameOfKept('pagefind', directory), kept.before);
const keptAs = ({ path, hash = '' }: IndexedPage, make: () => ReadyPage) =>
  kept.knownAs(`${hash} ${path}`, make);

/** Most pages are known, and so not read. */
const readWhenAsked = ({ path, hash, html }: RenderedPage): IndexedPage => ({
  path,
  hash,
  get html() {
    return readShared(html);
  },
});

function begin(publication: Publication): Promise<Indexer> {
  const compounds = compoundsOf(publication);
  words = knownWords(publication, compounds);
  const known = arePagesKept(publication) ? { known: keptAs, isKept: true, before: index.before } : {};
  const indexer = createIndexer(publication, { compounds, ...known });
  // While Pagefind starts: for the words all else waits at the end.
  readKnownWords(publication.site.language);
  return indexer;
}
async function finish(indexer: Indexer, { expected, names }: Expected) {
  const { files, order, vocabulary, versionWith } = await indexer.settle(expected);
  const found = files.then((made) => {
    answer({ files: made, order });
  });
  // An index that was changed is there now, and is written while words are gathered; else Pagefind makes it meanwhile.
  await setImmediate();
  const known = vocabulary(names);
  answer({ version: versionWith(known), known });
  kept.save();
  await found;
  index.save(indexer.known());
  await indexer.end();
}
let indexer: Promise<Indexer> | undefined;
let last: Promise<void> = Promise.resolve();
let isEnding = false;
const end = async () => {
  isEnding = true;
  await (await indexer)?.end();
  process.exit();
};
parentPort?.on('message', (message: ToIndex) => {
  if (message === 'end') void end();
  else if ('publication' in message) indexer = begin(message.publication);
  else
    last = last.then(async () => {
      if (isEnding) return;
      if (!indexer) throw new Error('The index knows of no publication.');
      if ('html' in message) await (await indexer).add(readWhenAsked(message));
      else await finish(await indexer, message);
    });
});
