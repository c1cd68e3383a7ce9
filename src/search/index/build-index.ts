import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import type { Publication } from '../../model/entries.ts';
import { findCompounds } from '../language/compounds.ts';
import { enrichPage } from './enrich-page.ts';
import { gatherVocabulary, vocabularyFile } from './gather-vocabulary.ts';
import type { IndexFile, SearchIndex } from './index-file.ts';
import { pageText } from './page-text.ts';
import { renumberFiles } from './renumber-files.ts';

/**
 * How many places of words a chunk of the index holds. Pagefind's own 20,000 make a search for two words
 * read 70 KB of chunks, which is all there is of an index of 30 pages; a quarter of it also suits 10,000 pages.
 * The setting has no other door than a variable of the environment
 * (https://github.com/Pagefind/pagefind/blob/main/pagefind/src/options.rs); a test tells when it is shut.
 */
const CHUNK = 5_000;

/** How many pages Pagefind is given before it has answered for the first of them. */
const AHEAD = 32;

/**
 * Indexes finished pages with Pagefind.
 * @param pages path and HTML; only those with `data-pagefind-body` count
 * @param expected the paths that must be in the index
 * @param publication whose glossary and names pages are found by too
 * @throws if Pagefind reports a fault or an expected page has no words in the index
 */
export async function buildIndex(
  pages: { path: string; html: string }[],
  expected: string[],
  publication?: Publication,
): Promise<SearchIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK);
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true });
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index.');
    const missing = new Set(expected);
    const searchable = pages
      .filter(({ html }) => html.includes('data-pagefind-body'))
      .map(({ path, html }) => ({ path, html, text: pageText(html) }));
    const compounds = findCompounds(searchable.map(({ text }) => text.text));
    // Pagefind is a process of its own: it works on some pages while the next are made ready.
    const sent: Promise<void>[] = [];
    for (const { path, html, text } of searchable) {
      await sent[sent.length - AHEAD];
      const content = enrichPage(separateCells(html), text.text, publication?.terms ?? [], compounds);
      sent.push(
        index.addHTMLFile({ url: `/${path}`, content }).then(({ errors, file }) => {
          refuse(errors);
          if (file.uniqueWords > 0) missing.delete(path);
        }),
      );
    }
    await Promise.all(sent);
    if (missing.size) throw new Error(`Not in the search index: ${[...missing].join(', ')}`);
    const { files, errors: writeErrors } = await index.getFiles();
    refuse(writeErrors);
    const texts = searchable.map(({ text }) => text);
    const known = publication ? [vocabularyFile(gatherVocabulary(publication, texts))] : [];
    const sorted = [...renumberFiles(files), ...known].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: sorted, version: versionOf(sorted) };
  } finally {
    await close();
  }
}

/** Pagefind runs the words of neighbouring cells and names together unless there is a space between. */
const separateCells = (html: string) => html.replace(/<\/(?:dt|dd|th|td)>/g, '$& ');

/** Pagefind returns its errors instead of throwing them. */
function refuse(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function versionOf(files: IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content);
  return hash.digest('hex').slice(0, 10);
}
