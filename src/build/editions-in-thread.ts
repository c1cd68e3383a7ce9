import { parentPort, workerData } from 'node:worker_threads';
import { epubPageOf, startBook } from '../editions/book/write.ts';
import type { BookPage } from '../editions/book/book-page.ts';
import { chapterOf, type Chapter } from '../editions/chapters.ts';
import type { RenderedPage } from '../editions/rendered-pages.ts';
import { filePageOf } from '../editions/single-file/build/file-page.ts';
import {
  sheetsOf,
  startSingleFile,
  type ListsInFile,
  type MadeForFile,
} from '../editions/single-file/write.ts';
import { writerInto } from '../editions/built-files.ts';
import { COMPRESSOR } from '../editions/compressed-files.ts';
import type { ZippedContent } from '../editions/zip-files.ts';
import { downloadKinds, type DownloadKind } from '../model/edition/downloads.ts';
import type { Current } from '../model/relations.ts';
import { keptByText } from '../publication/kept/kept-by-text.ts';
import { arePagesKept, nameOfKept } from '../publication/kept/kept-file.ts';
import type { FoundIndex, IndexWords } from './index-in-thread.ts';
import { readShared } from '../text/encoding/shared-text.ts';
import { writeForms } from './write-forms.ts';

/** What the thread is told first. */
export interface EditionsWork {
  current: Current;
  /** The folder to fill. */
  folder: string;
  /** That of the site which this one follows. */
  last: string;
}

/**
 * What the thread is told, in this order: its work; all pages as Astro has rendered them; that the folder holds the site's style
 * sheets and pictures; and the index and its words, for which only the single file waits.
 */
export type ToEditions = EditionsWork | RenderedPage | 'styled' | FoundIndex | IndexWords;

/** What the thread answers: first the paths of the forms, at last that all files are there. */
export type FromEditions = { forms: string[] } | 'written';

const answer = (message: FromEditions) => parentPort?.postMessage(message);

/** What is made of a page, lists of all pages apart: their trees are of use until the last page has come. */
interface Made extends Omit<MadeForFile, 'list'> {
  isList: boolean;
  inBook: BookPage | undefined;
}

/*
 * Makes the editions beside the pages, as a thread, while those are rendered. The forms for other programs come first.
 * Then those that are one long text take pages, each of which is parsed once for both. It knows the content folder, and
 * takes up what was kept of it before it is told anything.
 */
const directory = workerData as string;
let kinds: readonly DownloadKind[] = [];
const keptOf = <What>(what: string) =>
  keptByText<What>(nameOfKept(what, directory), () => [kinds, COMPRESSOR]);
const before = {
  chapters: keptOf<Made>('chapters'),
  forFile: { lists: keptOf<ListsInFile>('joined'), packed: keptOf<Uint8Array>('packed') },
  forBook: keptOf<ZippedContent>('book'),
};

function begin({ current, folder, last }: EditionsWork) {
  const { publication } = current;
  answer({ forms: writeForms(writerInto(folder, last), current) });
  kinds = downloadKinds(publication);
  const kept = arePagesKept(publication) ? before : undefined;
  const singleFile = kinds.includes('singleFile') ? startSingleFile(publication, kept?.forFile) : undefined;
  const book = kinds.includes('epub') ? startBook(publication, kept?.forBook) : undefined;
  let bound: Promise<void> | undefined;

  const finish = async (words?: IndexWords) => {
    await Promise.all([bound, words && singleFile?.finish(words.known, words.version)]);
    answer('written');
    // With it ends what it held of pages: of ten thousand, half a gigabyte.
    parentPort?.close();
  };
  return {
    take({ path, html: shared, hash }: RenderedPage): void {
      let chapter: Chapter | undefined;
      const make = (): Made => {
        const html = readShared(shared);
        chapter = chapterOf({ path, html });
        const isList = chapter?.kind === '';
        return {
          sheets: sheetsOf(html),
          isList,
          // The book only reads the tree, and first: the single file changes it.
          inBook: book && chapter && epubPageOf(chapter),
          page: chapter && !isList ? filePageOf(chapter) : undefined,
        };
      };
      const { isList, inBook, ...made } = kept ? kept.chapters.knownAs(`${hash} ${path}`, make) : make();
      if (inBook) book?.take(inBook);
      const list = { hash, chapter: () => chapter ?? chapterOf({ path, html: readShared(shared) }) };
      singleFile?.take(path, { ...made, list: isList ? list : undefined });
    },
    bind(): void {
      singleFile?.compose(folder);
      bound = book?.bind(folder);
      kept?.chapters.save();
      if (!singleFile) void finish();
    },
    pack: ({ files }: FoundIndex) => singleFile?.pack(files),
    finish,
  };
}

let begun: ReturnType<typeof begin> | undefined;
parentPort?.on('message', (message: ToEditions) => {
  if (message === 'styled') begun?.bind();
  else if ('current' in message) begun = begin(message);
  else if ('html' in message) begun?.take(message);
  else if ('files' in message) begun?.pack(message);
  else void begun?.finish(message);
});
