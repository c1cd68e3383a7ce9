import { allEntries, type Publication } from '../entries.ts';

/**
 * Files for each page take a third of a millisecond each, and pictures 50 where none is kept of an earlier build; a
 * publication with more pages has them where it asks for them.
 */
const MOST = { citations: 500, markdown: 500, linkPictures: 100 };

/** @returns whether a form is made that has files for each page */
export const isMadeByPage = (name: keyof typeof MOST, publication: Publication): boolean =>
  publication.site.editions?.[name] ?? allEntries(publication).length <= MOST[name];
