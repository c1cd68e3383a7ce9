import type { Words } from '../interface/catalogues.ts';
import { isIn, type CollectionName, type Entry } from './entries.ts';

export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 page", "2 pages". */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

/** @returns names as one reads them out: "A, B and C" */
export const inWords = (names: readonly string[], language: string) =>
  new Intl.ListFormat(language).format(names);

/** @returns what a page of a collection is called: "Initiative" */
export const typeInWords = (collection: CollectionName, { types, search }: Words): string =>
  collection === 'pages' ? search.page : types[collection];

/** @returns what kind of initiative or organisation an entry is about: "Fund" */
export function kindInWords(entry: Entry, { kinds, organisationKinds }: Words): string | undefined {
  if (isIn('initiatives', entry)) return kinds[entry.data.kind];
  return isIn('organisations', entry) ? organisationKinds[entry.data.kind] : undefined;
}
