import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { fragment } from '../../text/markup/fragment.ts';
import type { Words } from '../../interface/catalogues.ts';
import { wordsOf } from '../words.ts';
import { isMade } from '../schema/edition-settings.ts';
import { compareDates, dateInWords, isEdtf } from '../dates/dates.ts';
import { downloadsOf, editionOf } from './edition.ts';
import { allEntries, type Entry, type Publication } from '../entries.ts';

/** What readers can take with them. */
export type DownloadKind = 'zip' | 'singleFile' | 'epub';

/**
 * Mail systems take 25 MB at most, and a file grows by a third on its way; phones and tablets, for which the
 * single file is made, stand still for long on more. It is about 2,300 pages of a usual length.
 */
const LARGEST_SINGLE_FILE = 18_000_000;

/**
 * @param largest the most bytes that a single file may have
 * @returns the downloads that a build makes, in the order in which readers are offered them
 */
export const downloadKinds = (publication: Publication, largest = LARGEST_SINGLE_FILE): DownloadKind[] => [
  'zip',
  ...(singleFileSize(publication) > largest ? [] : (['singleFile'] as const)),
  ...(isMade('epub', publication.site) ? (['epub'] as const) : []),
];

/**
 * @returns about how many bytes the single file has, pictures apart: pages must know before there is one. Its
 *   frame and the search engine take 150 kB; texts and their index, twice the bytes of what authors wrote.
 */
export const singleFileSize = memoizeByObject((publication: Publication): number => {
  const { claims, sources, terms } = publication;
  const entries = allEntries(publication).reduce((sum, entry) => sum + sizeOfEntry(entry), 0);
  return 150_000 + 2.1 * (entries + JSON.stringify([[...claims], sources, terms]).length);
});

/** The signs that an entry is written with. */
const sizeOfEntry = memoizeByObject((entry: Entry) => JSON.stringify(entry).length);

/** The paths of what tells sizes and sums of the downloads: a text for people and tools, a script for the page. */
export function downloadMetadataPaths(publication: Publication): { sums: string; script: string } {
  const { folder } = downloadsOf(publication);
  return { sums: `${folder}/SHA256SUMS`, script: `${folder}/downloads.js` };
}

/** @returns the name of the one folder in the zip; it is short, for unzipping on Windows doubles it */
export const topFolderOf = (publication: Publication): string =>
  [publication.site.name.slice(0, 24).replace(/[._-]+$/, ''), fragment(editionOf(publication))].join('-');

/**
 * @returns up to which dates the pages say that the record was checked, the earliest first: two, one, or none where
 *   no page says so. The edition is the day of the last change, which may be much later.
 */
export function checkedTo(publication: Publication): string[] {
  const dates = allEntries(publication).flatMap(({ data: { asOf } }) => asOf ?? []);
  const sorted = dates.sort(compareDates);
  return [...new Set([...sorted.slice(0, 1), ...sorted.slice(-1)])];
}

/** @returns the edition as readers are told it: "22 November 2026" */
export const editionInWords = (publication: Publication): string =>
  dateOfEdition(editionOf(publication), wordsOf(publication));

/** @returns whether its edition has a date to be told: one without pages has none */
export const isDated = (publication: Publication): boolean => isEdtf(editionOf(publication));

/** @returns the same of any edition; one without pages has no date */
export const dateOfEdition = (edition: string, words: Words): string =>
  isEdtf(edition) ? dateInWords(edition, words) : edition;
