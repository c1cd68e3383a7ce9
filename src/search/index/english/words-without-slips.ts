import { stem } from '../../language/stem.ts';
import type { OtherWords } from '../../language/vocabulary.ts';

/** English words, by their stems. */
export interface KnownWords {
  words: ReadonlySet<string>;
  /** Of people and places. */
  names: ReadonlySet<string>;
}

/**
 * A word or a name that a publication does not have is no slip of an ordinary word that it has: "lode" is no "code", "Marc" no
 * "March". Of a name it may be: readers write "Mathew" for "Matthew".
 * @param spelled the words that searches are corrected to
 * @param others what stands for words, by their stems
 * @returns what stands for words, with nothing for known ones that would be corrected to ordinary words only
 */
export function withoutSlips(
  others: OtherWords,
  spelled: readonly string[],
  { words, names }: KnownWords,
): OtherWords {
  const there = new Set(spelled.map(stem));
  /** What words are without one of their letters, or whole: by what is so of ordinary ones only, and by the rest. */
  const [ofOrdinary, ofOthers] = [new Set<string>(), new Set<string>()];
  for (const root of there) {
    const parts = words.has(root) ? ofOrdinary : ofOthers;
    for (const part of withOneLess(root)) parts.add(part);
  }
  const isNoSlip = (root: string) => {
    const parts = withOneLess(root);
    return parts.some((part) => ofOrdinary.has(part)) && !parts.some((part) => ofOthers.has(part));
  };
  const known = [...words, ...names].filter(
    (root) => root.length >= SHORTEST && !there.has(root) && !Object.hasOwn(others, root) && isNoSlip(root),
  );
  return { ...others, ...Object.fromEntries(known.map((root): [string, string[]] => [root, []])) };
}

/** Stems of shorter words, which are not corrected. */
const SHORTEST = 3;

/** @returns a word and what it is without each of its letters: words with one of these in common are at most two slips apart */
const withOneLess = (word: string): string[] => [
  word,
  ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1)),
];
