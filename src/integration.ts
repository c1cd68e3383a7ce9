import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { downloadKinds } from './model/edition/downloads.ts';
import { glossarySections, indexedAddresses } from './search/index/indexed-addresses.ts';
import type { FromIndex, ToIndex } from './search/index/index-in-thread.ts';
import type { IndexFile } from './search/index/index-file.ts';
import { startThread, type Thread } from './staging/thread.ts';
import { writeIndex } from './search/index/write.ts';
import type { Publication } from './model/entries.ts';
import type { Current } from './model/relations.ts';
import { colourIcon, writeApp } from './editions/app/write.ts';
import { keptPaths, writeServiceWorker } from './editions/app/write-service-worker.ts';
import type { ToLongTexts } from './long-texts-in-thread.ts';
import { compressApart, compressFiles } from './editions/compressed-files.ts';
import { ContentError } from './publication/load-publication.ts';
import { tellPeople } from './commands/report-options.ts';
import { isMadeByPage } from './model/edition/by-page.ts';
import { isMade } from './model/schema/edition-settings.ts';
import { writeCitations } from './editions/citations/write.ts';
import { writeDiscovery } from './editions/discovery/write.ts';
import { writeFeeds } from './editions/feeds/write.ts';
import { writeMarkdown } from './editions/markdown/write.ts';
import { writeData } from './editions/data/write.ts';
import { isCheckExpected, whenChecked } from './publication/publication-store.ts';
import { enterPhase, timed } from './staging/build-steps.ts';
import { refuseOutput, swapIn } from './staging/directories.ts';
import {
  linkedDownloads,
  writeDownloadMetadata,
  writeChecksums,
  writeZip,
} from './editions/archive/write.ts';
import { rewriteStyles, writePages } from './editions/site/write-pages.ts';
import { rewritePages } from './editions/site/html-pass.ts';
import { refuseFileNames } from './editions/site/refuse-file-names.ts';
import { writeMedia } from './editions/site/write-media.ts';
import { fillPageCount } from './editions/site/page-count.ts';
import { listFiles, reader } from './editions/built-files.ts';
import { readShared } from './text/shared-text.ts';
import { announcePages, type RenderedPage } from './editions/rendered-pages.ts';
import { ASK_WHAT_WAS_MISSED, followContent } from './preview/follow-content.ts';
import { nameReport } from './preview/report-overlay.ts';
import { serveMedia } from './preview/serve-media.ts';
import { servePreviewSearch } from './preview/preview-search.ts';

export interface EditionOptions {
  /** The content folder, absolute. */
  content: string;
  /** The folder to fill, absolute. */
  output: string;
  current: () => Current;
}

/** Texts that Astro makes modules of show the publication, and so wait for it; all else is bundled meanwhile. */
const waitForCheck = (content: string): Plugin => ({
  name: 'vademecum:wait-for-check',
  enforce: 'pre',
  load: {
    filter: { id: /\.mdx?(?:\?|$)/ },
    async handler() {
      await checkedPublication(content);
      return null;
    },
  },
});

/**
 * Nothing is built of content with errors, by whatever command: `npm run build` has begun to check and tells of them,
 * `astro build` checks here.
 */
async function checkUnlessBegun(content: string): Promise<void> {
  if (isCheckExpected(content)) return;
  const { report, publication } = await whenChecked(content);
  tellPeople(report);
  // The report says it all; Astro would add to an error where in its own code it came from.
  if (!publication) process.exit(1);
}

/** @throws ContentError with the report, if the content has errors */
async function checkedPublication(content: string): Promise<Publication> {
  const { report, publication } = await whenChecked(content);
  if (!publication) throw new ContentError(report);
  return publication.publication;
}

/** What is made of pages while others are still rendered. */
interface Started {
  pages: RenderedPage[];
  indexer: Thread<ToIndex, FromIndex>;
  longTexts: Thread<ToLongTexts, unknown> | undefined;
}

const beside = (path: string) => new URL(path, import.meta.url);

const start = (publication: Publication): Started => ({
  pages: [],
  indexer: startThread(beside('./search/index/index-in-thread.ts'), 'making the search index', publication),
  longTexts: downloadKinds(publication).some((kind) => kind !== 'zip')
    ? startThread(beside('./long-texts-in-thread.ts'), 'writing the single file and the book', publication)
    : undefined,
});

/**
 * Writes the forms for other programs, which pages lead to.
 * @param pages all pages
 * @returns the paths of files that the app does without
 */
