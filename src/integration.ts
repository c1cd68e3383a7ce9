import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { downloadKinds } from './model/edition/downloads.ts';
import { indexedAddresses } from './search/index/indexed-addresses.ts';
import { buildIndex } from './search/index/build-index.ts';
import { writeIndex } from './search/index/write.ts';
import type { Current } from './model/relations.ts';
import { PACKED_SITE } from './editions/app/precache-manifest.ts';
import { writeApp } from './editions/app/write.ts';
import { writePack, writeServiceWorker } from './editions/app/write-service-worker.ts';
import { writeSingleFile } from './editions/single-file/write.ts';
import { checkOnce } from './publication/publication-store.ts';
import { tellPeople } from './commands/report-options.ts';
import { refuseOutput, swapIn } from './staging/directories.ts';
import {
  linkedDownloads,
  writeDownloadMetadata,
  writeChecksums,
  writeZip,
} from './editions/archive/write.ts';
import { rewritePages, rewriteStyles, writePages } from './editions/site/rewrite-pages.ts';
import { refuseFileNames } from './editions/site/refuse-file-names.ts';
import { fillPageCount } from './editions/site/page-count.ts';
import { listFiles, readPages } from './editions/built-files.ts';
import { ASK_WHAT_WAS_MISSED, followContent } from './preview/follow-content.ts';
import { servePreviewSearch } from './preview/preview-search.ts';

export interface EditionOptions {
  /** The content folder, absolute. */
  content: string;
  /** The folder to fill, absolute. */
  output: string;
  current: () => Current;
}

/**
 * Nothing is built of content with errors, or over a folder that holds no site, by whatever command: `npm run
 * build` has checked both already, `astro build` has not.
 */
function refuse(content: string, output: string): void {
  const { publication } = checkOnce(content, tellPeople);
  // The report says it all; Astro would add to an error where in its own code it came from.
  if (!publication) process.exit(1);
  refuseOutput(output, [process.cwd(), content]);
}

/** What happens around Astro: content is checked before it renders, and the finished pages become an edition. */
export function vademecum({ content, output, current }: EditionOptions): AstroIntegration {
  return {
    name: 'vademecum',
    hooks: {
      'astro:config:setup'({ command, injectScript }) {
        if (command === 'build') refuse(content, output);
        if (command === 'dev') injectScript('page', ASK_WHAT_WAS_MISSED);
      },
      'astro:server:setup'({ server, logger }) {
        followContent(server, content);
        servePreviewSearch(server, { content, current, logger });
      },
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const pages = readPages(folder);
        const { publication } = current();
        const counted = fillPageCount(pages);
        const [index, finished] = await Promise.all([
          buildIndex(pages, indexedAddresses(publication), publication),
          rewritePages(counted),
        ]);
        writeIndex(index, folder);
        await writeApp(folder, publication.site);
        rewriteStyles(folder);
        writePages(finished, { folder, indexVersion: index.version, later: linkedDownloads(publication) });
        const list = await writeServiceWorker(folder);
        await Promise.all([
          writePack(folder, list),
          writeZip(folder, publication, [PACKED_SITE]),
          downloadKinds(publication).includes('singleFile') &&
            writeSingleFile({ folder, pages: counted, index, publication }),
        ]);
        writeDownloadMetadata(folder, publication);
        writeChecksums(folder, publication);
        refuseFileNames(listFiles(folder));
        swapIn(folder, output);
        logger.info(`${pages.length} pages, ${index.files.length} index files in ${output}`);
      },
    },
  };
}
