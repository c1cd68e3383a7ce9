import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { allEntries, type Publication } from '../../model/entries.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { findCompounds, readPieces, type Compounds } from '../language/compounds.ts';
import { contentTexts } from './content-texts.ts';
import { enrichPage } from './enrich-page.ts';
import { gatherVocabulary } from './gather-vocabulary.ts';
import type { BegunIndex, IndexFile, SearchIndex } from './index-file.ts';
import { pageText } from './page-text.ts';
import { renumberFiles } from './renumber-files.ts';
import { vocabularyFiles } from './vocabulary-files.ts';
import { countParts, createPartCounts } from './word-counts.ts';

/**
 * How many places of words a chunk of the index holds. Pagefind's own 20,000 make a search for two words
 * read 70 KB of chunks, which is all there is of an index of 30 pages; a quarter of it suits 10,000 pages, where the
 * list of more chunks would cost more than they save, and a twentieth a few hundred.
 * The setting has no other door than a variable of the environment
 * (https://github.com/Pagefind/pagefind/blob/main/pagefind/src/options.rs); a test tells when it is shut.
 */
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const CHUNK = 5_000;
const SMALL_CHUNK = 600;
const FEW_PAGES = 500;

/** How many pages Pagefind is given before it has answered for the first of them. */
const AHEAD = 32;

/** Takes pages one by one, in any order, and makes an index of them. */
export interface Indexer {
  /** Only a page with `data-pagefind-body` counts. One that is given again takes the place of the former. */
  add(page: IndexedPage): Promise<void>;
  /**
   * Begins the index; when it is there, more pages may follow, and another index.
   * @param expected the paths that must be in the index
   * @param sections see `glossarySections`
   * @param now the publication, where it has changed since
   * @throws if Pagefind reports a fault or an expected page has no words in the index
   */
  finish(
    expected: string[],
    sections?: ReadonlyMap<string, string[]>,
    now?: Publication,
  ): Promise<BegunIndex>;
  /** Ends Pagefind, of which there is one in a process. */
  end(): Promise<void>;
}

/** A finished page, or one whose addresses are still to be made relative: the index does not read them. */
export interface IndexedPage {
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  html: string;
}

/** A page as it is given to the index. */
export interface ReadyPage {
  headings: string[];
  /** How often each part stands in its text. */
  parts: ReadonlyMap<string, number>;
  content: string;
}

export interface IndexerOptions {
  compounds?: Compounds;
  /** @returns what was made of a page before, if all is as it was then; else what is made of it now */
  known?: (html: string, make: () => ReadyPage) => ReadyPage;
}

/** @returns what a publication writes as one word and as two */
export const compoundsOf = (publication: Publication | undefined): Compounds =>
  findCompounds(publication ? contentTexts(publication) : []);

/** @returns the same as a function that remembers texts, so that after an edit only what is new is taken apart */
export function compoundFinder(): (publication: Publication) => Compounds {
  const read = memoize(readPieces);
  return (publication) => findCompounds(contentTexts(publication), read);
}

/**
 * Indexes pages with Pagefind, which is a process of its own: it works on some while the next are made ready.
 * @param publication whose glossary and names pages are found by too
 */
export async function createIndexer(
  publication?: Publication,
  { compounds = compoundsOf(publication), known = (_html, make) => make() }: IndexerOptions = {},
): Promise<Indexer> {
  process.env[CHUNK_SIZE] = String(
    publication && allEntries(publication).length <= FEW_PAGES ? SMALL_CHUNK : CHUNK,
  );
  const { index, errors } = await createIndex({ keepIndexUrl: true });
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index.');
  const headingsOf = new Map<string, string[]>();
  const counts = createPartCounts();
  const withWords = new Set<string>();
  const given = new Map<string, string>();
  const sent: Promise<void>[] = [];
  return {
    async add({ path, html }) {
      if (!html.includes('data-pagefind-body')) return;
      await sent[sent.length - AHEAD];
      const { headings, parts, content } = known(html, () => {
        const page = pageText(html);
        const language = publication?.site.language ?? 'en';
        const content = enrichPage(page.html, page.text, {
          terms: publication?.terms ?? [],
          compounds,
          language,
        });
        return { headings: page.headings, parts: countParts(page.text), content };
      });
      headingsOf.set(path, headings);
      counts.set(path, parts);
      given.set(path, hashOf(content));
      sent.push(
        index.addHTMLFile({ url: `/${path}`, content }).then(({ errors, file }) => {
          refuse(errors);
          withWords[file.uniqueWords > 0 ? 'add' : 'delete'](path);
        }),
      );
    },
    async finish(expected, sections, now = publication) {
      await Promise.all(sent.splice(0));
      const missing = expected.filter((path) => !withWords.has(path));
      if (missing.length) throw new Error(`Not in the search index: ${missing.join(', ')}`);
      const files = index.getFiles();
      // Pagefind is at work meanwhile.
      const words = { headings: [...headingsOf.values()].flat(), parts: counts.total() };
      const vocabulary = now && gatherVocabulary(now, words, sections);
      const known = vocabulary ? vocabularyFiles(vocabulary) : [];
      return { version: versionOf(given, known), files: allFiles(files, known) };
    },
    async end() {
      await close();
    },
  };
}

/** Indexes pages that are all there already: see `Indexer`. */
export async function buildIndex(
  pages: IndexedPage[],
  expected: string[],
  publication?: Publication,
  sections?: ReadonlyMap<string, string[]>,
): Promise<SearchIndex> {
  try {
    const indexer = await createIndexer(publication);
    for (const page of pages) await indexer.add(page);
    const { version, files } = await indexer.finish(expected, sections);
    return { version, files: await files };
  } finally {
    await close();
  }
}

/** Pagefind returns its errors instead of throwing them. */
function refuse(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

async function allFiles(
  made: ReturnType<PagefindIndex['getFiles']>,
  known: IndexFile[],
): Promise<IndexFile[]> {
  const { files, errors } = await made;
  refuse(errors);
  return [...renumberFiles(files), ...known].sort(byPath);
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

/** The programs that make an index of what they are given: Pagefind and this generator. */
const MAKERS = [
  new URL('../package.json', import.meta.resolve('pagefind')),
  new URL('../../../package.json', import.meta.url),
];

/** Pages are written before the index is there, so its version is told by all that it is made of. */
function versionOf(given: ReadonlyMap<string, string>, known: IndexFile[]): string {
  const hash = createHash('sha256');
  for (const maker of MAKERS)
    hash.update((JSON.parse(readFileSync(maker, 'utf8')) as { version: string }).version);
  hash.update(
    JSON.stringify([
      process.env[CHUNK_SIZE],
      [...given].sort(),
      known.map(({ path, content }) => [path, hashOf(content)]),
    ]),
  );
  return hash.digest('hex').slice(0, 7);
}

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
