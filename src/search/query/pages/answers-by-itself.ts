import { moments, passive, reported } from '../../../interface/question-words.ts';
import { anyOf } from '../../language/word-lists.ts';
import type { Reading, Row, Term } from './question.ts';

type Terms = readonly Term[];

/** What an answer to a question has besides its words. */
export interface Wanted {
  pattern?: RegExp | undefined;
  /** Words of the question that the pattern stands for: "led" for "its director". */
  instead?: string;
  /** Whether that is not enough outside figures: some word for it must be there. */
  isOwn?: boolean;
  /** Whether something else must be asked: that a page's subject is "still there" is told by its status. */
  isMore?: boolean;
  /** Whether it asks of the end of something. */
  isEnd?: boolean;
}

/**
 * @returns whether a row answers a question by itself: one of its sentences has what the question asks for and all of its
 *   words that no name of the page has, and says them of nothing else. Better none than one about another thing.
 */
export const answersByItself =
  (reading: Reading, { pattern, instead = '', isOwn = false, isMore = false, isEnd = false }: Wanted) =>
  ({ texts, isFigure, question, named }: Row): boolean => {
    const { said, sentencesOf } = reading;
    const { terms, wants } = question;
    const isInstead = (term: Term) => pattern !== undefined && said(instead, [term]).size > 0;
    const asked = terms.filter((_term, index) => !named.has(index));
    const own = asked.filter((term) => !isInstead(term));
    if (isMore && !own.length) return false;
    const [first = '', ...rest] = texts.map(withoutReporters);
    // Words like "get" ask for a sum and for nothing else.
    if (!asked.length) return isFigure && isOwn && pattern?.test(rest.join(' ')) === true;
    const sentences = isFigure ? [[first, ...rest].join(' ')] : [first, ...rest].flatMap(sentencesOf);
    return sentences.some((sentence, index) => {
      if (said(index && !isFigure ? `${first} ${sentence}` : sentence, own).size < own.length) return false;
      if (isOwn && !isFigure && !said(sentence, asked.filter(isInstead)).size) return false;
      if (pattern && !(isEnd && pattern.test(sentence))) return pattern.test(sentence);
      if (wants === 'a name') return hasNameNear(reading, sentence, own, terms);
      if (wants === 'a number') return NUMBER.test(sentence);
      const isOfPage = terms.some((term, index) => named.has(index) && !said(sentence, [term]).size);
      return !isOfPage || !isOfAnother(reading, sentence, { own, terms, isEnd });
    });
  };

const NAME = "(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}’'-]*(?:\\s(?:\\p{Lu}\\.\\s)*\\p{Lu}[\\p{L}’'-]*)*";
/** A number that is no year, no sum, and no part of a word. */
const NUMBER = /(?<![\p{L}\p{N}£$€.,])(?!(?:1[5-9]|2[01])\d\d(?!\d))\d/u;
/** So many words may stand between who did something and what they did. */
const NEAR = 5;

/** @returns a text without those who tell it, and without moments that are called by the end or the beginning of a time */
const withoutReporters = (text: string): string =>
  text
    .replace(
      new RegExp(
        `(?<=,)[^,.]*${anyOf(reported)}[^,.]*\\.?$|^[^,.]*?${anyOf(reported)}(?= \\p{Ll})|${anyOf(moments)}`,
        'gu',
      ),
      ' ',
    )
    .trim();

/** @returns the words before and after a place in a text, so many as are near */
const around = (text: string, { from, to }: { from: number; to: number }): string[] => [
  text.slice(0, from).split(/\s+/).slice(-NEAR).join(' '),
  text.slice(to).split(/\s+/).slice(0, NEAR).join(' '),
];

/** Tells whether a name that the question does not have stands near what it has besides names of the page. */
const hasNameNear = ({ said, wordsSaying }: Reading, text: string, own: Terms, terms: Terms): boolean =>
  wordsSaying(text, own)
    .flatMap((place) => around(text, place))
    .flatMap((near) => near.match(new RegExp(NAME, 'gu')) ?? [])
    .some((name) => /\s\S|\p{Lu}{2}/u.test(name) && !said(name, terms).size);

/**
 * Tells whether what the question has besides names of the page is said of something else that has a name: "closed Example
 * House". What ended is named before that, wherever it is.
 */
function isOfAnother(
  { said, wordsSaying }: Reading,
  text: string,
  { own, terms, isEnd }: { own: Terms; terms: Terms; isEnd: boolean },
): boolean {
  const name = `(?:(?<=\\p{Ll},? )|^(?=\\p{Lu}{2}|\\S+ \\p{Lu}))(${NAME})`;
  const subject = isEnd ? name : `${name}(?: \\p{Ll}+){0,2} ${anyOf(passive)}(?: \\p{Ll}+)? $`;
  const object = new RegExp(`^ (?:\\p{Ll}{1,3} )?(${NAME})`, 'u');
  return wordsSaying(text, own).some(({ from, to }) =>
    [...text.slice(0, from).matchAll(new RegExp(subject, 'gu')), object.exec(text.slice(to))].some(
      (found) => found && !said(found[1] ?? '', terms).size,
    ),
  );
}
