import { lengthOf } from './cbor.ts';
import { readPostings, writePostings, type Posting, type Postings, type WordEntry } from './word-entries.ts';

export interface WordChanges {
  /** @returns the number that a page has now, by the one it had; undefined if it is gone, or its words are other ones */
  numberOf: (page: number) => number | undefined;
  /** Whether pages that stay as they are have other numbers. */
  isRenumbered: boolean;
  /** What there is to add, by word; a word that only goes from pages has nothing. */
  words: ReadonlyMap<string, Postings>;
}

/**
 * @param entries all words of an index, in its order
 * @returns those of the index that Pagefind would make of the pages as they are now
 */
export function changeWords(entries: readonly WordEntry[], changes: WordChanges): WordEntry[] {
  const { words, isRenumbered } = changes;
  const had = new Set(entries.map(({ word }) => word));
  const stayed = entries.flatMap((entry) => {
    if (!isRenumbered && !words.has(entry.word)) return [entry];
    const changed = changePostings(readPostings(entry), words.get(entry.word), changes.numberOf);
    return writePostings(entry.word, changed) ?? [];
  });
  const come = [...words].flatMap(([word, postings]) =>
    had.has(word)
      ? []
      : (writePostings(
          word,
          changePostings(NOWHERE, postings, () => undefined),
        ) ?? []),
  );
  return merged(stayed, come);
}

/** @returns words with others, which are few, in Pagefind's order */
function merged(words: readonly WordEntry[], few: readonly WordEntry[]): WordEntry[] {
  const all = [...words];
  for (const one of few) {
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (byBytes(all[middle]?.word ?? '', one.word) < 0) from = middle + 1;
      else to = middle;
    }
    all.splice(from, 0, one);
  }
  return all;
}

const NOWHERE: Postings = { pages: [], variants: [] };

function changePostings(
  before: Postings,
  added: Postings | undefined,
  numberOf: WordChanges['numberOf'],
): Postings {
  const change = (pages: readonly Posting[] = [], more: readonly Posting[] = []): Posting[] =>
    [
      ...pages.flatMap(([page, ...places]): Posting[] => {
        const number = numberOf(page);
        return number === undefined ? [] : [[number, ...places]];
      }),
      ...more,
    ].sort(([a], [b]) => a - b);
  const had = new Map(before.variants);
  const more = new Map(added?.variants);
  const variants = [...new Set([...had.keys(), ...more.keys()])]
    .map((form) => [form, change(had.get(form), more.get(form))] as const)
    .filter(([, pages]) => pages.length);
  return { pages: change(before.pages, added?.pages), variants: variants.sort(asMet) };
}

/** Pagefind lists variants as it meets them: page by page, those of the text before those of fields alone. */
function asMet(
  [form, [first]]: Postings['variants'][number],
  [other, [otherFirst]]: Postings['variants'][number],
): number {
  const isInFields = (posting: Posting | undefined) => Number(!posting || !lengthOf(posting[1]));
  return (
    (first?.[0] ?? 0) - (otherFirst?.[0] ?? 0) ||
    isInFields(first) - isInFields(otherFirst) ||
    byBytes(form, other)
  );
}

/** Pagefind sorts texts by their bytes in UTF-8. */
export const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
