import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../classic-scripts.ts';
import { writeText, type HtmlPage } from '../built-files.ts';
import { downloadsOf, editionOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import type { SearchIndex } from '../../search/index/index-file.ts';
import { searchedFiles } from '../../search/index/wrap-as-script.ts';
import { engineScript } from '../../search/index/write.ts';
import { singleFile } from './build/single-file.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface SingleFileOptions {
  /** The folder that holds the site. */
  folder: string;
  pages: HtmlPage[];
  index: SearchIndex;
  publication: Publication;
}

/** Writes the single-file edition into the finished site. */
export async function writeSingleFile({
  folder,
  pages,
  index,
  publication,
}: SingleFileOptions): Promise<void> {
  const read = (path: string) => readFileSync(join(folder, path));
  const path = downloadsOf(publication).singleFile;
  const { code } = await classicScript(beside('./client/main.ts'));
  const html = singleFile({
    site: publication.site,
    edition: editionOf(publication),
    pages,
    index: [...searchedFiles(index.files), engineScript(index.files)],
    styles: [
      ...siteStyles(pages).map((sheet) => read(sheet).toString()),
      readFileSync(beside('./file-page.css'), 'utf8'),
    ],
    script: code.trim(),
    icon: 'icon.svg',
    read,
  });
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeText(folder, path, html);
}

/** @returns the paths of the style sheets of the pages */
function siteStyles(pages: HtmlPage[]): string[] {
  const links = pages.flatMap(({ html }) => [
    ...html.matchAll(/<link rel="stylesheet" href="(?:\.\.)*\/?([^"?]+)/g),
  ]);
  return [...new Set(links.map(([, path = '']) => path))];
}
