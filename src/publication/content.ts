import type { Root } from 'mdast';
import type { Entry } from '../model/entries.ts';
import type { Claim } from '../model/schema/claim.ts';
import type { Site } from '../model/schema/site.ts';
import type { Source } from '../model/schema/source.ts';
import type { Term } from '../model/schema/term.ts';
import type { LocatedData } from './data.ts';
import type { Place } from './places.ts';

/** What has been read, with the means to say where each part stands. */
export interface ReadContent {
  /** The names of all entries, those that could not be read for other problems included: `initiatives/nhsx`. */
  ids: string[];
  /** The names of those that are left out as drafts. */
  drafts: ReadonlySet<string>;
  /** The paths of all files, pictures included. */
  paths: ReadonlySet<string>;
  site: Site | undefined;
  entries: ReadEntry[];
  claims: ReadClaims[];
  /** Undefined where they could not be read: nothing can then be said of citations. */
  sources: ReadList<Source> | undefined;
  terms: ReadList<Term> | undefined;
}

/** An entry and the file that it was read from. */
export interface ReadEntry {
  entry: Entry;
  frontMatter: LocatedData;
  /** The text as a tree whose places are those in the file; undefined where it cannot be parsed. */
  tree: Root | undefined;
  /** The whole file. */
  text: string;
  /** Where the text after the front matter begins. */
  bodyStart: number;
  /** @returns where a character of the file stands */
  placeOf(offset: number): Place;
}

/** A data file that is a list. */
export interface ReadList<Item> {
  items: Item[];
  file: string;
  data: LocatedData;
}

/** The claims made in one briefing. */
export interface ReadClaims extends ReadList<Claim> {
  briefing: string;
}
