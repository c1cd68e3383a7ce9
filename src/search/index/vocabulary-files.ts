import { gzipSync } from 'fflate';
import { frontCode } from '../../text/encoding/front-coding.ts';
import { compareText } from '../../text/letters/collation.ts';
import { nameKey } from '../language/name-field.ts';
import { splitWords } from '../language/normalise.ts';
import {
  VOCABULARY,
  vocabularyPart,
  writeOthers,
  type KnownClaim,
  type KnownNames,
  type NamesPart,
  type OtherWords,
  type VocabularyEntry,
} from '../language/vocabulary.ts';
import type { IndexFile } from './index-file.ts';

/** All that is known about the words of a publication. */
export interface GatheredVocabulary extends KnownNames {
  words: string[];
  /** Set in English only. */
  others?: OtherWords;
  claims?: KnownClaim[];
}

/** How many names one part holds: about 7 KB. */
const NAMES_OF_PART = 250;
/** How many words: about 3 KB. All with the first letter of a slip are read. */
const WORDS_OF_PART = 1000;
/** For how many words one part holds others: about 1.2 KB. */
const OTHERS_OF_PART = 200;
/** How many claims: about 6 KB. */
const CLAIMS_OF_PART = 150;

/** @returns the vocabulary as files beside the index, compressed as Pagefind's own files are */
export function vocabularyFiles(gathered: GatheredVocabulary): IndexFile[] {
  const { pages, ownPages, terms, words, others, claims = [] } = gathered;
  const names = divide(
    [
      ...pages.map((page) => ({ page, keys: keysOf([page.title, ...page.names.map(({ name }) => name)]) })),
      ...terms.map((term) => ({ term, keys: keysOf([term.term, term.expansion, ...term.others]) })),
    ],
    NAMES_OF_PART,
  );
  const known = names.parts.map((items): NamesPart => ({
    pages: items.flatMap((item) => ('page' in item ? [item.page] : [])),
    terms: items.flatMap((item) => ('term' in item ? [item.term] : [])),
  }));
  const all = known.length === 1 ? known[0] : undefined;
  const spelt = divide(
    words.map((word) => ({ word, keys: [word] })),
    WORDS_OF_PART,
  );
  const instead =
    others &&
    divide(
      Object.entries(others).map(([root, list]) => ({ root, list, keys: [root] })),
      OTHERS_OF_PART,
    );
  const said = divide(
    claims.map((claim) => ({ claim, keys: [claim.id, claim.text].map(joined) })),
    CLAIMS_OF_PART,
  );
  const entry: VocabularyEntry = {
    ownPages,
    names: names.starts,
    words: spelt.starts,
    ...(instead && { others: instead.starts }),
    ...(claims.length && { claims: said.starts }),
    ...(all && { all }),
  };
  return [
    file(VOCABULARY, entry),
    ...(all ? [] : known.map((part, number) => file(vocabularyPart('names', number), part))),
    ...spelt.parts.map((part, number) =>
      file(vocabularyPart('words', number), frontCode(nearlyInOrder(part.map(({ word }) => word)))),
    ),
    ...(claims.length ? said.parts : []).map((part, number) =>
      file(
        vocabularyPart('claims', number),
        part.map(({ claim }) => claim),
      ),
    ),
    ...(instead?.parts ?? []).map((part, number) =>
      file(vocabularyPart('others', number), writeOthers(part.map(({ root, list }) => [root, list]))),
    ),
  ];
}

/** @returns words by how frequent they are, to a half or double: among so many they are in the order of letters, which takes a fifth less */
function nearlyInOrder(words: readonly string[]): string[] {
  const rank = (at: number) => Math.max(4, Math.floor(Math.log2(at + 1)));
  return [...Map.groupBy(words.keys(), rank).values()].flatMap((group) =>
    group.map((at) => words[at] ?? '').sort(),
  );
}

const joined = (text: string) => splitWords(text).join('');

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

interface Divided<Item> {
  /** Where in the order of keys each part begins: no longer than tells it from the key before. */
  starts: string[];
  /** The items of each, in their own order; one with several keys may stand in several. */
  parts: Item[][];
}

/** Divides items by their keys, in order, into parts of some length at most. */
function divide<Item extends { keys: string[] }>(items: Item[], length: number): Divided<Item> {
  if (items.length <= length) return { starts: [''], parts: [items] };
  const sorted = items
    .flatMap((item, order) => item.keys.map((key) => ({ key, item, order })))
    .sort((a, b) => compareText(a.key, b.key));
  const starts: string[] = [];
  const parts: Item[][] = [];
  let before: string | undefined;
  for (const part of byLetters(sorted, length)) {
    starts.push(startAfter(before, part[0]?.key ?? ''));
    before = part.at(-1)?.key;
    parts.push([...new Set(part.toSorted((a, b) => a.order - b.order).map(({ item }) => item))]);
  }
  return { starts, parts };
}

/** A slip is looked for among all words with the same first letter: they stand in as few parts as can be, and little else. */
function byLetters<Keyed extends { key: string }>(sorted: Keyed[], length: number): Keyed[][] {
  const parts: Keyed[][] = [];
  let open: Keyed[] = [];
  for (const same of Map.groupBy(sorted, ({ key }) => key.slice(0, 1)).values()) {
    if (open.length + same.length > length) open = [];
    const size = Math.ceil(same.length / Math.ceil(same.length / length));
    if (size < same.length)
      for (let at = 0; at < same.length; at += size) parts.push(same.slice(at, at + size));
    else if (open.push(...same) === same.length) parts.push(open);
  }
  return parts;
}

/** @returns as much of a key as tells that it is not the one before, and no key where that is the same: none has a space */
function startAfter(before: string | undefined, key: string): string {
  if (before === undefined) return '';
  if (before === key) return `${key} `;
  let length = 1;
  while (before.startsWith(key.slice(0, length))) length += 1;
  return key.slice(0, length);
}
