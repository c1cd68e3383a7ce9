import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { COLLECTION_NAMES } from '../model/entries.ts';
import { decodeBytes } from '../text/encoding/decode-bytes.ts';
import { isInside } from './is-inside.ts';

/** Whether Astro has to make a module of a text, since it is code. All others are rendered with their page, in a third of the time. */
export const isModule = (file: string): boolean => file.endsWith('.mdx');

/**
 * Tells Astro which texts a folder holds, and those that it has to make modules of. What they say comes from
 * the publication. Nothing is rendered here: that would be kept by the file alone, and miss a changed
 * glossary or source (https://github.com/withastro/astro/pull/17302).
 */
export const markdownLoader = (folder: string): Loader => ({
  name: 'vademecum-texts',
  load(context) {
    const { store, config, watcher } = context;
    const look = () => {
      store.clear();
      for (const { name, text } of readTexts(folder)) {
        store.set({
          id: name.replace(/\.mdx?$/, ''),
          data: {},
          // From the root of the project and with forward slashes, as Astro names its modules.
          filePath: relative(fileURLToPath(config.root), join(folder, name)).split(sep).join('/'),
          digest: context.generateDigest(text),
          deferredRender: isModule(name),
        });
      }
    };
    look();
    watcher?.add(folder);
    watcher?.on('all', (_event, path) => {
      if (isInside(path, folder) || path === dirname(folder)) look();
    });
    return Promise.resolve();
  },
});

/** @returns the texts of a content folder that Astro makes modules of, by their paths in it */
export const moduleTexts = (directory: string): { path: string; text: string }[] =>
  COLLECTION_NAMES.flatMap((collection) =>
    readTexts(join(directory, collection))
      .filter(({ name }) => isModule(name))
      .map(({ name, text }) => ({ path: `${collection}/${name}`, text })),
  );

/** What cannot be read, and why, is in the report; here it is as if it were not there. */
function readTexts(folder: string): { name: string; text: string }[] {
  const orNothing = <Result>(read: () => Result[]): Result[] => {
    try {
      return read();
    } catch {
      return [];
    }
  };
  return orNothing(() => readdirSync(folder))
    .filter((name) => /^[^.].*\.mdx?$/.test(name))
    .flatMap((name) =>
      orNothing(() => {
        const file = join(folder, name);
        return statSync(file).isFile() ? [{ name, text: decodeBytes(readFileSync(file)).text }] : [];
      }),
    );
}
