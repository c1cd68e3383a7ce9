import { gzipSync } from 'fflate';
import { compareText } from '../../text/collation.ts';
import { nameKey } from '../language/name-field.ts';
import { splitWords } from '../language/normalise.ts';
import {
  VOCABULARY,
  vocabularyPart,
  type KnownNames,
  type NamesPart,
  type VocabularyEntry,
} from '../language/vocabulary.ts';
import type { IndexFile } from './index-file.ts';

/** All that is known about the words of a publication. */
export interface GatheredVocabulary extends KnownNames {
  words: string[];
}

/** How many names one part holds at most: 7 KB, and no more is read for the first letters that are typed. */
const MOST_NAMES = 250;
/** How many words there are before each first letter has a part of its own; a slip is seldom in that letter. */
const MOST_WORDS = 2000;

/** @returns the vocabulary as files beside the index, compressed as Pagefind's own files are */
export function vocabularyFiles({ pages, ownPages, terms, words }: GatheredVocabulary): IndexFile[] {
  const names = divide(
    [
      ...pages.map((page) => ({ page, keys: keysOf([page.title, ...page.names.map(({ name }) => name)]) })),
      ...terms.map((term) => ({ term, keys: keysOf([term.term, term.expansion, ...term.others]) })),
    ],
    { most: MOST_NAMES },
  );
  const known = [...names.values()].map((items): NamesPart => ({
    pages: items.flatMap((item) => ('page' in item ? [item.page] : [])),
    terms: items.flatMap((item) => ('term' in item ? [item.term] : [])),
  }));
  const all = known.length === 1 ? known[0] : undefined;
  const spelt = divide(
    words.map((word) => ({ word, keys: [word] })),
    { most: MOST_WORDS, depth: 1 },
  );
  const entry: VocabularyEntry = {
    ownPages,
    names: [...names.keys()],
    words: [...spelt.keys()],
    ...(all && { all }),
  };
  return [
    file(VOCABULARY, entry),
    ...(all ? [] : known.map((part, number) => file(vocabularyPart('names', number), part))),
    ...[...spelt.values()].map((part, number) =>
      file(
        vocabularyPart('words', number),
        part.map(({ word }) => word),
      ),
    ),
  ];
}

const file = (path: string, data: unknown): IndexFile => ({
  path,
  content: gzipSync(new TextEncoder().encode(JSON.stringify(data)), { level: 9, mtime: 0 }),
});

/** @returns how a reader who means one of these names may begin: as it begins, or with one of its words */
function keysOf(names: string[]): string[] {
  const keys = names.flatMap((name) => {
    const words = splitWords(name);
    return [nameKey(name), ...words.map((_word, index) => words.slice(index).join(''))];
  });
  return [...new Set(keys)];
}

/**
 * Divides items by how their keys begin, letter by letter, until no part holds too many.
 * @returns the parts by their beginnings; an item with several keys may stand in several
 */
function divide<Item extends { keys: string[] }>(
  items: Item[],
  { most, depth = Infinity }: { most: number; depth?: number },
  start = '',
): Map<string, Item[]> {
  const letters = Array.from(start).length;
  if (items.length <= most || letters >= depth) return new Map([[start, items]]);
  const parts = new Map<string, Item[]>();
  for (const item of items)
    for (const next of new Set(item.keys.filter((key) => key.startsWith(start)).map(first(letters + 1)))) {
      const part = parts.get(next);
      if (part) part.push(item);
      else parts.set(next, [item]);
    }
  return new Map(
    [...parts]
      .sort(([a], [b]) => compareText(a, b))
      // What is no longer than the beginning stays together, however many there are.
      .flatMap(([next, part]) => [
        ...(next === start ? [[next, part] as const] : divide(part, { most, depth }, next)),
      ]),
  );
}

const first = (count: number) => (key: string) => Array.from(key).slice(0, count).join('');
