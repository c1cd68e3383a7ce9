import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { tellPeople } from './commands/report-options.ts';
import { resolvePackages } from './publication/resolve-packages.ts';
import { inspect } from './publication/load-publication.ts';
import { expectChecked, isCheckExpected, whenChecked } from './publication/publication-store.ts';
import { checkedPublication, editionBuild, type EditionOptions } from './build/edition-build.ts';
import { bundleKey, keepBundle, type PageStyles } from './build/kept-bundle.ts';
import { enterPhase } from './staging/build-steps.ts';
import { refuseOutput } from './staging/directories.ts';
import { needsBundler } from './markdown/needs-bundler.ts';
import { ASK_WHAT_WAS_MISSED, followContent } from './preview/follow-content.ts';
import { nameReport } from './preview/report-overlay.ts';
import { serveMedia } from './preview/serve-media.ts';
import { servePreviewSearch } from './preview/preview-search.ts';
import { decodeBytes } from './text/encoding/decode-bytes.ts';

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

/** Vite reads texts as UTF-8, whatever they are saved as. */
const DECODE_TEXTS: Plugin = {
  name: 'vademecum:decode-texts',
  enforce: 'pre',
  load: {
    filter: { id: /\.mdx(?:\?|$)/ },
    handler(id) {
      const { text, encoding } = decodeBytes(readFileSync(id.replace(/\?.*$/s, '')));
      return encoding === 'utf-8' ? null : text;
    },
  },
};

/**
 * Nothing is built of content with errors, by whatever command: `npm run build` has begun to check and tells of them,
 * `astro build` checks here.
 */
function checkUnlessBegun(content: string): void {
  if (isCheckExpected(content)) return;
  const { report, publication, relations } = inspect(content, { drafts: false });
  const current = publication && relations && { publication, relations };
  expectChecked(content, Promise.resolve({ report, publication: current }));
  tellPeople(report);
  // The report says it all; Astro would add to an error where in its own code it came from.
  if (!publication) process.exit(1);
}

/** What happens around Astro: content is checked before it renders, and the finished pages become an edition. */
export function vademecum({ content, output, current }: EditionOptions): AstroIntegration {
  const edition = editionBuild({ content, output, current });
  let styles: PageStyles = new Map();
  let folder: URL;
  return {
    name: 'vademecum',
    hooks: {
      'astro:config:setup'({ command, injectScript, updateConfig }) {
        if (command === 'build') {
          checkUnlessBegun(content);
          refuseOutput(output, [process.cwd(), content]);
          updateConfig({
            vite: { plugins: [waitForCheck(content), resolvePackages(content), DECODE_TEXTS] },
          });
        }
        if (command === 'dev') {
          injectScript('page', ASK_WHAT_WAS_MISSED);
          updateConfig({ vite: { plugins: [nameReport(), resolvePackages(content), DECODE_TEXTS] } });
        }
      },
      'astro:config:done'({ config }) {
        folder = config.outDir;
      },
      'astro:server:setup'({ server, logger }) {
        followContent(server, content, needsBundler);
        serveMedia(server, content);
        servePreviewSearch(server, { content, current, logger });
      },
      'astro:build:setup'({ pages }) {
        styles = pages;
      },
      'astro:build:start'({ setPrerenderer }) {
        enterPhase('bundle');
        const key = bundleKey(content);
        setPrerenderer((own) => ({
          ...edition.follow(own),
          async setup() {
            await own.setup?.();
            edition.begin(await checkedPublication(content));
            enterPhase('pages');
            const { shown } = await whenChecked(content);
            keepBundle(fileURLToPath(folder), content, { key, styles, shown });
          },
        }));
      },
      async 'astro:build:done'({ dir, logger }) {
        logger.info(await edition.finish(fileURLToPath(dir)));
      },
    },
  };
}
