import { question } from '../../text/track-reads.ts';
import { allEntries, type Publication } from '../entries.ts';

/**
 * Files for each page take a third of a millisecond each, and pictures 50 where none is kept of an earlier build; a
 * publication with more pages has them where it asks for them.
 */
const MOST = { citations: 500, markdown: 500, linkPictures: 100 };

/** @returns whether a form is made that has files for each page */
export const isMadeByPage = (name: keyof typeof MOST, publication: Publication): boolean =>
  publication.site.editions?.[name] ?? isSmallFor(publication, name);

const isSmallFor = question(
  'small for',
  'publication',
  (publication: Publication, name) => allEntries(publication).length <= MOST[name as keyof typeof MOST],
);
