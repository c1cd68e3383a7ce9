import { compareDates, yearOf } from './dates/dates.ts';
import { allEntries, languageOf, type Contents, type Entry } from './entries.ts';
import { question } from '../text/functions/track-reads.ts';
import { collationOf } from '../text/letters/collation.ts';

/** What an author has noted of a change to a page. */
export interface ChangeNote {
  entry: Entry;
  date: string;
  note: string;
}

/** @returns the change notes of all pages, newest first; those of one date by the title of their page */
export function changeNotes(contents: Contents): ChangeNote[] {
  const { compareTitles } = collationOf(languageOf(contents));
  return allEntries(contents)
    .flatMap((entry) => entry.data.changes.map((change) => ({ entry, ...change })))
    .sort((a, b) => compareDates(b.date, a.date) || compareTitles(a.entry.data.title, b.entry.data.title));
}

/** @returns whether any change is noted */
export const hasChanges = question('changes', 'publication', (contents: Contents): boolean =>
  allEntries(contents).some(({ data }) => data.changes.length > 0),
);

/** @returns the change notes under the year in which they begin, both newest first */
export const changesByYear = (contents: Contents): [year: number, notes: ChangeNote[]][] =>
  [...Map.groupBy(changeNotes(contents), ({ date }) => yearOf(date))].flatMap(([year, notes]) =>
    year === undefined ? [] : [[year, notes]],
  );
