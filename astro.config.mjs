// @ts-check
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { assetFileNames } from './src/editions/site/asset-file-names.ts';
import { silenceAstroDirective } from './src/editions/site/silence-astro-directive.ts';
import { classicScripts } from './src/editions/classic-scripts.ts';
import { astroMemory } from './src/staging/astro-memory.ts';
import { outputDirectory, stagingDirectory } from './src/staging/directories.ts';
import { vademecum } from './src/integration.ts';
import { markdownContextOf } from './src/markdown/markdown-context.ts';
import { markdownProcessors } from './src/markdown/markdown-processors.ts';
import { contentDirectory } from './src/publication/folder/content-folder.ts';
import { readInterface } from './src/publication/read-interface.ts';
import { livePublication } from './src/publication/live-publication.ts';
import { publicationStore } from './src/publication/publication-store.ts';

const content = contentDirectory();
const output = outputDirectory();
const memory = astroMemory(content).build;
const isLive = process.argv.includes('dev');
const current = isLive ? livePublication(content) : publicationStore(content);
const markdown = markdownProcessors(markdownContextOf(current, content));

export default defineConfig({
  // Built apart and put in the place of the output when all is well.
  outDir: stagingDirectory(),
  cacheDir: memory,
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: 'jsx',
  // Editors read from .astro which fields front matter has.
  experimental: { contentIntellisense: isLive },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { processor: markdown.md, syntaxHighlight: false },
  integrations: [mdx({ processor: markdown.mdx }), vademecum({ content, output, current })],
  vite: {
    cacheDir: join(memory, 'vite'),
    // Markup in an author's own .jsx and .tsx files becomes what .mdx files are made of.
    oxc: { jsx: { runtime: 'automatic', importSource: 'astro' } },
    // What tests are given is not the generator's: the preview would look for the packages that it imports.
    optimizeDeps: { entries: ['!src/**/fixtures/**'] },
    plugins: [classicScripts(() => readInterface(content))],
    // Names that every file system can tell apart, and no data addresses that the policy would refuse.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { hashCharacters: 'hex', assetFileNames }, onwarn: silenceAstroDirective },
    },
  },
});
