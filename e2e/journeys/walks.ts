import type { Reader } from '../browsers/reader.ts';
import { changeTheme, followLinks, openEveryKind, readEntries } from './reading.ts';
import { arriveAtWords, searchAndReturn } from './searching.ts';

export type Walks = Record<string, (reader: Reader, at: (path: string) => string) => Promise<void>>;

/** What depends on where the folder lies. */
export const placeWalks: Walks = {
  'every kind of page comes with its style, font, images and script': openEveryKind,
  'a search can be narrowed, followed to a section, returned to, reloaded and opened again': searchAndReturn,
};

/** What holds of the single file too, which has neither files of its own nor facets. */
export const fileWalks: Walks = {
  'entries open under their titles, and back leads to the one before': readEntries,
  'the theme changes and stays': changeTheme,
  'a page that was found opens at the words that were searched for': arriveAtWords,
};

/** What a reader does with the publication, and finds the same in every mode and engine. */
export const walks: Walks = {
  ...placeWalks,
  ...fileWalks,
  'links lead from page to page, and to places in a page': followLinks,
};
