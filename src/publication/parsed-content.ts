import type { Catalogue } from '../interface/catalogues.ts';
import type { Root } from 'mdast';
import type { EditionRecord } from '../model/edition/edition-record.ts';
import type { Entry } from '../model/entries.ts';
import type { Attachment } from '../model/media/attachment.ts';
import type { Picture } from '../model/media/picture.ts';
import type { Claim } from '../model/schema/claim.ts';
import type { Site } from '../model/schema/site.ts';
import type { Source } from '../model/schema/source.ts';
import type { Term } from '../model/schema/term.ts';
import type { Doubt } from '../model/source/source-values.ts';
import type { LocatedData } from './parse/located-data.ts';
import type { PreviousFault } from './folder/read-previous.ts';
import type { BrokenSource } from './sources/raw-source.ts';
import type { Position } from './parse/source-position.ts';

/** What has been read, with the means to say where each part stands. */
export interface ParsedContent {
  /** The names of all entries, those that could not be read for other problems included: `initiatives/nhsx`. */
  ids: string[];
  /** The names of those that are left out as drafts. */
  drafts: ReadonlySet<string>;
  /** The paths of all files, pictures included. */
  paths: ReadonlySet<string>;
  pictures: ReadonlyMap<string, Picture>;
  attachments: ReadonlyMap<string, Attachment>;
  /** What .mdx files may import of the author's own, by their paths. */
  modules: ReadonlyMap<string, string>;
  site: Site | undefined;
  /** What `site.yaml` names, whatever else is wrong in it. */
  language: string;
  /** The words of the interface, where the folder has its own. */
  catalogue?: Catalogue | undefined;
  /** The names of those of them that say what the English ones say. */
  inEnglish?: readonly string[] | undefined;
  /** Where each part of `site` stands. */
  siteData: LocatedData | undefined;
  /** The last edition, where `site` names it, or why it cannot be read. */
  previous?: EditionRecord | PreviousFault | undefined;
  entries: ParsedEntry[];
  /** All entries, those whose fields are wrong included. */
  texts: ParsedText[];
  claims: ParsedClaims[];
  /** Lists of data in which something is wrong, so that they stand nowhere else. */
  faulty: { file: string; data: LocatedData }[];
  /** Undefined where they could not be read: nothing can then be said of citations. */
  sources: ParsedSources | undefined;
  terms: ParsedList<Term> | undefined;
}

/** The text of an entry, which can be checked though its fields may be wrong. */
export interface ParsedText {
  /** Folder and name: `initiatives/nhsx`. */
  id: string;
  /** The path inside the content folder. */
  file: string;
  /** The whole file. */
  text: string;
  /** Where the text after the front matter begins. */
  bodyStart: number;
  /** The text as a tree whose places are those in the file; undefined where it cannot be parsed. */
  tree: Root | undefined;
  /** Which checks of the text alone have found nothing (`checks/support/check-alone.ts`). */
  silent: Set<string>;
  /** Undefined where fields are wrong. */
  entry: Entry | undefined;
  /** Undefined where it is missing or cannot be parsed. */
  frontMatter: LocatedData | undefined;
  /** @returns where a character of the file stands */
  positionOf: (offset: number) => Position;
}

/** An entry and the file that it was read from. */
export interface ParsedEntry extends ParsedText {
  entry: Entry;
  frontMatter: LocatedData;
}

/** A data file that is a list. */
export interface ParsedList<Item> {
  items: Item[];
  file: string;
  data: LocatedData;
}

/** A source with the file that it was read from. */
export interface ParsedSource {
  source: Source;
  /** The path inside the content folder. */
  file: string;
  /** @returns where a field stands, or the source itself */
  locate: (path: readonly PropertyKey[]) => Position;
  /** What of it cannot be used. */
  doubts: Doubt[];
}

/** Two items that are, or seem to be, one source. */
export interface DuplicateSource {
  /** What both have in common. */
  field: 'id' | 'DOI' | 'URL';
  firstId: string;
  /** Undefined where the first counts for both. */
  secondId: string | undefined;
  /** What the second is called in its file. */
  writtenId: string | undefined;
  first: Pick<ParsedSource, 'file' | 'locate'>;
  second: Pick<ParsedSource, 'file' | 'locate'>;
}

export interface ParsedSources {
  /** Each source once. */
  items: ParsedSource[];
  broken: BrokenSource[];
  duplicates: DuplicateSource[];
}

/** The claims made in one briefing. */
export interface ParsedClaims extends ParsedList<Claim> {
  briefing: string;
}
