import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Publication } from './model/entries.ts';
import type { Current } from './model/relations.ts';
import { ContentError } from './publication/load-publication.ts';
import { tellPeople } from './commands/report-options.ts';
import { isCheckExpected, whenChecked } from './publication/publication-store.ts';
import { enterPhase } from './staging/build-steps.ts';
import { refuseOutput, swapIn } from './staging/directories.ts';
import { announcePages } from './editions/rendered-pages.ts';
import { ASK_WHAT_WAS_MISSED, followContent } from './preview/follow-content.ts';
import { nameReport } from './preview/report-overlay.ts';
import { serveMedia } from './preview/serve-media.ts';
import { servePreviewSearch } from './preview/preview-search.ts';
import { arePagesKept } from './publication/kept-file.ts';
import { keptPages } from './kept-pages.ts';
import { finishEditions, startEditions, type Started } from './finish-editions.ts';

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
          const announcing = announcePages(
            own,
            () => started?.kept,
            (page) => {
              started?.pages.push(page);
              started?.indexer.tell(page);
              started?.longTexts?.tell(page);
            },
          );
          const setup = async () => {
            await own.setup?.();
            enterPhase('check');
            const publication = await checkedPublication(content);
            started = startEditions(publication, {
              directory: content,
              kept: arePagesKept(publication) ? keptPages(content, publication) : undefined,
            });
            enterPhase('pages');
          };
          return { ...announcing, setup };
        });
      },
      async 'astro:build:done'({ dir, logger }) {
        if (!started) throw new Error('Astro has finished a build that it did not start.');
        enterPhase();
        const folder = fileURLToPath(dir);
        const done = await finishEditions(started, { folder, content }, current());
        swapIn(folder, output);
        logger.info(`${done} in ${output}`);
      },
    },
  };
}
