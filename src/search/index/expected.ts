import { addressOf } from '../../model/addresses.ts';
import { allEntries, type Publication } from '../../model/entries.ts';

/** The paths of all pages that the index must hold: every entry, the glossary where there is one, and the authors' page. */
export function indexedAddresses(publication: Publication): string[] {
  return [
    ...allEntries(publication).map(addressOf),
    ...(publication.terms.length ? ['/glossary.html'] : []),
    '/writing-for-this-site.html',
  ].map((address) => address.slice(1));
}
