import { addressOf } from '../../model/addresses.ts';
import { allEntries, type Publication } from '../../model/entries.ts';

/** The paths of all pages that the index must hold: every entry, the authors' page, and the glossary where there is one. */
export function indexedAddresses(publication: Publication): string[] {
  return [
    ...allEntries(publication).map(addressOf),
    '/writing-for-this-site.html',
    ...(publication.terms.length ? ['/glossary.html'] : []),
  ].map((address) => address.slice(1));
}
