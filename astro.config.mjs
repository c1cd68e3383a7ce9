// @ts-check
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { assetFileNames } from './src/editions/site/asset-file-names.ts';
import { silenceAstroDirective } from './src/editions/site/silence-astro-directive.ts';
import { classicScripts } from './src/editions/classic-scripts.ts';
import { outputDirectory, stagingDirectory } from './src/staging/directories.ts';
import { vademecum } from './src/integration.ts';
import { markdownContextOf } from './src/markdown/markdown-context.ts';
import { markdownProcessors } from './src/markdown/markdown-processors.ts';
import { contentDirectory } from './src/publication/content-folder.ts';
import { publicationStore } from './src/publication/publication-store.ts';

const content = contentDirectory();
const output = outputDirectory();
const current = publicationStore(content, process.argv.includes('dev'));
const markdown = markdownProcessors(markdownContextOf(current, content));

export default defineConfig({
  // Built apart and put in the place of the output when all is well.
  outDir: stagingDirectory(),
  // Astro's memory of content: entries of two publications must not meet in it.
  cacheDir: `node_modules/.astro/${createHash('sha256').update(content).digest('hex').slice(0, 10)}`,
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: 'jsx',
  // Editors read from .astro which fields front matter has.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { processor: markdown.md, syntaxHighlight: false },
  integrations: [mdx({ processor: markdown.mdx }), vademecum({ content, output, current })],
  vite: {
    plugins: [classicScripts()],
    // Names that every file system can tell apart, and no data addresses that the policy would refuse.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { hashCharacters: 'hex', assetFileNames }, onwarn: silenceAstroDirective },
    },
  },
});
