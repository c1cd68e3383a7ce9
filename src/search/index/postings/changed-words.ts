import { CborReader, encodeCbor, type Cbor, type Written } from './cbor.ts';
import type { KnownPage } from './known-index.ts';
import { chunksOf, type LanguageIndex } from './language-index.ts';
import { readPostings, type Posting, type Postings } from './word-entries.ts';

/** Stands before the path of a page as it was. */
export const BEFORE = '/';

export interface FewPages {
  /** The pages of the index by their numbers there. */
  pages: readonly KnownPage[];
  /** @returns the number that a page has among all; undefined of one as it was */
  numberOf: (page: number) => number | undefined;
  /** The fields of all pages, in the order of their numbers. */
  fields: readonly string[];
  /** Whether numbers of pages have changed, so that each word has to be written anew. */
  isRenumbered: boolean;
}

/**
 * @param few what Pagefind makes of changed pages, as they were and as they are
 * @returns their words, each with the places that it has now; a word that is gone has none
 */
export function changedWords(few: LanguageIndex, { pages, numberOf, fields, isRenumbered }: FewPages) {
  const fieldNumbers = few.list.fields.map((field) => fields.indexOf(field));
  // A negative number says in which field the places after it are (`meta_positions_to_packed` in Pagefind's index/mod.rs).
  const inField = (place: Cbor) =>
    typeof place === 'number' && place < 0 ? -1 - (fieldNumbers[-1 - place] ?? 0) : place;
  const inFieldsOfAll = (places: Written) =>
    encodeCbor((new CborReader(places).value() as Cbor[]).map(inField));
  const now = (postings: readonly Posting[]): Posting[] =>
    postings.flatMap(([page, places, inFields]): Posting[] => {
      const number = numberOf(page);
      return number === undefined ? [] : [[number, places, inFieldsOfAll(inFields)]];
    });
  return new Map(
    chunksOf(few)
      .flat()
      .flatMap((entry): [string, Postings][] => {
        const postings = readPostings(entry);
        if (!isRenumbered && staysAsItWas(postings, pages)) return [];
        const variants = postings.variants.map(([form, on]) => [form, now(on)] as const);
        return [[entry.word, { pages: now(postings.pages), variants }]];
      }),
  );
}

/** @returns whether a word stands on each page where it stood */
function staysAsItWas({ pages: plain, variants }: Postings, pages: readonly KnownPage[]): boolean {
  const before: string[] = [];
  const now: string[] = [];
  for (const [form, postings] of [['', plain] as const, ...variants])
    for (const [page, ...lists] of postings) {
      const { path = '' } = pages[page] ?? {};
      const isBefore = path.startsWith(BEFORE);
      const told = JSON.stringify([form, isBefore ? path.slice(BEFORE.length) : path, lists]);
      (isBefore ? before : now).push(told);
    }
  return before.sort().join() === now.sort().join();
}
