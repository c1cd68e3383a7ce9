import { memoize } from '../../text/functions/memoize.ts';
import { begins, empty, operators } from '../../interface/question-words.ts';
import { isOfSigns } from '../language/signs.ts';
import { anyOf } from '../language/word-lists.ts';

/** Longer queries find nothing that these would not, and only cost time. */
const LONGEST = 300;

/** A question, and what it asks of. */
const QUESTION = new RegExp(`^${anyOf(begins)}\\s+(?=\\S+\\s+\\S)`, 'iu');
/** Words that say nothing alone. */
const EMPTY = new Set(empty.split(' '));

/** Tells whether a query begins as a question does. */
export const isQuestion = (query: string): boolean => QUESTION.test(query);

/** @returns a query as it is searched for: no control characters, no halves of characters, not too long */
export const cleanQuery = (typed: string): string =>
  typed
    .slice(0, LONGEST)
    .toWellFormed()
    // What only says where a line may end, or may not, is no end of a word.
    .replace(/[\u00ad\u2060\ufeff]/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD\s]+/gu, ' ')
    .trim();

/** Finds all pages. */
export const ALL = '*';

/** Tells whether a query has signs that may be operators: what they mean is read by code that is loaded for them. */
export const mayHaveOperators = (query: string): boolean =>
  (/(?<![\p{L}\p{N}])["'`´″＂−„‚「『《〈〝\p{Pd}\p{Pi}\p{Pf}]|[\p{L}-]:|^[^\p{L}\p{N}]+$/u.test(query) ||
    OPERATORS.test(query)) &&
  !isOfSigns(query);
const OPERATORS = new RegExp(anyOf(Object.values(operators).join(', ')), 'u');

/** @returns a query without characters that the index does not keep, or keeps only within words */
export const withoutSymbols = (query: string): string =>
  query
    // A sign within a word stands as a hyphen does: the index has it as one, or else as two; a comma does between letters.
    .replace(
      /(?<=[\p{L}\p{M}\p{N}])(?:[^\p{L}\p{M}\p{N}£$€&'’.,/–⁄\s-]|(?<=\p{L}),(?=\p{L}))(?=[\p{L}\p{N}])/gu,
      '-',
    )
    .replace(/[^\p{L}\p{M}\p{N}£$€&'’.,/–-]+/gu, ' ')
    .replace(/[.,]+(?= |$)/g, '')
    .trim();

/** @returns the words of a query, without punctuation around them */
export const queryWords = (query: string): string[] =>
  query.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));

/** @returns what a question asks about: `logins take` for "how long did logins take?"; else the query as it stands */
export const subjectOf = (query: string): string =>
  isQuestion(query) ? tellingWords(query.replace(QUESTION, '')) : query;

/** How many words a query has that tells a story. */
const MANY = 4;

/** Tells whether a query is a question, or has so many words that they may surround a name. */
export const isWordy = (query: string): boolean => isQuestion(query) || queryWords(query).length >= MANY;

/** @returns a query without the words that say nothing alone; as it stands where there are no others */
export function tellingWords(query: string): string {
  const telling = queryWords(query).filter((word) => !isEmptyWord(word));
  return telling.length ? telling.join(' ') : query;
}

/** Tells whether a query has only words that say nothing alone. */
export const saysNothing = (query: string): boolean => queryWords(query).every(isEmptyWord);

/** Capitals make another word: IT and WHO say something. */
const isEmptyWord = memoize(
  (word: string) =>
    EMPTY.has(word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) && !/^\p{Lu}{2,}\P{L}*$/u.test(word),
);
