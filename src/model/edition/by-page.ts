import { allEntries, type Publication } from '../entries.ts';

/** Files for each page take a third of a millisecond each; a large publication has them where it asks for them. */
const MANY = 500;

/** @returns whether a form is made that has files for each page */
export const isMadeByPage = (name: 'citations' | 'markdown', publication: Publication): boolean =>
  publication.site.editions?.[name] ?? allEntries(publication).length <= MANY;