function writeEditions(folder: string, current: Current, pages: readonly { path: string }[]): string[] {
  const { site } = current.publication;
  return [
    ...(isMade('data', site) ? writeData(folder, current) : []),
    ...(isMade('citations', site) ? writeCitations(folder, current) : []),
    ...(isMadeByPage('markdown', current.publication) ? writeMarkdown(folder, current) : []),
    ...(isMade('feeds', site) ? writeFeeds(folder, current.publication) : []),
    ...(isMade('discovery', site) ? writeDiscovery(folder, current.publication, pages) : []),
  ];
}

/** Gives each page as text, and lets go of it. */
function* textsOf(pages: RenderedPage[]) {
  const count = pages.length;
  for (let page = pages.shift(); page; page = pages.shift())
    yield { path: page.path, html: fillPageCount(readShared(page.html), count) };
}

/** Writes pages with their links. They take much of the memory, which none of them outlives. */
async function finishPages({ pages, indexer }: Started, folder: string, current: Current) {
  const finished = timed('HTML pass', () => rewritePages(textsOf(pages)));
  const apart = timed('editions', () => writeEditions(folder, current, finished));
  const { version } = (await timed('words', () => indexer.answer())) as { version: string };
  timed('write pages', () => {
    writePages(finished, { folder, indexVersion: version, later: linkedDownloads(current.publication) });
  });
  return { version, count: finished.length, apart };
}

/** Writes the index, which is made while pages are compressed. */
async function finishIndex({ indexer, longTexts }: Started, folder: string, version: string) {
  const { files } = (await timed('index', () => indexer.answer())) as { files: IndexFile[] };
  longTexts?.tell({ files, version });
  writeIndex({ files, version }, folder);
  return files.length;
}

async function finish(
  started: Started,
  { folder, content }: { folder: string; content: string },
  current: Current,
) {
  const { pages, indexer, longTexts } = started;
  const { publication } = current;
  rewriteStyles(folder);
  colourIcon(folder, publication.site);
  await timed('pictures', () => writeMedia({ folder, content, publication, pages }));
  longTexts?.tell({ folder });
  indexer.tell({ expected: indexedAddresses(current), sections: glossarySections(current) });
  await writeApp(folder, publication.site);
  const { version, count, apart } = await finishPages(started, folder, current);
  const kept = compressFiles(reader(folder));
  const compressing = timed('compress', () => kept.add(keptPaths(folder, apart)));
  const indexed = await finishIndex(started, folder, version);
  await compressing;
  await timed('compress', () => kept.add(keptPaths(folder, apart)));
  const others = await timed('compress', () => compressApart(apart, reader(folder)));
  const worker = await timed('pack', () => writeServiceWorker(folder, kept));
  const files = [...kept.files, ...others, ...worker];
  await timed('zip', () => writeZip(folder, publication, files));
  if (longTexts) await timed('single file and book', () => longTexts.answer());
  await Promise.all([indexer.end(), longTexts?.end()]);
  writeDownloadMetadata(folder, publication);
  timed('checksums', () => {
    writeChecksums(folder, publication, files);
  });
  refuseFileNames(listFiles(folder));
  return `${count} pages, ${indexed} index files`;
}

/** What happens around Astro: content is checked before it renders, and the finished pages become an edition. */
export function vademecum({ content, output, current }: EditionOptions): AstroIntegration {
  let started: Started | undefined;
  return {
    name: 'vademecum',
    hooks: {
      async 'astro:config:setup'({ command, injectScript, updateConfig }) {
        if (command === 'build') {
          await checkUnlessBegun(content);
          refuseOutput(output, [process.cwd(), content]);
          updateConfig({ vite: { plugins: [waitForCheck(content)] } });
        }
        if (command === 'dev') {
          injectScript('page', ASK_WHAT_WAS_MISSED);
          updateConfig({ vite: { plugins: [nameReport()] } });
        }
      },
      'astro:server:setup'({ server, logger }) {
        followContent(server, content);
        serveMedia(server, content, current);
        servePreviewSearch(server, { content, current, logger });
      },
      'astro:build:start'({ setPrerenderer }) {
        enterPhase('bundle');
        setPrerenderer((own) => {
          const announcing = announcePages(own, (page) => {
            started?.pages.push(page);
            started?.indexer.tell(page);
            started?.longTexts?.tell(page);
          });
          const setup = async () => {
            await own.setup?.();
            enterPhase('check');
            started = start(await checkedPublication(content));
            enterPhase('pages');
          };
          return { ...announcing, setup };
        });
      },
      async 'astro:build:done'({ dir, logger }) {
        if (!started) throw new Error('Astro has finished a build that it did not start.');
        enterPhase();
        const folder = fileURLToPath(dir);
        const done = await finish(started, { folder, content }, current());
        swapIn(folder, output);
        logger.info(`${done} in ${output}`);
      },
    },
  };
}
