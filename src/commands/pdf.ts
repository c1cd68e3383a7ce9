import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { PRECACHE_MANIFEST, type FileList } from '../editions/app/precache-manifest.ts';
import { serviceWorkerCode } from '../editions/app/service-worker-code.ts';
import { keptPaths } from '../editions/app/write-service-worker.ts';
import { writeChecksums, writeDownloadMetadata, zipAt } from '../editions/archive/write.ts';
import { instantOf } from '../editions/book/epub/package-document.ts';
import { wordsOfDocument } from '../editions/book/pdf/document-words.ts';
import { finishPdf } from '../editions/book/pdf/finish-pdf.ts';
import { packObjects } from '../editions/book/pdf/pack-objects.ts';
import { pdfsOf } from '../editions/book/pdf/pdfs.ts';
import { showPdfs } from '../editions/book/pdf/show-pdfs.ts';
import { readTexts, writeText, type HtmlPage } from '../editions/built-files.ts';
import { compressFiles } from '../editions/compressed-files.ts';
import { DOWNLOAD_FOLDER, downloadsOf, editionOf } from '../model/edition/edition.ts';
import type { Publication } from '../model/entries.ts';
import { isMade } from '../model/schema/edition-settings.ts';
import { packSite } from '../build/pack-site.ts';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { loadPublication } from '../publication/load-publication.ts';
import { takeTurn } from '../staging/build-lock.ts';
import { outputDirectory, recover, remove, stagingDirectory, swapIn, TURN } from '../staging/directories.ts';
import { findBrowser } from './find-browser.ts';
import { printPdf } from './print-pdf.ts';

/**
 * `npm run pdf`: prints the built site, each briefing and the whole, and puts the PDFs into it, with all that tells of
 * them. The site changes at once and whole, or not at all. It exits with 1 if there are no PDFs.
 */
const output = outputDirectory();
let endTurn: (() => void) | undefined;
try {
  endTurn = await takeTurn(TURN, () => {
    console.error('A build is running in this project. The PDFs are made when that has finished.');
  });
  recover(output);
  const publication = loadPublication(contentDirectory(), { drafts: false });
  if (!isMade('pdf', publication.site)) throw new Error('site.yaml says that no PDFs are made.');
  // Its name tells of which edition it is.
  if (!existsSync(join(output, downloadsOf(publication).zip)))
    throw new Error(`${output} holds no site of this content as it is now. Run npm run build first.`);
  const folder = stagingDirectory();
  remove(folder);
  cpSync(output, folder, { recursive: true });
  const made = await print(folder, publication);
  await finish(folder, publication, new Set(made));
  swapIn(folder, output);
  console.error(`In ${join(output, DOWNLOAD_FOLDER)}: ${made.length} PDFs.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  remove(stagingDirectory());
  endTurn?.();
}

/** @returns the pages of a site, the downloads apart */
function pagesIn(folder: string): HtmlPage[] {
  return readTexts(folder, '.html')
    .filter(({ path }) => !path.startsWith(`${DOWNLOAD_FOLDER}/`))
    .map(({ path, text }) => ({ path, html: text }));
}

/** @returns the paths of the PDFs that it has written */
async function print(folder: string, publication: Publication): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  try {
    // Nothing in what is printed needs script.
    const page = await browser.newPage({ javaScriptEnabled: false });
    const made: string[] = [];
    for (const { path, write } of pdfsOf(pagesIn(folder), publication)) {
      const pdf = await printPdf(page, folder, write);
      const finished = finishPdf(pdf, wordsOfDocument(write(new Map())), instantOf(editionOf(publication)));
      writeFileSync(join(folder, path), packObjects(finished));
      made.push(path);
    }
    return made;
  } finally {
    await browser.close();
  }
}

/** Shows the offers of PDFs, and writes anew what tells of the files of the site, as a build does. */
async function finish(folder: string, publication: Publication, made: ReadonlySet<string>): Promise<void> {
  for (const { path, html } of pagesIn(folder)) writeText(folder, path, showPdfs(html, path, made));
  const read = (path: string) => readFileSync(join(folder, path));
  // What the app keeps stays the same.
  const list = JSON.parse(read(PRECACHE_MANIFEST).toString()) as FileList;
  const files = compressFiles(read);
  files.keep(Object.keys(list));
  files.add(keptPaths(folder));
  const packing = { worker: await serviceWorkerCode(), zip: zipAt(publication) };
  const all = await packSite(folder, files, packing);
  writeDownloadMetadata(folder, publication);
  writeChecksums(folder, publication, all);
}
