import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/**
 * @param text the Markdown, with or without its front matter
 * @returns whether Astro has to make a module of a text: it is code, or shows pictures whose files Astro looks
 *   after. All others are rendered with their page, which takes a third of the time.
 */
export const needsModule = (file: string, text: string): boolean =>
  file.endsWith('.mdx') || text.includes('![');

/**
 * Tells Astro which texts a folder holds, and those that it has to make modules of. What they say comes from
 * the publication. Nothing is rendered here: that would be kept by the file alone, and miss a changed
 * glossary or source (https://github.com/withastro/astro/pull/17302).
 */
export const markdownLoader = (folder: string): Loader => ({
  name: 'vademecum-texts',
  load(context) {
    const { store, config, watcher } = context;
    const isText = (name: string) => /^[^.].*\.mdx?$/.test(name);
    const look = () => {
      store.clear();
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names.filter(isText)) {
        const file = join(folder, name);
        const text = readFileSync(file, 'utf8');
        store.set({
          id: name.replace(/\.mdx?$/, ''),
          data: {},
          // From the root of the project and with forward slashes, as Astro names its modules.
          filePath: relative(fileURLToPath(config.root), file).split(sep).join('/'),
          digest: context.generateDigest(text),
          deferredRender: needsModule(name, text),
        });
      }
    };
    look();
    watcher?.add(folder);
    watcher?.on('all', (_event, path) => {
      if (path.startsWith(folder)) look();
    });
    return Promise.resolve();
  },
});
