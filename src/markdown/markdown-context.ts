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
import { findFile } from '../model/site/addresses/content-paths.ts';
import type { CitationStyle } from '../model/schema/site.ts';
import { memoize } from '../text/functions/memoize.ts';
import { wordsOf } from '../model/words.ts';
import { termFinder, type TermFinder } from '../model/term-finder.ts';

/** What the plugins need to know of the whole publication while they work on one file. */
export interface MarkdownContext {
  /** @returns the entry of a file, given its path on disk; undefined for files outside the content folder */
  entryAt(path: string): Entry | undefined;
  entry(id: string): Entry | undefined;
  /** @returns the id that the site uses for a source, given one that it may be cited by */
  sourceId(written: string): string;
  /** @returns the source in a line, for those who cannot see the list; undefined if there is none of that id */
  sourceText(id: string): string | undefined;
  citations: CitationStyle;
  /** The words of the interface. */
  words: Words;
  authorDate(id: string): AuthorDate | undefined;
  dataPartUses(entry: Entry): Record<DataPart, CitationUse[]>;
  dataSections(entry: Entry): ReadonlyMap<DataPart, PageSection>;
  terms: TermFinder;
  /** @returns the picture that an address in a file of the content folder means */
  picture(from: string, address: string): Picture | undefined;
  attachment(from: string, address: string): Attachment | undefined;
}

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
  return {
    entryAt: (path) => byFile.get(relative(directory, path).split(sep).join('/')),
    entry: (id) => byId.get(id),
    sourceId: (written) => ids.get(written) ?? written,
    citations: publication.site?.citations ?? 'numbers',
    words,
    authorDate: (id) => authorDateOf(publication, id),
    sourceText: memoize((id) => {
      const source = sources.get(id);
      return source && referenceText(source, words);
    }),
    dataPartUses: (entry) => dataPartUses(entry, publication, relations),
    dataSections: (entry) => dataSections(entry, { publication, relations }),
    terms: termFinder(publication.terms),
    picture: (from, address) => findFile(publication.pictures, from, address),
    attachment: (from, address) =>
      findFile(publication.attachments, from, address) ?? byAddress.get(address.replace(/[?#].*$/s, '')),
  };
}
