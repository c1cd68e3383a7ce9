import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { question } from '../text/functions/track-reads.ts';
import { allEntries, entryId, type CollectionName, type Contents, type Entry } from './entries.ts';

const byId = memoizeByObject(
  (publication: Contents) => new Map(allEntries(publication).map((entry) => [entryId(entry), entry])),
);

const find = question('entry', 'publication', (publication: Contents, id) => byId(publication).get(id));

/** @returns the entry of a collection that has a slug; undefined where there is none, or no slug */
export const entryOf = <Name extends CollectionName>(
  publication: Contents,
  collection: Name,
  slug: string | undefined,
): Entry<Name> | undefined =>
  slug === undefined ? undefined : (find(publication, `${collection}/${slug}`) as Entry<Name> | undefined);

/** @returns the entry that is named in full, as `initiatives/nhsx` */
export const entryNamed = (publication: Contents, id: string): Entry | undefined => find(publication, id);
