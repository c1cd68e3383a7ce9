import { relative, sep } from 'node:path';
import type { Words } from '../interface/catalogues.ts';
import { allEntries, entryId, type Entry } from '../model/entries.ts';
import { referenceText } from '../model/source/bibliography.ts';
import { idsOfSources } from '../model/source/cited-sources.ts';
import { authorDateOf, type AuthorDate } from '../model/source/citation-style.ts';
import type { CitationUse } from '../model/source/citations.ts';
import type { Attachment } from '../model/media/attachment.ts';
import type { Picture } from '../model/media/picture.ts';
import { dataPartUses, type DataPart } from '../model/source/page-citations.ts';
import type { Related } from '../model/relations.ts';
import { dataSections, type PageSection } from '../model/site/page-sections.ts';
import { addressOf } from '../model/site/addresses/addresses.ts';
import { findFile } from '../model/site/addresses/content-paths.ts';
import type { CitationStyle } from '../model/schema/site.ts';
import type { Term } from '../model/schema/term.ts';
import { memoize } from '../text/functions/memoize.ts';
import { wordsOf } from '../model/words.ts';
import { termFinder } from '../model/term-finder.ts';

/**
 * What the plugins need to know of the whole publication while they work on one file. They ask in texts and are answered in
 * data, so that what became of a file holds as long as the answers are the same.
 */
export interface MarkdownContext {
  citations: CitationStyle;
  /** The words of the interface. */
  words: Words;
  /** @returns what a file becomes, given its path on disk; undefined for files outside the content folder */
  pageAt(path: string): (PageOfText & Pick<Entry, 'file' | 'collection'>) | undefined;
  /** @param id collection and slug: `initiatives/nhsx` */
  page(id: string): PageOfText | undefined;
  /** @returns the id that the site uses for a source, given one that it may be cited by */
  sourceId(written: string): string;
  /** @returns the source in a line, for those who cannot see the list; undefined if there is none of that id */
  sourceText(id: string): string | undefined;
  /** @returns what citations by author and date call a source; undefined where they go by numbers */
  authorDate(id: string): AuthorDate | undefined;
  /** @param path of the file on disk */
  dataPartUses(path: string): Record<DataPart, CitationUse[]>;
  dataSections(path: string): ReadonlyMap<DataPart, PageSection>;
  /** @returns what finds terms of the glossary; undefined if there is none */
  termPattern(): RegExp | undefined;
  termFor(written: string): Term | undefined;
  /** @returns the picture that an address in a file of the content folder means */
  picture(from: string, address: string): Picture | undefined;
  attachment(from: string, address: string): Attachment | undefined;
}

/** What a text needs to know of a page. */
interface PageOfText {
  address: string;
  /** Where it is another than that of the publication. */
  lang: string | undefined;
}

const NO_USES: Record<DataPart, CitationUse[]> = { Findings: [], KeyFigures: [], Claims: [], Timeline: [] };

/**
 * @param directory the content folder, absolute
 * @returns a function that answers with the context of the publication as it is, made anew only when that is
 */
export function markdownContextOf(current: () => Related, directory: string): () => MarkdownContext {
  let known: { from: Related; context: MarkdownContext } | undefined;
  return () => {
    const from = current();
    if (known?.from !== from) known = { from, context: markdownContext(from, directory) };
    return known.context;
  };
}

/** @param directory the content folder, absolute */
export function markdownContext({ publication, relations }: Related, directory: string): MarkdownContext {
  const words = wordsOf(publication);
  const entries = allEntries(publication);
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const byId = new Map(entries.map((entry) => [entryId(entry), entry]));
  const ids = idsOfSources(publication.sources);
  const sources = new Map(publication.sources.map((source) => [source.id, source]));
  const byAddress = new Map([...publication.attachments.values()].map((file) => [file.address, file]));
  const entryAt = (path: string) => byFile.get(relative(directory, path).split(sep).join('/'));
  const pageOf = (entry: Entry): PageOfText => ({ address: addressOf(entry), lang: entry.data.lang });
  const citations = publication.site?.citations ?? 'numbers';
  const { pattern, termFor } = termFinder(publication.terms);
  return {
    citations,
    words,
    pageAt(path) {
      const entry = entryAt(path);
      return entry && { ...pageOf(entry), file: entry.file, collection: entry.collection };
    },
    page(id) {
      const entry = byId.get(id);
      return entry && pageOf(entry);
    },
    sourceId: (written) => ids.get(written) ?? written,
    sourceText: memoize((id) => {
      const source = sources.get(id);
      return source && referenceText(source, words);
    }),
    authorDate: (id) => (citations === 'numbers' ? undefined : authorDateOf(publication, id)),
    dataPartUses(path) {
      const entry = entryAt(path);
      return entry ? dataPartUses(entry, publication, relations) : NO_USES;
    },
    dataSections(path) {
      const entry = entryAt(path);
      return entry ? dataSections(entry, { publication, relations }) : new Map();
    },
    termPattern: () => pattern,
    termFor,
    picture: (from, address) => findFile(publication.pictures, from, address),
    attachment: (from, address) =>
      findFile(publication.attachments, from, address) ?? byAddress.get(address.replace(/[?#].*$/s, '')),
  };
}
