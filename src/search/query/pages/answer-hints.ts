import * as words from '../../../interface/question-words.ts';
import { anyOf, asks, says } from '../../language/word-lists.ts';
import { answersByItself } from './answers-by-itself.ts';
import type { Hints, Reading } from './question.ts';

const { difference, leader, reason, ending, continuing, future, place } = words;

const PERSON = "\\p{Lu}(?:\\p{Ll}[\\p{L}’'-]*|\\.) (?:\\p{Lu}\\. )*\\p{Lu}\\p{Ll}[\\p{L}’'-]+";
/** Names are told by their capitals, so that the pattern tells letters apart, and other words may have either. */
const anyCase = (list: string) =>
  anyOf(list).replace(/(?<=[:|\s])\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** A person's name beside an office: "the chief executive, Ada Example", "Ada Example was its first director", "led by Ada Example". */
const holder = () => {
  const office = `${anyCase(leader.offices)}(?! ${anyOf(leader.notYet)})`;
  return new RegExp(
    [
      `(?:${office},?|${anyCase(leader.by)}) (?:${anyOf(leader.titles)} )*${PERSON}`,
      `${PERSON},?(?: ${anyOf(leader.between)})* ${office}`,
    ].join('|'),
    'u',
  );
};

/** A place by its words, or by a name behind a short word: "in Bolton", but not "in March 2020". */
const somewhere = () =>
  new RegExp(`${anyCase(place.said)}|(?<=\\p{Ll} \\p{Ll}{1,4} )\\p{Lu}\\p{Ll}+(?!\\p{L}| \\d)`, 'u');

interface Kind {
  list: { asked: string; said: string };
  /** Says it plainly. */
  plainly?: () => RegExp;
  /** Whatever answers has this. */
  must?: () => RegExp;
}

/** The kinds of questions; of several that a question fits, the first counts. */
const KINDS: Kind[] = [
  { list: difference },
  { list: leader, plainly: holder, must: holder },
  { list: reason, must: () => says(reason.said) },
  { list: ending },
  { list: continuing, must: () => says(continuing.said) },
  { list: future, must: () => says(future.said) },
  { list: place, must: somewhere },
];

/**
 * @param reading reads texts as the search does: this is a script of its own, and what reads them is in another already
 * @returns what answers to a question have, as far as it tells
 */
export function hintsOf(typed: string, reading: Reading): Hints {
  const kind = KINDS.find(({ list }) => asks(list.asked).test(typed));
  return {
    hint: kind?.list === place ? somewhere() : kind && says(kind.list.said),
    plainly: kind?.plainly?.(),
    isAnsweredBy: answersByItself(reading, {
      pattern: kind?.must?.(),
      // Who led something had an office, by whatever words that is asked.
      ...(kind?.list === leader && { instead: leader.asked }),
    }),
  };
}
