import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { KnownWords } from './words-without-slips.ts';
import { nearStems } from './near-words.ts';

/**
 * @param ordinary the stems of all words that our own lists have
 * @returns the English words and names that are known; how their list was made stands in `english-near-words.md`
 */
export function knownEnglish(ordinary: ReadonlySet<string>): KnownWords {
  const text = brotliDecompressSync(
    readFileSync(new URL('english-known-words.txt.br', import.meta.url)),
  ).toString();
  const [words = [], names = []] = text.split('\n').map((line) => line.split(' '));
  return { words: new Set([...ordinary, ...nearStems(), ...words]), names: new Set(names) };
}
