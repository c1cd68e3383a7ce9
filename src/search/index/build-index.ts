import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { allEntries, type Publication } from '../../model/entries.ts';
import { relate } from '../../model/relations.ts';
import { GENERATED_PAGES } from '../../model/site/addresses/generated-pages.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { findCompounds, readPieces, type Compounds } from '../language/compounds.ts';
import { contentTexts } from './content-texts.ts';
import { enrichPage } from './enrich-page.ts';
import { gatherNames, type GatheredNames } from './gather-names.ts';
import { gatherVocabulary } from './gather-vocabulary.ts';
import { byPath, type IndexFile, type SearchIndex } from './index-file.ts';
import { startIndex, type ChangingIndex, type IndexOfPages } from './changing-index.ts';
import { chunkFor, hashOf, type GivenPage } from './pagefind-process.ts';
import { pageText } from './page-text.ts';
import { renumberFiles } from './renumber-files.ts';
import { vocabularyFiles } from './vocabulary-files.ts';
import { countParts, createPartCounts } from './word-counts.ts';

/** Takes pages one by one, in any order, and makes an index of them. */
export interface Indexer {
  /** Only a page with `data-pagefind-body` counts. One that is given again takes the place of the former. */
  add(page: IndexedPage): Promise<void>;
  /**
   * Begins the index; when it is there, more pages may follow, and another index.
   * @param expected the paths that must be in the index
   * @throws if Pagefind reports a fault or an expected page has no words in the index
   */
  settle(expected: string[]): Promise<SettledIndex>;
  /** @returns the last index, if others can be made of it */
  known(): IndexOfPages | undefined;
  /** Ends Pagefind, of which there is one in a process. */
  end(): Promise<void>;
}

/** An index by which pages are found. What is known of words is made when it is asked for. */
export interface SettledIndex extends Pick<SearchIndex, 'order'> {
  /** @throws if Pagefind reports a fault */
  files: Promise<IndexFile[]>;
  /**
   * @param names of the publication
   * @returns the files of what is known of its words; none without names
   */
  vocabulary: (names: GatheredNames | undefined) => IndexFile[];
  /** @returns the version of the index with what is known of its words */
  versionWith: (vocabulary: readonly IndexFile[]) => string;
}

/** A finished page, or one whose addresses are still to be made relative: the index does not read them. */
export interface IndexedPage {
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  html: string;
  /** What tells the HTML from any other, if that is known. */
  hash?: string;
}

/** A page as it is given to the index. */
export interface ReadyPage extends GivenPage {
  headings: string[];
  /** How often each part stands in its text. */
  parts: ReadonlyMap<string, number>;
}

export interface IndexerOptions {
  compounds?: Compounds;
  /** @returns what was made of a page before, if all is as it was then; else what is made of it now */
  known?: (page: IndexedPage, make: () => ReadyPage) => ReadyPage;
  /** Whether other indexes are to be made of this one. */
  isKept?: boolean;
  /** An index of before, of which this one is made where few pages have changed. */
  before?: IndexOfPages | undefined;
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
  {
    compounds = compoundsOf(publication),
    known = (_page, make) => make(),
    isKept = false,
    before,
  }: IndexerOptions = {},
): Promise<Indexer> {
  const chunk = chunkFor(publication ? allEntries(publication).length : Infinity);
  const index = await startIndex(chunk, isKept, before);
  const headingsOf = new Map<string, string[]>();
  const languages = new Map<string, string | undefined>();
  const counts = createPartCounts();
  const settle = async (expected: string[]): Promise<SettledIndex> => {
    const withWords = await index.settle(headingsOf);
    const missing = expected.filter((path) => !withWords.has(path));
    if (missing.length) throw new Error(`Not in the search index: ${missing.join(', ')}`);
    return {
      files: index.files().then(renumberFiles),
      order: told([...index.given.keys()].map((path) => [path, languages.get(path)])),
      vocabulary(names) {
        if (!names) return [];
        const { all: parts, meant: content } = counts.totals((path) => !ABOUT_ITSELF.has(path));
        const words = { headings: [...headingsOf.values()].flat(), parts, content };
        return vocabularyFiles(gatherVocabulary(names, words));
      },
      versionWith: (vocabulary) => versionOf(chunk, index, vocabulary),
    };
  };
  return {
    async add(indexed) {
      const { path } = indexed;
      const ready = known(indexed, () => {
        const { html } = indexed;
        if (!html.includes('data-pagefind-body')) return NOT_SEARCHED;
        const page = pageText(html);
        const language = publication?.site.language ?? 'en';
        const content = enrichPage(page.html, page.text, {
          terms: publication?.terms ?? [],
          compounds,
          language,
        });
        return { path, headings: page.headings, parts: countParts(page.text), content };
      });
      if (!ready.content) return;
      headingsOf.set(path, ready.headings);
      languages.set(path, LANGUAGE.exec(ready.content)?.[1]);
      counts.set(path, ready.parts);
      await index.give({ path, content: ready.content });
    },
    settle,
    known: () => index.known(),
    end: () => index.end(),
  };
}

/** Indexes pages that are all there already: see `Indexer`. */
export async function buildIndex(
  pages: IndexedPage[],
  expected: string[],
  publication?: Publication,
): Promise<SearchIndex> {
  const indexer = await createIndexer(publication);
  const names = publication && gatherNames({ publication, relations: relate(publication) });
  try {
    for (const page of pages) await indexer.add(page);
    return await wholeIndex(indexer, expected, names);
  } finally {
    await indexer.end();
  }
}

/** Makes all that an index is of the pages that it was given. */
export async function wholeIndex(
  indexer: Indexer,
  expected: string[],
  names?: GatheredNames,
): Promise<SearchIndex> {
  const { files, order, vocabulary, versionWith } = await indexer.settle(expected);
  const known = vocabulary(names);
  return { files: [...(await files), ...known].sort(byPath), order, version: versionWith(known) };
}

const NOT_SEARCHED: ReadyPage = { path: '', headings: [], parts: new Map(), content: '' };

/** Pages that tell how the site is used and written, in words that its publication may not have. */
const ABOUT_ITSELF = new Set(
  [GENERATED_PAGES.download, GENERATED_PAGES.authors, GENERATED_PAGES.problems].map(({ address }) =>
    address.slice(1),
  ),
);

/** The programs that make an index of what they are given: Pagefind and this generator. */
const MAKERS = [
  new URL('../package.json', import.meta.resolve('pagefind')),
  new URL('../../../package.json', import.meta.url),
];

/** Each language has a list of its own. */
const LANGUAGE = /<html\b[^>]*\slang="([^"]*)"/;

/** Pages are written before the index is there, so its version is told by all that it is made of. */
const versionOf = (chunk: number, { given }: ChangingIndex, known: readonly IndexFile[]): string =>
  told([String(chunk), [...given].sort(), known.map(({ path, content }) => [path, hashOf(content)])]);

/** @returns what tells something that these programs make from what others do, or make of anything else */
function told(what: unknown): string {
  const hash = createHash('sha256');
  for (const maker of MAKERS)
    hash.update((JSON.parse(readFileSync(maker, 'utf8')) as { version: string }).version);
  return hash.update(JSON.stringify(what)).digest('hex').slice(0, 7);
}
