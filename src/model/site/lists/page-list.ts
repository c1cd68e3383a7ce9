import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import { question } from '../../../text/functions/track-reads.ts';
import type { Contents } from '../../entries.ts';
import type { Related } from '../../relations.ts';
import { wordsOf } from '../../words.ts';
import { divideList, type ItemGroup, type Section } from './divide-list.ts';

/** A page of a list: the list whole, or a section of it. */
export interface ListSection<Item> extends Section<Item> {
  address: string;
  /** The ids on it to which links can lead. */
  ids: string[];
  /** What its list of contents leads to: the headings of groups or, where they have none, their first items. */
  contents: Required<Pick<ItemGroup<Item>, 'slug' | 'text'>>[];
}

/** Where a section is, and what leads to it. */
export type SectionPlace = Pick<ListSection<unknown>, 'address' | 'text' | 'unit'>;

/** A group of a divided list, or a section whose groups have no headings. */
export interface WayToGroup {
  /** The id of the heading. */
  id: string | undefined;
  href: string;
  text: string;
  /** How many things it tells of. */
  items: number;
}

/** A list of everything of a kind, which is divided where it would be too long for one page. */
export interface PageList<Item = unknown> {
  /** Of the list if it is whole, else of the page that leads to its sections. */
  address: string;
  sections(related: Related): ListSection<Item>[];
  /** @returns where its sections are, in order: who asks has not read what stands in them */
  places(related: Related): SectionPlace[];
  /** @returns what its page leads to, if it is divided; that alone counts as read */
  overview(related: Related): WayToGroup[];
  /** @returns the section at an address, which alone counts as read */
  sectionAt(related: Related, address: string): ListSection<Item> | undefined;
  isEmpty(publication: Contents): boolean;
  /** @returns where an id of the list is: `/sources.html#source-nao-2020`, or on the page of its section */
  addressOf(id: string, related: Related): string;
}

interface Definition<Item> {
  address: string;
  groups: (publication: Contents) => ItemGroup<Item>[];
  /** About how many bytes of compressed HTML an item takes. */
  weigh: (item: Item, related: Related) => number;
  /** The ids that items have; the headings of groups have some as well. */
  idsOf?: (related: Related) => (item: Item) => string;
  /** The ids inside items. */
  idsIn?: (item: Item) => string[];
  /** Whether its page has something to show that is none of its items. */
  hasMore?: (publication: Contents) => boolean;
}

/** @returns a list with its pages, which are found out once for a publication */
export function listOf<Item>({
  address,
  groups,
  weigh,
  idsOf,
  idsIn,
  hasMore,
}: Definition<Item>): PageList<Item> {
  const groupsOf = memoizeByObject(groups);
  const look = memoizeByObject(
    (related: Related) => {
      const idOf = idsOf?.(related);
      const sections = divideList(
        groupsOf(related.publication),
        (item) => weigh(item, related),
        wordsOf(related.publication),
      );
      const startOf = ({ slug, items: [first] }: ItemGroup<Item>) =>
        slug ?? (idOf && first !== undefined ? idOf(first) : undefined);
      const pages = sections.map((section): ListSection<Item> => ({
        ...section,
        address: section.slug ? `${prefixOf(address)}${section.slug}.html` : address,
        ids: section.groups.flatMap(({ slug, items }) => [
          ...(slug === undefined ? [] : [slug]),
          ...(idOf ? items.map(idOf) : []),
          ...(idsIn ? items.flatMap(idsIn) : []),
        ]),
        contents: section.groups.flatMap((group) => {
          const slug = startOf(group);
          return slug === undefined ? [] : [{ slug, text: group.text }];
        }),
      }));
      // A group that goes over several pages begins on the first of them.
      const addresses = pages
        .toReversed()
        .flatMap(({ address, ids }) => ids.map((id) => [id, address] as const));
      return { pages, addresses: new Map(addresses) };
    },
    ({ publication }) => publication,
  );
  const addressIn = question(`address in ${address}`, 'current', (related: Related, id) =>
    look(related).addresses.get(id),
  );
  return {
    address,
    sections: (related) => look(related).pages,
    places: question(`sections of ${address}`, 'current', (related: Related) =>
      look(related).pages.map(({ address, text, unit }) => ({ address, text, unit })),
    ),
    overview: question(`overview of ${address}`, 'current', (related: Related) =>
      overviewOf(look(related).pages),
    ),
    sectionAt: question(`section of ${address}`, 'current', (related: Related, at) =>
      look(related).pages.find((page) => page.address === at),
    ),
    isEmpty: question(
      `empty ${address}`,
      'publication',
      (publication: Contents) => groupsOf(publication).length === 0 && hasMore?.(publication) !== true,
    ),
    addressOf: (id, related) => `${addressIn(related, id) ?? address}#${id}`,
  };
}

/** What the addresses of sections begin with: a folder that is there already, for none may have the stem of a page. */
export const prefixOf = (address: string) => address.replace(/^\/(?:browse\/)?(.*)\.html$/, '/browse/$1-');

export const isDivided = (places: readonly unknown[]): boolean => places.length > 1;

/**
 * @returns what the page of a divided list leads to: each group, where it begins and with all of its items; where
 *   groups have no headings, each section
 */
function overviewOf(sections: readonly ListSection<unknown>[]): WayToGroup[] {
  const groups = sections.flatMap(({ address, text, groups }) =>
    groups.map(({ slug, text: heading, items, count = items.length }) => ({
      id: slug,
      href: slug === undefined ? address : `${address}#${slug}`,
      text: slug === undefined ? text : heading,
      items: count,
    })),
  );
  return [...Map.groupBy(groups, ({ id, href }) => id ?? href).values()].flatMap((parts) =>
    parts.slice(0, 1).map((first) => ({ ...first, items: parts.reduce((sum, { items }) => sum + items, 0) })),
  );
}
