import { addressOf } from '../../model/site/addresses.ts';
import { allEntries, type Publication } from '../../model/entries.ts';
import { GENERATED_PAGES } from '../../model/site/generated-pages.ts';

/** The paths of all pages that the index must hold: every entry, and the generator's own pages. */
export const indexedAddresses = (publication: Publication): string[] =>
  [
    ...allEntries(publication).map(addressOf),
    ...Object.values(GENERATED_PAGES).map(({ address }) => address),
  ].map((address) => address.slice(1));
