import { amountsIn, joinAmounts, withoutSeparators } from '../../language/amounts.ts';
import { isDateKey } from '../../language/date-keys.ts';
import { NO_DATES, type DateReader } from '../../language/dates-when-needed.ts';
import { splitWords } from '../../language/normalise.ts';
import { stem } from '../../language/stem.ts';
import { language } from '../../../interface/search-words.ts';
import { queryWords, tellingWords } from '../parse-query.ts';
import { hintsOf, type Hints } from './answer-hints.ts';
import type { Alternatives } from '../alternatives.ts';

/** Something that a passage may say, in any of several ways. */
export interface Term {
  /** Stems of words, keys of dates, or amounts in figures. */
  forms: string[];
  /** Stems of several words that say it together. */
  phrases: string[][];
  /** The beginning of a word that is still being typed, or that was cut short. */
  beginning: string;
  /** Set where it is a date: what finds it in a text. */
  dates?: DateReader;
}

/** What a reader asks for, as passages are held against it. */
export interface Question extends Hints {
  terms: Term[];
  /** What the answer has to it, where the question says so; it is understood in English only. */
  wants: 'a date' | 'a number' | 'a sum' | 'a name' | 'a meaning' | undefined;
  /** The same without other words for those typed. */
  typed?: Question;
  /** Those other words, each by the place of the term that it stands for. */
  others: { of: number; term: Term }[];
}

const WANTS: [asked: RegExp, wants: Question['wants']][] = [
  [
    /^what (?:does|do|did)\b.*\b(?:mean|stand for)\b|^(?:the )?(?:meaning|definition) of\b|^what is meant by\b/i,
    'a meaning',
  ],
  [/^when\b|\b(?:what|which) (?:date|day|year|month)\b|\bdeadline\b/i, 'a date'],
  [/^how much\b|\b(?:cost|budget|funding|funds?|money|sum|price|worth)\b/i, 'a sum'],
  [/^how (?:many|long|often)\b|\bnumber of\b/i, 'a number'],
  [/^(?:who|whom|whose)\b/i, 'a name'],
];

/**
 * @param typed the question as the reader has it
 * @param reader what reads the dates in it, where it may have any
 * @param alternatives what stands for words of it that no page has
 */
export function readQuestion(
  typed: string,
  reader: DateReader = NO_DATES,
  alternatives: Alternatives = new Map(),
): Question {
  const dates: Term[] = [];
  const others: Question['others'] = [];
  const dateTerm = (forms: string[]): Term => ({ forms, phrases: [], beginning: '', dates: reader });
  const words = reader.replaceDates(typed, language, (_written, keys) => {
    dates.push(dateTerm(keys));
    return ' ';
  });
  const terms: Term[] = [];
  for (const word of queryWords(tellingWords(joinAmounts(words.trim())))) {
    if (isDateKey(word)) {
      terms.push(dateTerm([word]));
      continue;
    }
    const [key] = amountsIn(word);
    if (key !== undefined) {
      terms.push({ forms: [key], phrases: [], beginning: '' });
      continue;
    }
    const instead = (alternatives.get(word) ?? []).map((other) => termOf(splitWords(other).map(stem)));
    const of = dates.length + terms.length;
    others.push(...instead.map((term) => ({ of, term })));
    for (const part of splitWords(withoutSeparators(word)))
      terms.push({
        forms: [stem(part), ...instead.flatMap(({ forms }) => forms)],
        phrases: instead.flatMap(({ phrases }) => phrases),
        beginning: part.length >= BEGINNING ? part : '',
      });
  }
  return {
    ...{ terms: [...dates, ...terms], others },
    wants: WANTS.find(([asked]) => asked.test(typed))?.[1],
    ...hintsOf(typed),
    ...(alternatives.size && { typed: readQuestion(typed, reader) }),
  };
}

/** @returns a term that is one word, or several together */
const termOf = (words: string[]): Term => ({
  forms: words.length === 1 ? words : [],
  phrases: words.length > 1 ? [words] : [],
  beginning: '',
});

/** Shorter words are whole words: AI does not begin "aims". */
const BEGINNING = 4;
