import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { lazy } from '../../../text/functions/lazy.ts';
import { stem } from '../../language/stem.ts';
import { spellingAbroad } from './spelling-pairs.ts';

/**
 * What is near to English words, from WordNet: a line each, `refugee:exile,flee,expatriate safety,repatriate`, with others in four
 * grades of nearness, the nearest first. How it was made, and under which licences, stands in `english-near-words.md`.
 */
export const readNearWords = lazy((): string =>
  brotliDecompressSync(readFileSync(new URL('english-near-words.txt.br', import.meta.url))).toString(),
);

/** @returns the stems of the words that it tells of */
export const nearStems = (): string[] =>
  readNearWords()
    .split('\n')
    .map((line) => stem(line.replace(/:.*/, '')));

/** @returns what has to go with every copy of words that were found by it */
export const noticeOfNearWords = (): string =>
  readFileSync(new URL('english-near-words.md', import.meta.url), 'utf8').replace(/^.*^## Licences\s+/ms, '');

/** Of what is near to a word that is spelt in two ways, half is the other spelling: the grades behind these are guesses. */
const GRADES_OF_TWINS = 2;

/** Of the nearest grade that a publication has words of, and the next, so many. With 6 less was found on seven publications. */
const MOST = 3;

/**
 * @param near lines as above
 * @param isOpen tells by the stem of a word whether others are looked for
 * @param formOf gives a word as the publication has it, or none
 * @returns the nearest words that the publication has, by the stems of those for which they stand
 */
export function nearWords(
  near: string,
  isOpen: (root: string) => boolean,
  formOf: (word: string) => string[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const wordsOf = (grade: string) => grade.split(' ').flatMap(formOf);
  for (const line of near.split('\n')) {
    const [word = '', list = ''] = line.split(':');
    const root = stem(word);
    if (!isOpen(root)) continue;
    const grades = list.split(',');
    const nearest = grades.findIndex((grade) => wordsOf(grade).length);
    if (nearest < 0) continue;
    const last = nearest > 0 && isTwin(word, list) ? GRADES_OF_TWINS : nearest + 2;
    const words = grades.slice(nearest, last).flatMap(wordsOf);
    if (words.length) found.set(root, [...new Set(words)].slice(0, MOST));
  }
  return found;
}

/** Whether a word is spelt in two ways. */
const isTwin = (word: string, list: string): boolean =>
  list.split(/[ ,]/).includes(spellingAbroad(word) ?? word);
