import { browseLists } from './browse-lists.ts';
import { datedLists } from './dated-lists.ts';
import { referenceLists } from './reference-lists.ts';
import type { PageList } from './page-list.ts';

/** All lists that a publication may have. */
export const PAGE_LISTS = { ...datedLists, ...referenceLists, ...browseLists } satisfies Record<
  string,
  PageList
>;

export type ListName = keyof typeof PAGE_LISTS;

export const LIST_NAMES = Object.keys(PAGE_LISTS) as ListName[];
