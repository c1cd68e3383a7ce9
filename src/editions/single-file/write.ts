import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../classic-scripts.ts';
import { writeText } from '../built-files.ts';
import { accentStyle } from '../../model/site/accent.ts';
import { logoOf } from '../../model/site/logo.ts';
import { navigationOf } from '../../model/site/lists/navigation.ts';
import { downloadsOf, editionOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { catalogueOfPublication, wordsOf } from '../../model/words.ts';
import type { IndexFile, SearchIndex } from '../../search/index/index-file.ts';
import { searchedFiles } from '../../search/index/wrap-as-script.ts';
import { engineScript } from '../../search/index/write.ts';
import type { Chapter } from '../chapters.ts';
import type { FilePage } from './build/file-page.ts';
import { singleFile } from './build/single-file.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is made of a page for the single file. */
export interface MadeForFile {
  /** The paths of its style sheets. */
  sheets: string[];
  /** What it says, if it does: lists are put together before they are written. */
  page?: FilePage | undefined;
  list?: Chapter | undefined;
}

/** @returns the paths of the style sheets of a page as Astro has rendered it */
export const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="(?:\.\.)*\/?([^"?]+)/g)].map(([, sheet = '']) => sheet);

/** The single-file edition in the making. */
export interface SingleFile {
  take: (path: string, made: MadeForFile) => void;
  /** Puts the document together, when the folder holds the site's style sheets and pictures. */
  compose: (folder: string) => void;
  /** Writes the file into the folder. */
  finish: (index: SearchIndex) => Promise<void>;
}

export function startSingleFile(publication: Publication): SingleFile {
  const made = new Map<string, MadeForFile>();
  let composed: Promise<{ folder: string; fill: (index: IndexFile[]) => string }> | undefined;
  return {
    take(path, one) {
      made.set(path, one);
    },
    compose(folder) {
      composed = compose(folder, publication, made);
    },
    async finish(index) {
      if (!composed) throw new Error('The single file has no pages.');
      const { folder, fill } = await composed;
      const path = downloadsOf(publication).singleFile;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeText(folder, path, fill([...searchedFiles(index.files), engineScript(index.files)]));
    },
  };
}

async function compose(folder: string, publication: Publication, made: ReadonlyMap<string, MadeForFile>) {
  const read = (path: string) => readFileSync(join(folder, path));
  // In an order that does not depend on that of the pages: later rules win.
  const ordered = [...made.keys()].sort().flatMap((page) => made.get(page)?.sheets ?? []);
  const { code } = await classicScript(beside('./client/main.ts'), {
    catalogue: catalogueOfPublication(publication),
    language: publication.site.language,
  });
  const fill = singleFile({
    site: publication.site,
    words: wordsOf(publication),
    edition: editionOf(publication),
    pages: [...made.values()].flatMap(({ page }) => page ?? []),
    lists: [...made.values()].flatMap(({ list }) => list ?? []),
    paths: new Set(made.keys()),
    styles: [
      ...[...new Set(ordered)].map((sheet) => read(sheet).toString()),
      readFileSync(beside('./file-styles.css'), 'utf8'),
      accentStyle(publication.site),
    ],
    script: code.trim(),
    icon: 'icon.svg',
    logo: logoOf(publication),
    navigation: navigationOf(publication).map(([address]) => address.slice(1)),
    read,
  });
  return { folder, fill };
}
