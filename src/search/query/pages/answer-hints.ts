import {
  beginning,
  continuing,
  costs,
  date,
  difference,
  ending,
  formerly,
  future,
  leader,
  place,
  reason,
  renamed,
  sum,
} from '../../../interface/question-words.ts';
import { anyOf, asks, says } from '../../language/word-lists.ts';
import { answersByItself } from './answers-by-itself.ts';
import type { Hints, Reading } from './question.ts';

const PERSON = "\\p{Lu}(?:\\p{Ll}[\\p{L}’'-]*|\\.) (?:\\p{Lu}\\. )*\\p{Lu}\\p{Ll}[\\p{L}’'-]+";
/** Names are told by their capitals, so that the pattern tells letters apart, and other words may have either. */
const anyCase = (list: string) =>
  anyOf(list).replace(/(?<=[:|\s])\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** A person's name beside an office: "the chief executive, Ada Example", "Ada Example was its first director", "led by Ada Example". */
export const holder = () => {
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

/** A sum of money. */
const money = () => /[£$€]\s?\d|\d\s?(?:[£$€]|(?:million|billion|bn)\b)/iu;

/** A fact with a date behind some words, "Founded 1959", or with a period: "Closed · 2002 to 2011 · as of 2026". */
const dated = (list: string) => (text: string) => {
  const [whole = '', period] = text.split(' · ');
  const years = period?.match(/\b\d{4}\b/g) ?? [];
  return years.length === 2 || new RegExp(`^${anyOf(list)}.*\\d{4}`, 'iu').test(period ?? whole);
};

interface Kind {
  list: { asked: string; said: string };
  /** What is asked for besides: a question of when, or of how much. */
  wants?: string;
  /** Tells a fact that answers. */
  isFact?: (text: string) => boolean;
  /** Whatever answers has this. */
  must?: () => RegExp;
}

/** @returns a list as it is asked, wherever its words stand in a question */
const anywhere = (list: string) => list.replace(/^|(?<=, )/g, '… ');

/** The kinds of questions; of several that a question fits, the first counts. */
const KINDS: Kind[] = [
  { list: difference },
  { list: leader, must: holder },
  { list: reason, must: () => says(reason.said) },
  { list: future, must: () => says(future.said) },
  { list: renamed },
  { list: formerly },
  { list: ending, isFact: dated(beginning.ended), must: () => says(ending.said) },
  { list: continuing, must: () => says(continuing.said) },
  { list: place, must: somewhere },
  { list: { asked: anywhere(beginning.asked), said: '' }, wants: date, isFact: dated(beginning.said) },
  { list: { asked: anywhere(costs), said: '' }, wants: sum, must: money },
];

/**
 * @param reading reads texts as the search does: this is a script of its own, and what reads them is in another already
 * @returns what answers to a question have, as far as it tells
 */
export function hintsOf(typed: string, reading: Reading): Hints {
  const kind = KINDS.find(
    ({ list, wants }) => asks(list.asked).test(typed) && (!wants || asks(wants).test(typed)),
  );
  const { asked = '', said = '' } = kind?.list ?? {};
  return {
    hint: kind?.list === place ? somewhere() : said ? says(said) : undefined,
    ...(kind?.isFact && asks(date).test(typed) && { isFact: kind.isFact }),
    ...(kind && { instead: asked }),
    isAnsweredBy: answersByItself(reading, {
      pattern: kind?.must?.(),
      // Who led something had an office, what something cost is a sum, and it is still so or no longer, by whatever words that is asked.
      ...((kind?.list === leader || kind?.list === continuing || kind?.wants === sum) && { instead: asked }),
      isMore: kind?.list === continuing,
      isOwn: kind?.wants === sum,
      isEnd: kind?.list === ending,
    }),
  };
}
