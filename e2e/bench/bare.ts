import { join } from 'node:path';
import { lendPackages } from '../generator-copy.ts';
import { forget, measure, sum, type Cost } from './cost.ts';
import { copyTexts, writeFiles } from './write-files.ts';

/**
 * A site of the same pages with nothing but Astro and Pagefind: what one would write by hand. Its Markdown is
 * remark's, with GitHub's extensions, because that is what plugins for citations and the like are written for,
 * so a publication has no choice; Astro's own is faster.
 */
const FILES = {
  'package.json': JSON.stringify({ type: 'module', private: true }),
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
export default defineConfig({ markdown: { processor: unified({ gfm: true }), syntaxHighlight: false }, build: { format: 'file' }, devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }) }) };
`,
  'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><p>{entry.data.summary}</p><Content /></main></body></html>
`,
  'index.mjs': `import { close, createIndex } from 'pagefind';
const { index } = await createIndex({ keepIndexUrl: true });
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`,
};

/**
 * @param folder a new folder for it
 * @returns a function that builds the pages of a publication with bare Astro and Pagefind, cold
 */
export function createBare(content: string, folder: string): () => Promise<Cost> {
  writeFiles(folder, FILES);
  copyTexts(content, join(folder, 'content'));
  lendPackages(folder);
  return async () => {
    forget(folder, join(folder, 'dist'));
    return sum(
      await measure(folder, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']),
      await measure(folder, ['index.mjs']),
    );
  };
}
