import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { stem } from '../../language/stem.ts';
import { spellingAbroad } from './spelling-pairs.ts';

/**
 * What is near to English words, from WordNet: a line each, `refugee:exile,flee,expatriate safety,repatriate`, with others in four
 * grades of nearness, the nearest first. How it was made, and under which licences, stands in `english-near-words.md`.
 */
export const readNearWords = (): string =>
  brotliDecompressSync(readFileSync(new URL('english-near-words.txt.br', import.meta.url))).toString();

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
  for (const line of near.split('\n')) {
    const [word = '', list = ''] = line.split(':');
    if (!isOpen(stem(word))) continue;
    const isTwin = list.split(/[ ,]/).includes(spellingAbroad(word) ?? word);
    const grades = list.split(',').slice(0, isTwin ? GRADES_OF_TWINS : undefined);
    const wordsOf = (grade: string | undefined) => grade?.split(' ').flatMap(formOf) ?? [];
    for (const [index, grade] of grades.entries()) {
      const nearest = wordsOf(grade);
      if (!nearest.length) continue;
      found.set(stem(word), [...new Set([...nearest, ...wordsOf(grades[index + 1])])].slice(0, MOST));
      break;
    }
  }
  return found;
}
