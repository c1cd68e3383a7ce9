import { collationOf } from '../../../text/letters/collation.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import { question } from '../../../text/functions/track-reads.ts';
import { compareDates } from '../../dates/dates.ts';
import { entryId, languageOf, type Contents, type Entry } from '../../entries.ts';

/** The collections whose pages lead from one to the next: initiatives by title, briefings by date. */
const ORDERS = {
  initiatives: memoizeByObject((publication: Contents) => {
    const { compareTitles } = collationOf(languageOf(publication));
    return publication.initiatives.toSorted((a, b) => compareTitles(a.data.title, b.data.title));
  }),
  briefings: memoizeByObject((publication: Contents) =>
    publication.briefings.toSorted((a, b) => compareDates(a.data.published, b.data.published)),
  ),
};

/** @returns the entries of a collection in the order in which their pages lead from one to the next */
const inReadingOrder = <Name extends keyof typeof ORDERS>(
  publication: Contents,
  collection: Name,
): ReturnType<(typeof ORDERS)[Name]> => ORDERS[collection](publication) as ReturnType<(typeof ORDERS)[Name]>;

const places = memoizeByObject((publication: Contents) => {
  const orders: Entry[][] = (Object.keys(ORDERS) as (keyof typeof ORDERS)[]).map((name) =>
    inReadingOrder(publication, name),
  );
  return new Map(
    orders.flatMap((order) =>
      order.map((entry, place) => [entryId(entry), { previous: order[place - 1], next: order[place + 1] }]),
    ),
  );
});

const find = question('steps', 'publication', (publication: Contents, id) => places(publication).get(id));

/** @returns the entries before and after one, where its collection has an order */
export const stepsFrom = (
  entry: Entry,
  publication: Contents,
): { previous?: Entry | undefined; next?: Entry | undefined } => find(publication, entryId(entry)) ?? {};
