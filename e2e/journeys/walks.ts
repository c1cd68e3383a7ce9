import type { Reader } from '../browsers/reader.ts';
import { changeTheme, followLinks, openSomeKinds, readEntries } from './reading.ts';
import { lookAtDrawings } from './drawings.ts';
import { lookAtEvidence } from './looking.ts';
import { arriveAtWords, searchAndReload, searchAndReturn } from './searching.ts';

export type Walks = Record<string, (reader: Reader, at: (path: string) => string) => Promise<void>>;

/** What depends on where the folder lies, and not on what is in it. */
export const walkInPlace = async (reader: Reader, at: (path: string) => string): Promise<void> => {
  await openSomeKinds(reader, at);
  await searchAndReload(reader, at);
};

/** What holds of the single file too, which has neither files of its own nor facets. */
export const fileWalks: Walks = {
  'entries open under their titles, and back leads to the one before': readEntries,
  'the theme changes and stays': changeTheme,
  'a page that was found opens at the words that were searched for': arriveAtWords,
};

/** What a reader does with the publication, and finds the same in every mode and engine. */
export const walks: Walks = {
  'a search can be narrowed, followed to a section, returned to, reloaded and opened again': searchAndReturn,
  ...fileWalks,
  'links lead from page to page, and to places in a page': followLinks,
  'evidence is looked at in place, claims are narrowed, and a page is cited': lookAtEvidence,
  'drawings are narrowed, and their marks show and lead to what they stand for': lookAtDrawings,
};
