import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { lazy } from '../../../text/functions/lazy.ts';
import type { KnownWords } from './words-without-slips.ts';
import { nearStems } from './near-words.ts';
import { ordinaryStems } from './ordinary-stems.ts';

/** @returns the English words and names that are known; how their list was made stands in `english-near-words.md` */
export const knownEnglish = lazy((): KnownWords => {
  const text = brotliDecompressSync(
    readFileSync(new URL('english-known-words.txt.br', import.meta.url)),
  ).toString();
  const [words = [], names = []] = text.split('\n').map((line) => line.split(' '));
  return { words: new Set([...ordinaryStems(), ...nearStems(), ...words]), names: new Set(names) };
});
