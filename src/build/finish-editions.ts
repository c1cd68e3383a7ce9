import { gatherNames } from '../search/index/gather-names.ts';
import { indexedAddresses } from '../search/index/indexed-addresses.ts';
import type { FoundIndex, FromIndex, IndexWords, ToIndex } from './index-in-thread.ts';
import { startThread, type Thread } from '../staging/thread.ts';
import { entryOf } from '../search/index/wrap-as-script.ts';
import { indexScripts, writeScripts, writeVocabulary } from '../search/index/write.ts';
import type { Problem } from '../model/problems.ts';
import { ContentError } from '../publication/report/content-error.ts';
import type { Current } from '../model/relations.ts';
import { colourIcon, writeApp } from '../editions/app/write.ts';
import { serviceWorkerCode } from '../editions/app/service-worker-code.ts';
import { keptPaths } from '../editions/app/write-service-worker.ts';
import type { FileSum } from '../editions/checksums.ts';
import type { EditionsWork, FromEditions, ToEditions } from './editions-in-thread.ts';
import type { FromPictures, PicturesWork } from './pictures-in-thread.ts';
import { linkPictures } from '../model/site/link-picture.ts';
import { wordsOf } from '../model/words.ts';
import type { FromCompress, ToCompress } from './compress-in-thread.ts';
import { isMade } from '../model/schema/edition-settings.ts';
import { writeRecord } from '../editions/record/write.ts';
import { writeDiscovery } from '../editions/discovery/write.ts';
import { lazy } from '../text/functions/lazy.ts';
import { timed } from '../staging/build-steps.ts';
import { linkedDownloads, writeDownloadMetadata, writeChecksums, zipAt } from '../editions/archive/write.ts';
import { pageWriter, rewriteStyles } from '../editions/site/write-pages.ts';
import { checkLinks, problemOfLink } from '../editions/site/broken-links.ts';
import type { RewrittenPage } from '../editions/site/html-pass.ts';
import { reportOnPages, type PageTexts } from '../editions/site/place-in-texts.ts';
import { refuseFileNames } from '../editions/site/refuse-file-names.ts';
import { textsOfPages } from '../editions/site/texts-of-pages.ts';
import { writeMedia } from '../editions/site/write-media.ts';
import { writeVersions } from '../editions/site/write-versions.ts';
import { takePages, type TakenPages } from './take-pages.ts';
import { listFiles, writerInto, type WriteAt } from '../editions/built-files.ts';
import type { KeptPages, RenderedPage } from '../editions/rendered-pages.ts';

/** What works on pages while others are still rendered. */
export interface Threads {
  indexer: Thread<ToIndex, FromIndex>;
  editions: Thread<ToEditions, FromEditions>;
  compressor: Thread<ToCompress, FromCompress>;
}

/** What is made of pages while others are still rendered. */
export interface Started extends Threads {
  /** Hands a page on to what works on pages. */
  take: (page: RenderedPage) => void;
  pages: TakenPages;
  /** @returns what they are made of */
  texts: () => PageTexts;
  writeAt: WriteAt;
  /** Undefined where no page has one. */
  pictures: { paths: string[]; thread: Thread<never, FromPictures> } | undefined;
  /** Of the last build, and for the next, unless the publication is too large. */
  kept: KeptPages<RewrittenPage> | undefined;
}

const beside = (path: string) => new URL(path, import.meta.url);

/**
 * They load their code and what the last build has kept, and wait to be told their work.
 * @param directory the content folder
 */
export function startThreads(directory: string): Threads {
  return {
    indexer: startThread(beside('./index-in-thread.ts'), 'making the search index', directory),
    editions: startThread(beside('./editions-in-thread.ts'), 'writing the other editions', directory),
    compressor: startThread(beside('./compress-in-thread.ts'), 'compressing the site', directory),
  };
}

/** Begins what takes pages as they come. */
export function startEditions(
  threads: Threads,
  work: EditionsWork & { directory: string },
  kept: Started['kept'],
): Started {
  const { indexer, editions, compressor } = threads;
  const { directory, folder, last } = work;
  const { publication } = work.current;
  indexer.tell({ publication });
  editions.tell(work);
  compressor.tell({ folder, isKept: kept !== undefined });
  const writeAt = writerInto(folder, last);
  const writer = pageWriter(writeAt, kept, (path) => {
    compressor.tell({ add: [path] });
  });
  const texts = lazy(() => textsOfPages(directory, publication));
  const pages = takePages(publication, writer, kept, texts);
  const take = (page: RenderedPage) => {
    indexer.tell(page);
    editions.tell(page);
    pages.take(page);
  };
  return { ...threads, take, pages, texts, writeAt, pictures: startPictures(work), kept };
}

