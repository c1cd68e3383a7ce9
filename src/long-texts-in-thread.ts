import { parentPort, workerData } from 'node:worker_threads';
import { startBook } from './editions/book/write.ts';
import { chapterOf } from './editions/chapters.ts';
import type { RenderedPage } from './editions/rendered-pages.ts';
import { startSingleFile } from './editions/single-file/write.ts';
import { downloadKinds } from './model/edition/downloads.ts';
import type { Publication } from './model/entries.ts';
import type { SearchIndex } from './search/index/index-file.ts';
import { readShared } from './text/shared-text.ts';

/**
 * Makes the editions that are one long text, as a thread that takes pages while the next are rendered: each is parsed
 * once for both. It is told, in this order, of all pages as Astro has rendered them; of the folder, when it holds
 * the site's style sheets and pictures; and of the index. It answers when the files are there.
 */
export type ToLongTexts = RenderedPage | { folder: string } | SearchIndex;

const publication = workerData as Publication;
const kinds = downloadKinds(publication);
const singleFile = kinds.includes('singleFile') ? startSingleFile(publication) : undefined;
const book = kinds.includes('epub') ? startBook(publication) : undefined;
let bound: Promise<void> | undefined;

parentPort?.on('message', (message: ToLongTexts) => {
  if ('html' in message) take(message);
  else if ('folder' in message) {
    singleFile?.compose(message.folder);
    bound = book?.bind(message.folder);
  } else void finish(message);
});

function take({ path, html }: RenderedPage): void {
  const page = { path, html: readShared(html) };
  const chapter = chapterOf(page);
  // The book only reads the tree, and first: the single file will change it.
  if (chapter) book?.take(chapter);
  singleFile?.take(page, chapter);
}

async function finish(index: SearchIndex): Promise<void> {
  await Promise.all([bound, singleFile?.finish(index)]);
  parentPort?.postMessage('written');
}
