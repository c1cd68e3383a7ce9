import { collationOf } from '../../../text/letters/collation.ts';
import { question } from '../../../text/functions/track-reads.ts';
import { languageOf, type Contents } from '../../entries.ts';
import { linkTo } from '../addresses/addresses.ts';

/** @returns links to the pages that a publication has beside its collections, by title */
export const ownPages = question('own pages', 'publication', (publication: Contents) => {
  const { compareTitles } = collationOf(languageOf(publication));
  return publication.pages.toSorted((a, b) => compareTitles(a.data.title, b.data.title)).map(linkTo);
});

/** @returns whether any text has numbered pictures */
export const hasFigures = question('figures', 'publication', ({ figures }: Contents) => figures.size > 0);
