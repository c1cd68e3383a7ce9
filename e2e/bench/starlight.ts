import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forget, measure, type Cost } from './cost.ts';
import { copyTexts, writeFiles } from './write-files.ts';

/** The packages of which the measured site has the same versions. */
const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};
const shared = {
  astro: dependencies['astro'],
  '@astrojs/markdown-remark': dependencies['@astrojs/markdown-remark'],
};

/**
 * A site of the same pages with Starlight, made as quick as its settings allow: the same Markdown processor, no
 * highlighting of code, and beside each page a list that does not grow with the publication, as ours. Its search
 * is Pagefind, too.
 */
const FILES = {
  'package.json': JSON.stringify({
    type: 'module',
    private: true,
    dependencies: { ...shared, '@astrojs/starlight': '0.42.4' },
  }),
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  markdown: { processor: unified({ gfm: true }) },
  build: { format: 'file' },
  devToolbar: { enabled: false },
  integrations: [starlight({ title: 'Pages', expressiveCode: false, sidebar: [{ label: 'Home', link: '/' }] })],
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/**
 * Installs Starlight.
 * @param folder a new folder for it
 * @returns a function that builds the pages of a publication with it, cold
 * @throws if it cannot be installed
 */
export function createStarlight(content: string, folder: string): () => Promise<Cost> {
  writeFiles(folder, FILES);
  copyTexts(content, join(folder, 'src/content/docs'));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('Starlight cannot be installed.');
  return () => {
    forget(folder, join(folder, 'dist'));
    return measure(folder, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
  };
}
