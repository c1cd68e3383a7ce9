import { memoizeByObject } from '../../text/memoize.ts';
import { allEntries, entryId, type Publication } from '../entries.ts';
import { NAVIGABLE } from '../schema/site.ts';
import { addressOf } from './addresses.ts';
import { GENERATED_PAGES } from './generated-pages.ts';

type Link = readonly [address: string, text: string];

const GENERATED: ReadonlyMap<string, Link> = new Map(
  NAVIGABLE.map((name) => {
    const { address, title } = GENERATED_PAGES[name];
    return [name, [address, name === 'browse' ? 'Browse' : title]];
  }),
);

/** @returns what the navigation of every page leads to, in the order that `site.yaml` gives or the usual one */
export const navigationOf = memoizeByObject((publication: Publication): Link[] => {
  const own = new Map(
    allEntries(publication).map((entry): [string, Link] => [
      entryId(entry),
      [addressOf(entry), entry.data.title],
    ]),
  );
  return (publication.site.navigation ?? NAVIGABLE.slice(0, 4)).flatMap((name) =>
    [GENERATED.get(name) ?? own.get(name)].filter((link) => link !== undefined),
  );
});
