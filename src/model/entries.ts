import type { Catalogue } from '../interface/catalogues.ts';
import type { Attachment } from './media/attachment.ts';
import type { EditionRecord } from './edition/edition-record.ts';
import type { NumberedFigure } from './media/numbered-figure.ts';
import type { Picture } from './media/picture.ts';
import type { Briefing } from './schema/briefing.ts';
import type { Claim } from './schema/claim.ts';
import type { Initiative } from './schema/initiative.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Page } from './schema/page.ts';
import type { Site } from './schema/site.ts';
import type { Source } from './schema/source.ts';
import type { Term } from './schema/term.ts';

/** The collections whose entries are pages, and the front matter of each. */
export interface Collections {
  briefings: Briefing;
  initiatives: Initiative;
  organisations: Organisation;
  pages: Page;
}
export type CollectionName = keyof Collections;

export const COLLECTION_NAMES = ['briefings', 'initiatives', 'organisations', 'pages'] as const;

/** One Markdown file of a collection. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  /** The file name without its ending, which is also the last part of the address. */
  slug: string;
  /** The path inside the content folder, with forward slashes. */
  file: string;
  data: Collections[Name];
  /** The Markdown after the front matter. */
  body: string;
}

/** The pages of a publication and the data that they draw on. */
export interface Contents {
  /** Undefined only where a check could not read it. */
  site?: Site;
  briefings: Entry<'briefings'>[];
  initiatives: Entry<'initiatives'>[];
  organisations: Entry<'organisations'>[];
  pages: Entry<'pages'>[];
  /** The words of the interface, where the content folder has its own. */
  catalogue?: Catalogue;
  /** By the slug of the briefing that they are made in. */
  claims: ReadonlyMap<string, Claim[]>;
  sources: Source[];
  terms: Term[];
  /** By their paths in the content folder. */
  pictures: ReadonlyMap<string, Picture>;
  attachments: ReadonlyMap<string, Attachment>;
  /** The numbered pictures of the entries that have any, by the names of these. */
  figures: ReadonlyMap<string, readonly NumberedFigure[]>;
  /** The last edition, where `site.yaml` names it. */
  previous?: EditionRecord;
}

/** Everything that the content folder says, read and checked. */
export interface Publication extends Contents {
  /** What is true of all pages. */
  site: Site;
}

/** The language in which words are sorted and named. */
export const languageOf = ({ site }: Pick<Contents, 'site'>): string => site?.language ?? 'en-GB';

/** The name by which other files refer to an entry: `initiatives/nhsx`. */
export const entryId = (entry: Pick<Entry, 'collection' | 'slug'>) => `${entry.collection}/${entry.slug}`;

/** @returns what an entry is called and searched for by, its title first */
export const entryNames = ({ data }: Pick<Entry, 'data'>): string[] => [
  data.title,
  ...data.formerNames,
  ...data.aliases,
  ...data.findableBy,
];

/** Narrows an entry to its collection. */
export function isIn<Name extends CollectionName>(name: Name, entry: Entry): entry is Entry<Name> {
  return entry.collection === name;
}

/** All entries that are pages, briefings first. */
export const allEntries = (publication: Contents): Entry[] => [
  ...publication.briefings,
  ...publication.initiatives,
  ...publication.organisations,
  ...publication.pages,
];
