import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../editions/built-files.ts';
import { importedFiles, moduleTexts } from '../publication/astro-loader.ts';
import { generatorHash, hashOf, nameOfKept, readKept, writeKept } from '../publication/kept/kept-file.ts';
import { readInterface } from '../publication/read-interface.ts';
import { cached } from '../pictures/cached-files.ts';
import { PREPARED_DIRECTORY } from '../staging/prepared-directory.ts';

/** What Astro knows of the style sheets of pages, by route and component (`pagesByKeys` of its build). */
export type PageStyles = ReadonlyMap<string, { styles: unknown[] }>;

/**
 * What Astro makes of code and public files: the same for all publications whose scripts say the same words, unless an
 * author has code of their own.
 */
export interface Bundle {
  /** The hash of all that modules of texts show of other files; undefined where there are no such modules. */
  shown: string | undefined;
  /** The modules that render, and the files for readers, by their paths in the folder that Astro fills. */
  files: Map<string, Uint8Array>;
  styles: PageStyles;
}

const nameOfBundle = (directory: string, key: string) =>
  moduleTexts(directory).length ? nameOfKept('bundle', directory) : `bundle-${key.slice(0, 16)}`;

/** @returns what tells the bundle of a content folder from that of its other states, and of other generators */
export function bundleKey(directory: string): string {
  const { catalogue, language } = readInterface(directory);
  const texts = [moduleTexts(directory), importedFiles(directory)];
  const generator = [generatorHash(), import.meta.dirname];
  return hashOf(JSON.stringify([...generator, catalogue, language, ...texts]));
}

/**
 * Keeps what Astro has bundled, before it renders.
 * @param folder the folder that it fills
 * @param directory the content folder
 * @param key of the time before it read any text: what was changed meanwhile may be in the bundle or not
 * @param shown the hash of all that texts can show of each other
 */
export function keepBundle(
  folder: string,
  directory: string,
  { key, styles, shown }: { key: string; styles: PageStyles; shown: string | undefined },
): void {
  if (key !== bundleKey(directory)) return;
  writeKept(nameOfBundle(directory, key), key, {
    shown: moduleTexts(directory).length ? shown : undefined,
    files: new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path))])),
    styles: new Map([...styles].map(([page, { styles }]) => [page, { styles }])),
  } satisfies Bundle);
}

/** @returns what was bundled by an earlier build, or when the generator was installed */
export function readBundle(directory: string): Bundle | undefined {
  const key = bundleKey(directory);
  const name = nameOfBundle(directory, key);
  return (readKept(name, key, preparedFile) ?? readKept(name, key)) as Bundle | undefined;
}

const preparedFile = (name: string) => {
  const file = join(PREPARED_DIRECTORY, name);
  return existsSync(file) ? readFileSync(file) : undefined;
};

/** @returns whether the bundle for a content folder was made when the generator was installed */
export function isPrepared(directory: string): boolean {
  return existsSync(join(PREPARED_DIRECTORY, nameOfBundle(directory, bundleKey(directory))));
}

/** Makes what a build of this content folder has bundled a part of the generator. */
export function prepareBundle(directory: string): void {
  const name = nameOfBundle(directory, bundleKey(directory));
  const bundle = cached.read(name);
  if (!bundle) throw new Error('The build has kept no bundle.');
  mkdirSync(PREPARED_DIRECTORY, { recursive: true });
  writeFileSync(join(PREPARED_DIRECTORY, name), bundle);
  cached.forget(name);
}
