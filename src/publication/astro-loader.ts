import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { COLLECTION_NAMES } from '../model/entries.ts';
import { needsBundler } from '../markdown/needs-bundler.ts';
import { decodeBytes } from '../text/encoding/decode-bytes.ts';
import { ENDINGS } from './folder/file-kinds.ts';
import { isInside } from './folder/is-inside.ts';
import { bodyOf } from './parse/split-front-matter.ts';

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
          deferredRender: needsBundler(name, bodyOf(text)),
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
    readTexts(join(directory, collection), '.mdx')
      .filter(({ name, text }) => needsBundler(name, bodyOf(text)))
      .map(({ name, text }) => ({ path: `${collection}/${name}`, text })),
  );

/** What a module has of other files of the author's own, also by way of others. */
const IMPORTS = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.[^'"]*)['"]/g;

/**
 * @returns what the texts that are modules import from the author's own files, with what those import in turn, so that a change
 *   is known; where something lies outside the content folder, it is another each time
 */
export function importedFiles(directory: string): string {
  const texts = moduleTexts(directory);
  const found = new Map(texts.map((text) => [text.path, text]));
  for (const { path, text } of found.values())
    for (const [, to = ''] of text.matchAll(IMPORTS)) {
      const named = posix.join(posix.dirname(path), to.replace(/\?.*$/s, ''));
      if (named.startsWith('..')) return randomUUID();
      const file = ENDINGS.map((end) => named + end).find((one) => isFile(join(directory, one)));
      if (file !== undefined && !found.has(file))
        found.set(file, { path: file, text: readFileSync(join(directory, file), 'latin1') });
    }
  return JSON.stringify([...found.values()].slice(texts.length));
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * What cannot be read, and why, is in the report; here it is as if it were not there.
 * @param ending what names end with
 */
function readTexts(folder: string, ending = ''): { name: string; text: string }[] {
  const orNothing = <Result>(read: () => Result[]): Result[] => {
    try {
      return read();
    } catch {
      return [];
    }
  };
  return orNothing(() => readdirSync(folder))
    .filter((name) => /^[^.].*\.mdx?$/.test(name) && name.endsWith(ending))
    .flatMap((name) =>
      orNothing(() => {
        const file = join(folder, name);
        return statSync(file).isFile() ? [{ name, text: decodeBytes(readFileSync(file)).text }] : [];
      }),
    );
}
