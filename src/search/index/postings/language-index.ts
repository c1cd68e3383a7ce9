import type { IndexFile } from '../index-file.ts';
import { memoizeIn } from '../../../text/functions/memoize.ts';
import { languageOfList } from '../../language/file-numbers.ts';
import {
  readFragment,
  readFilter,
  readList,
  unpackFile,
  type Filter,
  type PageList,
} from './pagefind-files.ts';
import { readChunk, type WordEntry } from './word-entries.ts';

/** The index of the pages in one language, in Pagefind's own files. */
export interface LanguageIndex {
  /** Of its list. */
  path: string;
  list: PageList;
  /** @returns the file of this name of a page, a chunk or a filter */
  file: (kind: FileKind, name: string) => Uint8Array;
}

export type FileKind = 'fragment' | 'index' | 'filter';

export const pathOf = (kind: FileKind, name: string): string => `${kind}/${name}.pf_${kind}`;

/** @returns the index of each language */
export function languagesOf(files: readonly IndexFile[]): Map<string, LanguageIndex> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const file = (kind: FileKind, name: string): Uint8Array => {
    const content = contents.get(pathOf(kind, name));
    if (!content) throw new Error(`Pagefind wrote no ${pathOf(kind, name)}.`);
    return content;
  };
  return new Map(
    files.flatMap(({ path, content }): [string, LanguageIndex][] => {
      const language = languageOfList(path);
      return language === undefined ? [] : [[language, { path, list: readList(content), file }]];
    }),
  );
}

export const fragmentsOf = ({ list, file }: LanguageIndex) =>
  list.pages.map(([name]) => readFragment(file('fragment', name)));

export const chunksOf = ({ list, file }: LanguageIndex): WordEntry[][] =>
  list.chunks.map(([, , name]) => wordsIn(file('index', name)));

/** From one index to the next most chunks are the same. */
const wordsIn = memoizeIn(new WeakMap<Uint8Array, WordEntry[]>(), (chunk) => readChunk(unpackFile(chunk)));

export const filtersOf = ({ list, file }: LanguageIndex): Map<string, Filter> =>
  new Map(list.filters.map(([filter, name]) => [filter, readFilter(file('filter', name))]));
