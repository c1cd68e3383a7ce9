import type { Contents } from '../../entries.ts';
import type { Related } from '../../relations.ts';
import { isDivided, prefixOf, type PageList } from './page-list.ts';
import { PAGE_LISTS, LIST_NAMES, type ListName } from './page-lists.ts';

/** @returns the sections of all lists that are divided */
export const sectionPages = (related: Related): { name: ListName; index: number; address: string }[] =>
  LIST_NAMES.flatMap((name) => {
    const places = PAGE_LISTS[name].places(related);
    return isDivided(places) ? places.map(({ address }, index) => ({ name, index, address })) : [];
  });

/** @returns whether an address is that of a list that has nothing to show */
export const isEmptyList = (address: string, publication: Contents): boolean =>
  Object.values<PageList>(PAGE_LISTS).some((list) => list.address === address && list.isEmpty(publication));

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
      return list.overview(related).flatMap(({ id }) => id ?? []);
    const page = sections.find((section) => section.address === address);
    if (page) return page.ids;
  }
  return undefined;
}
