import { programNamed } from '../language/programs.ts';

/** A language of the index, as the entry file tells it. */
interface IndexLanguage {
  hash: string;
  wasm: string | null;
  page_count: number;
}

/** @param entry the entry file */
export function languagesOf(entry: string): IndexLanguage[] {
  const { languages } = JSON.parse(entry) as { languages: Record<string, IndexLanguage> };
  return Object.values(languages);
}

/** @returns what the engine reads as soon as it runs; of several languages it chooses one */
export const firstOf = (languages: readonly IndexLanguage[]): string[] =>
  languages.length > 1
    ? []
    : languages.flatMap(({ hash, wasm }) => [`pagefind.${hash}.pf_meta`, programNamed(wasm)]);

/** @returns the version in the address of a script */
export const versionIn = (address: string): string => address.split('?v=')[1] ?? '';

/** @returns the address of the script that hands over a file of the index */
export const scriptAddress = (path: string, version: string, folder: URL): string =>
  new URL(`${path.replace(/\.js$/, '')}.js?v=${version}`, folder).href;
