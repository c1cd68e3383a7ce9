import { ownValue } from '../text/functions/own-value.ts';
import type { Words } from '../interface/catalogues.ts';
import { isIn, type CollectionName, type Entry } from './entries.ts';
import type { Site } from './schema/site.ts';

export const capitalise = (text: string, language = 'en') =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** "1 page", "2 pages". */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

/** @returns what a page of a collection is called: "Initiative" */
export const typeInWords = (collection: CollectionName, { types, search }: Words): string =>
  collection === 'pages' ? search.page : types[collection];

/** @returns what kind of initiative or organisation an entry is about: "Fund" */
export function kindInWords(entry: Entry, { kinds, organisationKinds }: Words): string | undefined {
  if (isIn('initiatives', entry)) return labelIn(kinds, entry.data.kind);
  return isIn('organisations', entry) ? labelIn(organisationKinds, entry.data.kind) : undefined;
}

/** @returns what a status is called: "Active" */
export const statusInWords = (status: string, { statuses }: Words): string => labelIn(statuses, status);

/** The words of a publication hold those that it adds. */
export const labelIn = (labels: Readonly<Record<string, string>>, name: string): string =>
  ownValue(labels, name) ?? name;

/** @returns what several of an entry's kind are called, where `site.yaml` says so */
export function pluralOf(entry: Entry, { kinds = [], organisationKinds = [] }: Site): string | undefined {
  if (!('kind' in entry.data)) return undefined;
  const { kind } = entry.data;
  return (isIn('initiatives', entry) ? kinds : organisationKinds).find(({ name }) => name === kind)?.plural;
}
