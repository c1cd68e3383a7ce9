import type { IndexFile } from '../index-file.ts';
import { fragmentsOf, languagesOf } from './language-index.ts';

/** What an index was made of, by which the next one is made of it. */
export interface KnownIndex {
  files: IndexFile[];
  /** The pages of each language by their numbers. */
  languages: Map<string, KnownPage[]>;
}

export interface KnownPage {
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  /** What the index keeps of it beside its text. */
  fields: readonly string[];
  hasWords: boolean;
}

/** @returns what there is to know of an index that Pagefind has made */
export const learnIndex = (files: IndexFile[]): KnownIndex => ({
  files,
  languages: new Map(
    [...languagesOf(files)].map(([language, index]) => [
      language,
      fragmentsOf(index).map(({ url, meta, word_count }) => ({
        path: url.slice(1),
        fields: Object.keys(meta),
        hasWords: word_count > 0,
      })),
    ]),
  ),
});
