import type { IndexFile } from '../index-file.ts';
import { BEFORE } from './changed-words.ts';
import { changeLanguage } from './change-language.ts';
import { learnIndex, type KnownIndex, type KnownPage } from './known-index.ts';
import { languagesOf } from './language-index.ts';

export interface IndexChange {
  known: KnownIndex;
  /** The paths of all pages as they are now, in their order. */
  paths: readonly string[];
  /** What Pagefind makes of the pages that have changed: as they were, their paths with `BEFORE`, and as they are now. */
  few: KnownIndex | undefined;
  /** How many places of words fill a chunk. */
  size: number;
}

/**
 * Makes of an index that of the same pages, but for a few, as Pagefind would make it of all.
 * @returns undefined where only Pagefind can tell: a language or a field of pages has come or gone, or two files want one name
 */
export function changeIndex({ known, paths, few, size }: IndexChange): KnownIndex | undefined {
  const now = new Map<string, { language: string; page: KnownPage }>();
  for (const [language, pages] of known.languages)
    for (const page of pages) now.set(page.path, { language, page });
  for (const [language, pages] of few?.languages ?? [])
    for (const page of pages) if (!page.path.startsWith(BEFORE)) now.set(page.path, { language, page });

  const languages = new Map<string, KnownPage[]>();
  for (const path of paths) {
    const { language, page } = now.get(path) ?? {};
    if (language === undefined || !page) return undefined;
    const pages = languages.get(language) ?? [];
    languages.set(language, pages);
    pages.push(page);
  }
  if ([...languages.keys()].sort().join() !== [...known.languages.keys()].sort().join()) return undefined;

  const before = languagesOf(known.files);
  const fewIndexes = languagesOf(few?.files ?? []);
  const files: IndexFile[] = known.files.filter(({ path }) => !path.includes('.pf_'));
  for (const [language, pages] of languages) {
    const index = before.get(language);
    const changed =
      index &&
      changeLanguage({
        language,
        before: index,
        known: known.languages.get(language) ?? [],
        few: fewIndexes.get(language),
        fewPages: few?.languages.get(language) ?? [],
        pages,
        size,
      });
    if (!changed) return undefined;
    files.push(...changed);
  }
  return { files, languages };
}

/** @returns what there is to know of an index, if it is made as this code would make it of the same pages */
export function knownIndex(files: IndexFile[], size: number): KnownIndex | undefined {
  const known = learnIndex(files);
  const paths = [...known.languages.values()].flatMap((pages) => pages.map(({ path }) => path));
  const again = changeIndex({ known, paths, few: undefined, size });
  const lists = (index: KnownIndex | undefined) =>
    [...languagesOf(index?.files ?? [])].map(([, { list }]) => ({ ...list, filters: [] }));
  return JSON.stringify(lists(again)) === JSON.stringify(lists(known)) ? known : undefined;
}
