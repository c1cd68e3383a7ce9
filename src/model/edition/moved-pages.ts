import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { question } from '../../text/functions/track-reads.ts';
import { allEntries, type CollectionName, type Entry } from '../entries.ts';
import type { Related } from '../relations.ts';
import { addressOf } from '../site/addresses/addresses.ts';

/** @returns the addresses that a page had in earlier editions, from the root of the site */
export const formerAddressesOf = ({ data }: Pick<Entry, 'data'>): string[] =>
  data.formerAddresses.map((written) => {
    const [collection, slug = ''] = written.split('/');
    return addressOf({ collection: collection as CollectionName, slug });
  });

/** @returns the pages that authors gave a new address, by each of their old ones */
export const movedPages = memoizeByObject(
  ({ publication }: Related): ReadonlyMap<string, Entry> =>
    new Map(
      allEntries(publication).flatMap((entry) =>
        formerAddressesOf(entry).map((address) => [address, entry] as const),
      ),
    ),
);

/** @returns the page to which nothing but the way is at an address; undefined where there is something else, or nothing */
export const movedFrom = question('moved', 'current', (related: Related, address) =>
  movedPages(related).get(address),
);