/** Begins what previews of links show, of a publication that has an address. */
function startPictures({ current: { publication }, folder, last }: EditionsWork): Started['pictures'] {
  const pictures = isMade('discovery', publication.site)
    ? linkPictures(publication, wordsOf(publication))
    : [];
  if (!pictures.length) return undefined;
  const work: PicturesWork = { pictures, folder, last };
  const file = beside('./pictures-in-thread.ts');
  return {
    paths: pictures.map(({ address }) => address.slice(1)),
    thread: startThread<never, FromPictures>(file, 'drawing the pictures of link previews', work),
  };
}

/**
 * Writes pages and what leads to them, and holds their links against what there is.
 * @returns how many there are, and the paths of what leads to them
 */
async function finishPages(
  { pages, texts, writeAt }: Started,
  { folder, content }: { folder: string; content: string },
  current: Current,
) {
  const { publication } = current;
  const told = (problems: Problem[]) => {
    if (problems.length) throw new ContentError(reportOnPages(problems, content, texts(), publication));
  };
  told(pages.madeByCode);
  const written = await timed('HTML pass', () => pages.write());
  const found = isMade('discovery', publication.site) ? writeDiscovery(writeAt, current, written) : [];
  timed('links', () => {
    const broken = checkLinks(written, new Set([...listFiles(folder), ...linkedDownloads(publication)]));
    told(broken.map((one) => problemOfLink(one, texts())));
  });
  return { count: written.length, found };
}

/** Writes the index, which is made while pages are compressed. */
async function finishIndex({ indexer, editions, writeAt }: Started, folder: string) {
  let found: FoundIndex | undefined;
  let words: IndexWords | undefined;
  while (!found || !words) {
    const made = await timed(found ? 'words' : 'index', () => indexer.answer());
    if ('known' in made) words = made;
    else {
      found = made;
      editions.tell(found);
      writeScripts(indexScripts(found), writeAt);
    }
  }
  editions.tell(words);
  const { order } = found;
  const { version, known } = words;
  writeVersions(folder, version, entryOf(found.files));
  writeVocabulary({ files: known, order }, writeAt);
  return found.files.length + known.length;
}

/**
 * Makes the edition of what Astro has rendered.
 * @param paths the folder to fill, and that of the content
 * @returns what there is, for people
 */
export async function finishEditions(
  started: Started,
  { folder, content }: { folder: string; content: string },
  current: Current,
) {
  const { pages, indexer, editions, compressor, pictures, kept, writeAt } = started;
  const { publication } = current;
  rewriteStyles(folder);
  colourIcon(folder, publication.site);
  await timed('pictures', () => writeMedia({ folder, content, publication, shown: pages.shown }));
  editions.tell('styled');
  indexer.tell({ expected: indexedAddresses(current), names: gatherNames(current) });
  await writeApp(folder, publication.site);
  const written = (await timed('editions', () => editions.answer())) as { forms: string[] };
  const forms = [...writeRecord(writeAt, current), ...written.forms];
  compressor.tell({ add: forms });
  const { count, found } = await finishPages(started, { folder, content }, current);
  found.push(...(pictures?.paths ?? []));
  const keep = () => {
    compressor.tell({ keep: keptPaths(folder, [...forms, ...found]) });
  };
  keep();
  await timed('keep pages', async () => kept?.save());
  const indexed = await finishIndex(started, folder);
  keep();
  await timed('link pictures', async () => pictures?.thread.answer());
  compressor.tell({ add: found });
  compressor.tell({ worker: await serviceWorkerCode(), zip: zipAt(publication) });
  const files = (await timed('compress', () => compressor.answer())) as FileSum[];
  await timed('single file and book', () => editions.answer());
  writeDownloadMetadata(folder, publication);
  timed('checksums', () => {
    writeChecksums(folder, publication, files);
  });
  await timed('keep files', () => compressor.answer());
  await Promise.all([indexer.end(), editions.end(), compressor.end(), pictures?.thread.end()]);
  refuseFileNames(listFiles(folder));
  return `${count} pages, ${indexed} index files`;
}
