import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../classic-scripts.ts';
import { writeText, type HtmlPage } from '../built-files.ts';
import { accentStyle } from '../../model/site/accent.ts';
import { logoOf } from '../../model/site/logo.ts';
import { navigationOf } from '../../model/site/navigation.ts';
import { downloadsOf, editionOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { catalogueOfPublication, wordsOf } from '../../model/words.ts';
import type { IndexFile, SearchIndex } from '../../search/index/index-file.ts';
import { searchedFiles } from '../../search/index/wrap-as-script.ts';
import { engineScript } from '../../search/index/write.ts';
import type { FoundChapter } from '../chapters.ts';
import { singleFile } from './build/single-file.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The single-file edition in the making. */
export interface SingleFile {
  /** Takes a page as Astro has rendered it, and what it says as a chapter, if it does. */
  take: (page: HtmlPage, chapter: FoundChapter | undefined) => void;
  /** Puts the document together, when the folder holds the site's style sheets and pictures. */
  compose: (folder: string) => void;
  /** Writes the file into the folder. */
  finish: (index: SearchIndex) => Promise<void>;
}

export function startSingleFile(publication: Publication): SingleFile {
  const chapters: FoundChapter[] = [];
  /** The paths of all pages, and of the style sheets of each. */
  const sheets = new Map<string, string[]>();
  let composed: Promise<{ folder: string; fill: (index: IndexFile[]) => string }> | undefined;
  return {
    take({ path, html }, chapter) {
      const links = html.matchAll(/<link rel="stylesheet" href="(?:\.\.)*\/?([^"?]+)/g);
      sheets.set(
        path,
        [...links].map(([, sheet = '']) => sheet),
      );
      if (chapter) chapters.push(chapter);
    },
    compose(folder) {
      composed = compose(folder, publication, chapters, sheets);
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

async function compose(
  folder: string,
  publication: Publication,
  chapters: FoundChapter[],
  sheets: ReadonlyMap<string, string[]>,
) {
  const read = (path: string) => readFileSync(join(folder, path));
  // In an order that does not depend on that of the pages: later rules win.
  const ordered = [...sheets.keys()].sort().flatMap((page) => sheets.get(page) ?? []);
  const { code } = await classicScript(beside('./client/main.ts'), {
    catalogue: catalogueOfPublication(publication),
    language: publication.site.language,
  });
  const fill = singleFile({
    site: publication.site,
    words: wordsOf(publication),
    edition: editionOf(publication),
    chapters,
    pages: new Set(sheets.keys()),
    styles: [
      ...[...new Set(ordered)].map((sheet) => read(sheet).toString()),
      readFileSync(beside('./file-page.css'), 'utf8'),
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
