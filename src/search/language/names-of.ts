import { initialsOf } from './initials.ts';
import type { Name } from './name-field.ts';
import type { SearchTerm } from './term-forms.ts';

/** What a page says of its own names. */
interface NamedPage {
  title: string;
  formerNames: readonly string[];
  aliases: readonly string[];
  findableBy: readonly string[];
}

/** A term of the glossary, and the id of the page about it. */
type TermOfPage = SearchTerm & { page?: string | undefined };

/** @returns what readers may call a page besides its title: its former names, its aliases, the terms that it is the page of, and words for the search alone, such as its initials */
export function namesOf(id: string, page: NamedPage, terms: readonly TermOfPage[]): Name[] {
  const names: Name[] = [
    ...page.formerNames.map((name): Name => ({ name, kind: 'former name' })),
    ...terms.filter((term) => term.page === id).flatMap(namesOfTerm),
    ...otherNames(page.aliases),
    ...[...page.findableBy, ...[page.title, ...page.formerNames].flatMap(initialsOf)].map((name): Name => ({
      name,
      kind: 'search word',
    })),
  ];
  const seen = new Set([page.title]);
  return names.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** @returns names that are neither former ones nor terms */
export const otherNames = (names: readonly string[]): Name[] =>
  names.map((name) => ({ name, kind: 'other name' }));

/** @returns the authors of sources that a page cites */
export const authorNames = (names: readonly string[]): Name[] =>
  names.map((name) => ({ name, kind: 'author' }));

/** @returns the names of the terms that have no page of their own: the glossary is the page about them */
export const termNames = (terms: readonly TermOfPage[]): Name[] =>
  terms.filter(({ page }) => page === undefined).flatMap(namesOfTerm);

const namesOfTerm = ({ term, expansion, variants, synonyms }: SearchTerm): Name[] => [
  { name: term, kind: 'short form' },
  { name: expansion, kind: 'long form' },
  ...variants.map((name): Name => ({ name, kind: 'other spelling' })),
  ...synonyms.map((name): Name => ({ name, kind: 'synonym' })),
];
