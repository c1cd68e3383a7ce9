import { glossarySections, indexedAddresses } from './search/index/indexed-addresses.ts';
import type { FromIndex, IndexWork, ToIndex } from './index-in-thread.ts';
import type { SearchIndex } from './search/index/index-file.ts';
import { startThread, type Thread } from './staging/thread.ts';
import { entryOf } from './search/index/wrap-as-script.ts';
import { writeIndex } from './search/index/write.ts';
import { needsBundler } from './markdown/needs-bundler.ts';
import { allEntries } from './model/entries.ts';
import type { Problem } from './model/problems.ts';
import { ContentError } from './publication/report/content-error.ts';
import { readShared } from './text/encoding/shared-text.ts';
import type { Current } from './model/relations.ts';
import { colourIcon, writeApp } from './editions/app/write.ts';
import { serviceWorkerCode } from './editions/app/service-worker-code.ts';
import { keptPaths } from './editions/app/write-service-worker.ts';
import type { FileSum } from './editions/checksums.ts';
import type { EditionsWork, FromEditions, ToEditions } from './editions-in-thread.ts';
import type { FromPictures, PicturesWork } from './pictures-in-thread.ts';
import { linkPictures } from './model/site/link-picture.ts';
import { wordsOf } from './model/words.ts';
import type { CompressWork, FromCompress, ToCompress } from './compress-in-thread.ts';
import { nameOfKept } from './publication/kept/kept-file.ts';
import { isMade } from './model/schema/edition-settings.ts';
import { writeDiscovery } from './editions/discovery/write.ts';
import { timed } from './staging/build-steps.ts';
import { linkedDownloads, writeDownloadMetadata, writeChecksums, zipAt } from './editions/archive/write.ts';
import { rewriteStyles, writePages } from './editions/site/write-pages.ts';
import { checkLinks, problemOfLink } from './editions/site/broken-links.ts';
import type { RewrittenPage } from './editions/site/html-pass.ts';
import { checkMadeByCode } from './editions/site/page-policy.ts';
import { reportOnPages, type PageTexts } from './editions/site/place-in-texts.ts';
import { refuseFileNames } from './editions/site/refuse-file-names.ts';
import { textsOfPages } from './editions/site/texts-of-pages.ts';
import { writeMedia } from './editions/site/write-media.ts';
import { writeVersions } from './editions/site/write-versions.ts';
import { listFiles, writerInto, type WriteAt } from './editions/built-files.ts';
import type { KeptPages, RenderedPage } from './editions/rendered-pages.ts';

/** What works on pages while others are still rendered. */
export interface Threads {
  indexer: Thread<IndexWork | ToIndex, FromIndex>;
  editions: Thread<EditionsWork | ToEditions, FromEditions>;
  compressor: Thread<CompressWork | ToCompress, FromCompress>;
}

/** What is made of pages while others are still rendered. */
export interface Started extends Threads {
  pages: RenderedPage[];
  /** Undefined where no page has one. */
  pictures: { paths: string[]; thread: Thread<never, FromPictures> } | undefined;
  /** Of the last build, and for the next, unless the publication is too large. */
  kept: KeptPages<RewrittenPage> | undefined;
}

const beside = (path: string) => new URL(path, import.meta.url);

/** The folder to fill, and what fills it. */
interface Site {
  folder: string;
  writeAt: WriteAt;
}

/**
 * They load their code, and wait to be told their work.
 * @param directory the content folder
 */
export function startThreads(directory: string): Threads {
  const threads: Threads = {
    indexer: startThread(beside('./index-in-thread.ts'), 'making the search index'),
    editions: startThread(beside('./editions-in-thread.ts'), 'writing the other editions'),
    compressor: startThread(beside('./compress-in-thread.ts'), 'compressing the site'),
  };
  threads.indexer.tell({ directory });
  return threads;
}

/** Begins what takes pages as they come. */
export function startEditions(threads: Threads, work: EditionsWork, kept: Started['kept']): Started {
  threads.indexer.tell({ publication: work.publication });
  threads.editions.tell(work);
  threads.compressor.tell({
    folder: work.folder,
    kept: kept && nameOfKept('compressed', work.directory),
  });
  return { ...threads, pages: [], pictures: startPictures(work), kept };
}

/** Begins what previews of links show, of a publication that has an address. */
function startPictures({ publication, folder, last }: EditionsWork): Started['pictures'] {
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
  { pages, kept, compressor }: Started,
  { folder, content, writeAt }: Site & { content: string },
  current: Current,
) {
  const { publication } = current;
  const told = (problems: Problem[]) => {
    if (problems.length) throw new ContentError(reportOnPages(problems, content, texts(), publication));
  };
  let read: PageTexts | undefined;
  const texts = () => (read ??= textsOfPages(content, publication));
  if (allEntries(publication).some(({ file }) => file.endsWith('.mdx')))
    timed('what code makes', () => {
      told(
        pages.flatMap(({ path, html }) =>
          checkMadeByCode(path, () => readShared(html), texts(), needsBundler),
        ),
      );
    });
  const written = await timed('HTML pass', () =>
    writePages(pages, writeAt, kept, (path) => {
      compressor.tell({ add: [path] });
    }),
  );
  const found: string[] = [];
  if (isMade('discovery', publication.site)) found.push(...writeDiscovery(writeAt, current, written));
  timed('links', () => {
    const broken = checkLinks(written, new Set([...listFiles(folder), ...linkedDownloads(publication)]));
    told(broken.map((one) => problemOfLink(one, texts())));
  });
  return { count: written.length, found };
}

/** Writes the index, which is made while pages are compressed. */
async function finishIndex({ indexer, editions }: Started, { folder, writeAt }: Site) {
  const begun = (await timed('words', () => indexer.answer())) as Omit<SearchIndex, 'files'>;
  const { files } = (await timed('index', () => indexer.answer())) as Pick<SearchIndex, 'files'>;
  const index = { ...begun, files };
  writeVersions(folder, index.version, entryOf(files));
  editions.tell(index);
  writeIndex(index, writeAt);
  return files.length;
}

/**
 * Makes the edition of what Astro has rendered.
 * @param paths the folder to fill, that of the content, and that of the site which this one follows
 * @returns what there is, for people
 */
export async function finishEditions(
  started: Started,
  { folder, content, last }: { folder: string; content: string; last: string },
  current: Current,
) {
  const { pages, indexer, editions, compressor, pictures, kept } = started;
  const { publication } = current;
  const site: Site = { folder, writeAt: writerInto(folder, last) };
  rewriteStyles(folder);
  colourIcon(folder, publication.site);
  await timed('pictures', () => writeMedia({ folder, content, publication, pages }));
  editions.tell('styled');
  indexer.tell({ expected: indexedAddresses(current), sections: glossarySections(current) });
  await writeApp(folder, publication.site);
  const { forms } = (await timed('editions', () => editions.answer())) as { forms: string[] };
  compressor.tell({ add: forms });
  const { count, found } = await finishPages(started, { ...site, content }, current);
  found.push(...(pictures?.paths ?? []));
  const keep = () => {
    compressor.tell({ keep: keptPaths(folder, [...forms, ...found]) });
  };
  keep();
  await timed('keep pages', async () => kept?.save());
  const indexed = await finishIndex(started, site);
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
