import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import { question } from '../../../text/functions/track-reads.ts';
import { allEntries, entryId, type Publication } from '../../entries.ts';
import { NAVIGABLE } from '../../schema/site.ts';
import { wordsOf } from '../../words.ts';
import { addressOf } from '../addresses/addresses.ts';
import { GENERATED_PAGES } from '../addresses/generated-pages.ts';
import { isMissing } from './made-pages.ts';

type Link = readonly [address: string, text: string];

const findLinks = memoizeByObject((publication: Publication): Link[] => {
  const { frame, pages } = wordsOf(publication);
  const generated = new Map<string, Link>(
    NAVIGABLE.map((name) => [
      name,
      [GENERATED_PAGES[name].address, name === 'browse' ? frame.browse : pages[name].title],
    ]),
  );
  const own = new Map(
    allEntries(publication).map((entry): [string, Link] => [
      entryId(entry),
      [addressOf(entry), entry.data.title],
    ]),
  );
  const links = (publication.site.navigation ?? NAVIGABLE.slice(0, 4)).flatMap((name) =>
    [generated.get(name) ?? own.get(name)].filter((link) => link !== undefined),
  );
  return links.filter(([address]) => !isMissing(address, publication));
});

/**
 * @returns what the navigation of every page leads to, in the order that `site.yaml` gives, as far as it has something
 *   to show
 */
export const navigationOf = question('navigation', 'publication', findLinks);
