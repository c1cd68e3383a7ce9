import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { classicScript } from '../classic-scripts.ts';
import { writeText, type HtmlPage } from '../built-files.ts';
import { accentStyle } from '../../model/site/accent.ts';
import { logoOf } from '../../model/site/logo.ts';
import { navigationOf } from '../../model/site/navigation.ts';
import { downloadsOf, editionOf } from '../../model/edition/edition.ts';
import { readShared } from '../../text/shared-text.ts';
import type { RenderedPage } from '../rendered-pages.ts';
import type { Publication } from '../../model/entries.ts';
import { catalogueOfPublication, wordsOf } from '../../model/words.ts';
import type { IndexFile, SearchIndex } from '../../search/index/index-file.ts';
import { searchedFiles } from '../../search/index/wrap-as-script.ts';
import { engineScript } from '../../search/index/write.ts';
import { chapterOf, type FoundChapter } from '../chapters.ts';
import { singleFile } from './build/single-file.ts';

/**
 * Writes the single-file edition into the finished site, as a thread that takes pages while the next are rendered.
 * It is told, in this order, of all pages as Astro has rendered them; of the folder, when it holds the site's style
 * sheets and pictures; and of the index. It answers when the file is there.
 */
export type ToSingleFile = RenderedPage | { folder: string } | SearchIndex;

const publication = workerData as Publication;
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const chapters: FoundChapter[] = [];
/** The paths of all pages, and of the style sheets of each. */
const sheets = new Map<string, string[]>();
let composed: Promise<{ folder: string; fill: (index: IndexFile[]) => string }> | undefined;

parentPort?.on('message', (message: ToSingleFile) => {
  if ('html' in message) take({ path: message.path, html: readShared(message.html) });
  else if ('folder' in message) composed = compose(message.folder);
  else void finish(message);
});

function take(page: HtmlPage): void {
  const links = page.html.matchAll(/<link rel="stylesheet" href="(?:\.\.)*\/?([^"?]+)/g);
  sheets.set(
    page.path,
    [...links].map(([, path = '']) => path),
  );
  const chapter = chapterOf(page);
  if (chapter) chapters.push(chapter);
}

async function compose(folder: string) {
  const read = (path: string) => readFileSync(join(folder, path));
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
      ...[...siteStyles()].map((sheet) => read(sheet).toString()),
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

/** In an order that does not depend on that of the pages: later rules win. */
const siteStyles = () => new Set([...sheets.keys()].sort().flatMap((page) => sheets.get(page) ?? []));

async function finish(index: SearchIndex): Promise<void> {
  if (!composed) throw new Error('The single file has no pages.');
  const { folder, fill } = await composed;
  const path = downloadsOf(publication).singleFile;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeText(folder, path, fill([...searchedFiles(index.files), engineScript(index.files)]));
  parentPort?.postMessage('written');
}
