import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { downloadKinds } from '../model/downloads.ts';
import { indexedAddresses } from '../search/index/expected.ts';
import { buildIndex } from '../search/index/build.ts';
import { writeIndex } from '../search/index/write.ts';
import type { Current } from '../publication/store.ts';
import { writeApp } from '../pwa/build/app.ts';
import { writePack, writeServiceWorker } from '../pwa/build/service-worker.ts';
import { writeSingleFile } from '../single-file/write.ts';
import { swapIn } from './directories.ts';
import { linkedDownloads, writeFacts, writeSums, writeZip } from './downloads.ts';
import { finishPages, finishStyles, writePages } from './finish.ts';
import { checkNames, refuseNames } from './names.ts';
import { fillPageCount } from './page-count.ts';
import { listFiles, readPages } from './pages.ts';
import { followContent } from './preview/follow-content.ts';
import { servePreviewSearch } from './preview/search.ts';

export interface EditionOptions {
  /** The content folder, absolute. */
  content: string;
  /** The folder to fill, absolute. */
  output: string;
  current: () => Current;
}

/** What happens around Astro: content is checked before it renders, and the finished pages become an edition. */
export function vademecum({ content, output, current }: EditionOptions): AstroIntegration {
  return {
    name: 'vademecum',
    hooks: {
      'astro:config:setup'({ command }) {
        if (command === 'build') current();
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
          finishPages(counted),
        ]);
        writeIndex(index, folder);
        await writeApp(folder, publication.site);
        finishStyles(folder);
        writePages(finished, { folder, indexVersion: index.version, later: linkedDownloads(publication) });
        const list = await writeServiceWorker(folder);
        await Promise.all([
          writePack(folder, list),
          writeZip(folder, publication),
          downloadKinds(publication).includes('singleFile') &&
            writeSingleFile({ folder, pages: counted, index, publication }),
        ]);
        writeFacts(folder, publication);
        writeSums(folder, publication);
        refuseNames(checkNames(listFiles(folder)));
        swapIn(folder, output);
        logger.info(`${pages.length} pages, ${index.files.length} index files in ${output}`);
      },
    },
  };
}
