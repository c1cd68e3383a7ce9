import { latest, memoizeIn } from '../../../text/functions/memoize.ts';
import type { KnownNames, Vocabulary } from '../../language/vocabulary.ts';
import { nameKey, readNames } from '../../language/name-field.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import { glossary, page } from '../../../interface/search-words.ts';
import { queryWords, saysNothing, tellingWords } from '../parse-query.ts';

type Page = Pick<Fragment, 'meta'>;

/** Shorter names are part of other words. */
const SHORTEST = 3;

/** @returns the title of a page and its other names */
export const allNames = ({ meta }: Page): string[] => [meta['title'] ?? '', ...namesIn(meta['names'])];

/** Tells whether a name of the page is the query. */
export const isCalled = (page: Page, query: string): boolean => has(allNames(page), query);

/** Tells whether a name of the page begins as the query does. */
export const beginsAs = (page: Page, query: string): boolean =>
  allNames(page).some((name) => nameKey(name).startsWith(nameKey(query)));

/** Tells whether a page explains the query as a term: it is the glossary. */
export const isExplained = ({ meta }: Page, query: string): boolean => has(namesIn(meta['terms']), query);

const namesIn = (text = '') => readNames(text).map(({ name }) => name);
const has = (names: string[], query: string) => names.some((name) => nameKey(name) === nameKey(query));

/** Pages about the publication itself: their names are common words, and among others they mean just that. */
const COMMON = new Set<string | undefined>([page, glossary]);

/** Tells whether a page is about the publication itself. */
export const isOwn = ({ meta }: Page): boolean => meta['type'] === page;

/** Tells whether a page may be meant by its name where other words surround that. */
export const hasNameOfItsOwn = ({ meta }: Page): boolean => !COMMON.has(meta['type']);

/** Tells whether a page is called as the query says, or by some words of it that follow one another. */
export function isNamedIn(page: Page, query: string): boolean {
  if (!hasNameOfItsOwn(page)) return isCalled(page, query);
  const within = keysOfRuns(query);
  return allNames(page).some((name) => within.has(nameKey(name)));
}

/** @returns the name of a page that a query writes otherwise: `HDR UK` for `hdruk` */
export async function nameCalled(query: string, vocabulary: Vocabulary): Promise<string | undefined> {
  const key = nameKey(query);
  return namesByKey(await vocabulary.names([key])).get(key);
}

/** @returns the longest name of a page that stands in a query */
export async function nameIn(query: string, vocabulary: Vocabulary): Promise<string | undefined> {
  const keys = keysOfRuns(query);
  const names = namesByKey(await vocabulary.names(keys));
  const within = [...keys].flatMap((key) => names.get(key) ?? []);
  return within.toSorted((a, b) => b.length - a.length)[0];
}

/** Thousands of names cost more than may pass between two letters that are typed. */
const known = new WeakMap<KnownNames, Map<string, string>>();

function namesByKey(names: KnownNames): Map<string, string> {
  const byKey =
    known.get(names) ??
    new Map(
      names.pages
        .flatMap(({ title, names }) => [title, ...names.map(({ name }) => name)])
        .map((name): [string, string] => [nameKey(name), name])
        // Of names that are the same but for spaces, the first is shown.
        .toReversed(),
    );
  known.set(names, byKey);
  return byKey;
}

/** More words of a query, or of a name in it, cost more than they find. */
const MOST_WORDS = 30;
const LONGEST_NAME = 12;

/** A query is held against the names of many pages. */
const KEPT = 4;

/** The keys of all runs of words of a query, without those too short for a name, and those that say nothing: who asks "who was it" means no WHO. */
const keysOfRuns = memoizeIn(latest<string, Set<string>>(KEPT), (query) => {
  const words = query.split(' ').slice(0, MOST_WORDS);
  const runs = words.flatMap((_word, from) =>
    words
      .slice(from, from + LONGEST_NAME)
      .map((_last, index) => words.slice(from, from + index + 1).join(' '))
      .filter((run) => run === query || !saysNothing(run))
      .map(nameKey),
  );
  return new Set(runs.filter(({ length }) => length >= SHORTEST));
});

/** @returns how many words of a query stand in a name of the page, in that which has most of them */
export function wordsInNames(page: Page, query: string): number {
  const asked = [...new Set(queryWords(tellingWords(query)).map(nameKey).filter(Boolean))];
  return Math.max(
    ...allNames(page).map((name) => {
      const own = name.split(/[^\p{L}\p{N}&'’]+/u).map(nameKey);
      return asked.filter((word) => own.some((one) => isLike(one, word))).length;
    }),
  );
}

/** How many letters words of one family begin with: abolish, abolition. */
const FAMILY = 5;
const isLike = (a: string, b: string) =>
  a === b || (b.length >= FAMILY && a.slice(0, FAMILY) === b.slice(0, FAMILY));
