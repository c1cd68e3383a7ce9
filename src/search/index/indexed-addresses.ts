import { addressOf } from '../../model/site/addresses/addresses.ts';
import { allEntries } from '../../model/entries.ts';
import { generatedPages } from '../../model/site/lists/made-pages.ts';
import { isEmptyList } from '../../model/site/lists/list-pages.ts';
import { isDivided } from '../../model/site/lists/page-list.ts';
import { PAGE_LISTS } from '../../model/site/lists/page-lists.ts';
import type { Current, Related } from '../../model/relations.ts';

/** The paths of all pages that the index must hold: every entry, and those of the generator that say something. */
export function indexedAddresses(current: Current): string[] {
  const generated = generatedPages(current.publication).map(({ address }) => address);
  return [
    ...[
      ...allEntries(current.publication).map(addressOf),
      ...generated.filter((address) => !isEmptyList(address, current.publication)),
    ].map((address) => address.slice(1)),
    ...glossarySections(current).keys(),
  ];
}

/**
 * The glossary is the one list whose text is searched.
 * @returns the path of each of its sections and the ids of the terms there; nothing where it is whole
 */
export function glossarySections(related: Related): Map<string, string[]> {
  const sections = PAGE_LISTS.glossary.sections(related);
  return new Map(isDivided(sections) ? sections.map(({ address, ids }) => [address.slice(1), ids]) : []);
}
