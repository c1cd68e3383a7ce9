import { entryId, type Entry } from '../../model/entries.ts';
import type { OwnPage } from '../../model/generated-pages.ts';
import type { Term } from '../../model/schema/term.ts';
import type { Name } from '../language/name-field.ts';

/** @returns what readers may call a page besides its title: its former names and aliases, and the terms that it is the page of */
export function namesOf(entry: Entry, terms: readonly Term[]): Name[] {
  const names: Name[] = [
    ...entry.data.formerNames.map((name): Name => ({ name, kind: 'former name' })),
    ...terms.filter(({ page }) => page === entryId(entry)).flatMap(formsOf),
    ...entry.data.aliases.map((name): Name => ({ name, kind: 'other name' })),
  ];
  const seen = new Set([entry.data.title]);
  return names.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** @returns what readers may call a page that the generator makes, besides its title */
export const namesOfOwn = ({ names }: OwnPage): Name[] => names.map((name) => ({ name, kind: 'other name' }));

/** @returns the names of the terms that have no page of their own: the glossary is the page about them */
export const termNames = (terms: readonly Term[]): Name[] =>
  terms.filter(({ page }) => page === undefined).flatMap(formsOf);

const formsOf = ({ term, expansion, variants, synonyms }: Term): Name[] => [
  { name: term, kind: 'short form' },
  { name: expansion, kind: 'long form' },
  ...variants.map((name): Name => ({ name, kind: 'other spelling' })),
  ...synonyms.map((name): Name => ({ name, kind: 'synonym' })),
];
