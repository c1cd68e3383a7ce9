import { z } from 'astro/zod';
import { GRADES } from './grades.ts';

/**
 * What sources are cited by: CSL-JSON, as Zotero and other reference managers export it.
 * Format: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables and
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 *
 * The schema describes it for editors and the authors' page. Exports are taken as they come, so nothing is held
 * against it: see `normaliseSource`.
 */
const text = () => z.string();

const name = z.looseObject({
  family: text().optional().describe('Family name.'),
  'dropping-particle': text()
    .optional()
    .describe('A particle such as "van", left out in sorting and short forms.'),
  'non-dropping-particle': text().optional().describe('A particle that belongs to the family name.'),
  suffix: text().optional().describe('What follows the name: Jr.'),
  given: text().optional().describe('Given names.'),
  literal: text().optional().describe('The whole name, for bodies and names that have no family part.'),
});
const names = (about: string) => z.array(name).optional().describe(about);

const dateParts = z.looseObject({
  'date-parts': z
    .array(z.array(z.union([z.number(), text()])))
    .optional()
    .describe('Year, month and day, as numbers; two lists of them for a period.'),
  circa: z.union([z.boolean(), z.number(), text()]).optional().describe('True where the date is estimated.'),
  season: z.union([z.number(), text()]).optional().describe('1 to 4, from spring to winter.'),
  literal: text().optional().describe('The date in words, where it is not a plain date.'),
  raw: text().optional().describe('The date as it was typed, or in EDTF.'),
});
const date = (about: string) => z.union([dateParts, text()]).optional().describe(about);

const sourceSchema = z.looseObject({
  id: z
    .union([text(), z.number()])
    .optional()
    .describe(
      'The id by which texts cite it: [@audit-2026]. Where it cannot be cited, one is made of author, year and title.',
    ),
  type: text().optional().describe('The CSL type: report, webpage, article-newspaper and so on.'),
  title: text().optional().describe('The title.'),
  author: names('Who wrote it.'),
  editor: names('Who edited it.'),
  translator: names('Who translated it.'),
  publisher: text().optional().describe('Who published it.'),
  'container-title': text().optional().describe('The journal, site or book that it appeared in.'),
  volume: text().optional().describe('The volume.'),
  issue: text().optional().describe('The issue of a journal.'),
  page: text().optional().describe('The pages.'),
  edition: text().optional().describe('The edition.'),
  number: text().optional().describe('The number of a report.'),
  issued: date('When it was published.'),
  accessed: date('When it was read.'),
  URL: text().optional().describe('Where it can be read.'),
  DOI: text().optional().describe('Its digital object identifier.'),
  language: text().optional().describe('The language it is in, as a tag: de.'),
  custom: z
    .looseObject({
      seen: text().optional().describe('"cited-by …" and through what, where it was not read itself.'),
      'title-from': text()
        .optional()
        .describe('Set where the title was made up, and from what; it is then shown in square brackets.'),
      note: text().optional().describe('What to know about its date or identity.'),
      grade: text()
        .optional()
        .describe(
          `What kind of body speaks in it, where \`grades\` in site.yaml does not tell: ${GRADES.join(', ')}.`,
        ),
    })
    .optional()
    .describe('How the source was seen.'),
});

export const sourcesSchema = z.array(sourceSchema);

export const NAME_FIELDS = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export const DATE_FIELDS = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** The fields of a line of text that references show. */
export const TEXT_FIELDS = [
  'archive',
  'archive-place',
  'archive_collection',
  'archive_location',
  'authority',
  'chapter-number',
  'collection-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'DOI',
  'edition',
  'event',
  'event-place',
  'event-title',
  'genre',
  'ISBN',
  'issue',
  'jurisdiction',
  'language',
  'medium',
  'number',
  'number-of-volumes',
  'original-title',
  'page',
  'part-number',
  'part-title',
  'PMCID',
  'PMID',
  'publisher',
  'publisher-place',
  'reviewed-title',
  'scale',
  'section',
  'status',
  'supplement-number',
  'title',
  'title-short',
  'URL',
  'version',
  'volume',
  'volume-title',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface SourceName {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'comma-suffix'?: boolean;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
}

export interface SourceDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
  raw?: string;
}

/** What the site itself says of a source; reference managers have no field for it. */
export interface Custom {
  seen?: string;
  'title-from'?: string;
  note?: string;
  grade?: string;
}

/** One source as the site uses it: CSL-JSON in one form, without anything empty. */
export interface Source
  extends
    Partial<Record<NameField, SourceName[]>>,
    Partial<Record<DateField, SourceDate>>,
    Partial<Record<TextField, string>> {
  /** The id that texts cite it by, unique and fit for addresses. */
  id: string;
  /** Other ids that it may be cited by, such as that of the export. */
  otherIds?: string[];
  type: string;
  custom?: Custom;
}
