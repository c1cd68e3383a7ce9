import type { Contents } from '../../entries.ts';
import type { Related } from '../../relations.ts';
import { prefixOf, type ListSection, type PageList } from './page-list.ts';
import { PAGE_LISTS, LIST_NAMES, type ListName } from './page-lists.ts';

/** @returns the sections of all lists that are divided */
export const sectionPages = (related: Related): { name: ListName; index: number; address: string }[] =>
  LIST_NAMES.flatMap((name) => {
    const sections = PAGE_LISTS[name].sections(related);
    return isDivided(sections) ? sections.map(({ address }, index) => ({ name, index, address })) : [];
  });

/** @returns the addresses of lists that have nothing to show */
export const emptyLists = (publication: Contents): Set<string> =>
  new Set(
    Object.values<PageList>(PAGE_LISTS).flatMap((list) => (list.isEmpty(publication) ? list.address : [])),
  );

export const isDivided = (sections: readonly unknown[]): boolean => sections.length > 1;

/** @returns whether an address is that of a section of a list, if there is such a section */
export const isOfSection = (address: string): boolean =>
  Object.values<PageList>(PAGE_LISTS).some((list) => address.startsWith(prefixOf(list.address)));

/** @returns the ids on a page of a list; undefined for what is none */
export function idsInLists(address: string, related: Related): string[] | undefined {
  for (const list of Object.values<PageList>(PAGE_LISTS)) {
    // The glossary takes long to divide.
    if (address !== list.address && !address.startsWith(prefixOf(list.address))) continue;
    const sections = list.sections(related);
    if (address === list.address && isDivided(sections))
      return overviewOf(sections).flatMap(({ id }) => id ?? []);
    const page = sections.find((section) => section.address === address);
    if (page) return page.ids;
  }
  return undefined;
}

/**
 * @returns what the page of a divided list leads to: each group, where it begins and with all of its items; where
 *   groups have no headings, each section
 */
export function overviewOf(sections: readonly ListSection<unknown>[]) {
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
