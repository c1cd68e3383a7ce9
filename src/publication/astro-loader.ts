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
      const texts = new Map(textsIn(folder).map((text) => [text.name.replace(/\.mdx?$/, ''), text]));
      for (const id of store.keys()) if (!texts.has(id)) store.delete(id);
      for (const [id, { name, text }] of texts) {
        // From the root of the project and with forward slashes, as Astro names its modules.
        const filePath = relative(fileURLToPath(config.root), join(folder, name)).split(sep).join('/');
        const deferredRender = text !== undefined;
        // Of what it makes no module nothing else is stored: where nothing is new, it does not load all pages anew.
        const digest = context.generateDigest(text ?? filePath);
        store.set({ id, data: {}, filePath, digest, deferredRender });
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
    textsIn(join(directory, collection)).flatMap(({ name, text }) =>
      text === undefined ? [] : { path: `${collection}/${name}`, text },
    ),
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
 * @returns the names of the texts in a folder, and what stands in those that Astro has to make modules of
 */
function textsIn(folder: string): { name: string; text: string | undefined }[] {
  const orNothing = <Result>(read: () => Result[]): Result[] => {
    try {
      return read();
    } catch {
      return [];
    }
  };
  return orNothing(() => readdirSync(folder, { withFileTypes: true }))
    .filter(({ name }) => /^[^.].*\.mdx?$/.test(name))
    .flatMap((entry) =>
      orNothing(() => {
        const { name } = entry;
        const file = join(folder, name);
        if (!entry.isFile() && !isFile(file)) return [];
        const text = name.endsWith('x') ? decodeBytes(readFileSync(file)).text : '';
        return [{ name, text: needsBundler(name, bodyOf(text)) ? text : undefined }];
      }),
    );
}
