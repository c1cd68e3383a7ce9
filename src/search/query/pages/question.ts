import { amountsIn, joinAmounts, withoutSeparators } from '../../language/amounts.ts';
import { isDateKey } from '../../language/dates/date-keys.ts';
import { NO_DATES, type DateReader } from '../../language/dates/dates-when-needed.ts';
import { normalise, splitWords } from '../../language/normalise.ts';
import { ownForm } from '../../language/own-form.ts';
import { stem } from '../../language/stem.ts';
import { language } from '../../../interface/search-words.ts';
import { date, meaning, name, number, sum } from '../../../interface/question-words.ts';
import { asks } from '../../language/word-lists.ts';
import { queryWords, subjectOf, tellingWords } from '../parse-query.ts';
import type { Alternatives } from '../operators/alternatives.ts';

/** Something that a passage may say, in any of several ways. */
export interface Term {
  /** Stems of words, keys of dates, or amounts in figures. */
  forms: string[];
  /** Stems of several words that say it together. */
  phrases: string[][];
  /** The word itself in any of its forms, where it is one: what says it by another of its family says it less. */
  own?: string;
  /** The beginning of a word that is still being typed, or that was cut short. */
  beginning: string;
  /** Set where it is a date: what finds it in a text. */
  dates?: DateReader;
}

/** What a text is likely to have that answers a question. */
export interface Hints {
  hint?: RegExp | undefined;
  /** Tells whether a fact of a page, as it stands above the text, is what is asked for. */
  isFact?: (text: string) => boolean;
  /** Words of the question that its answer stands for: "cost" for a sum. */
  instead?: string;
  /** Tells whether a row answers it by itself. */
  isAnsweredBy?: (row: Row) => boolean;
}

/** A row of a page, as it is held against a question. */
export interface Row {
  /** Its parts. */
  texts: readonly string[];
  isFigure: boolean;
  question: Question;
  /** The terms of the question that the names of the page say. */
  named: ReadonlySet<number>;
}

/** How the search reads texts. */
export interface Reading {
  sentencesOf: (text: string) => string[];
  /** @returns which terms a text says */
  said: (text: string, terms: readonly Term[]) => Set<number>;
  /** @returns the words of a text that say any of some terms */
  wordsSaying: (text: string, terms: readonly Term[]) => { from: number; to: number }[];
}

/** What a reader asks for, as passages are held against it. */
export interface Question extends Hints {
  terms: Term[];
  /** What the answer has to it, where the question says so. */
  wants: 'a date' | 'a number' | 'a sum' | 'a name' | 'a meaning' | undefined;
  /** Whether it is two words, and no others stand for them. */
  isPair: boolean;
  /** The same without other words for those typed. */
  typed?: Question;
  /** Those other words, each by the place of the term that it stands for. */
  others: { of: number; term: Term }[];
}

const WANTS: [list: string, wants: Question['wants']][] = [
  [meaning, 'a meaning'],
  [date, 'a date'],
  [sum, 'a sum'],
  [number, 'a number'],
  [name, 'a name'],
];

/**
 * @param typed the question as the reader has it
 * @param reader what reads the dates in it, where it may have any
 * @param alternatives what stands for words of it that no page has
 * @param hints what its answer has, as far as that is known
 */
export function readQuestion(
  typed: string,
  reader: DateReader = NO_DATES,
  alternatives: Alternatives = new Map(),
  hints: Hints = {},
): Question {
  const dates: Term[] = [];
  const others: Question['others'] = [];
  const dateTerm = (forms: string[]): Term => ({ forms, phrases: [], beginning: '', dates: reader });
  const words = reader.replaceDates(typed, language, (_written, keys) => {
    dates.push(dateTerm(keys));
    return ' ';
  });
  const terms: Term[] = [];
  for (const word of queryWords(tellingWords(joinAmounts(subjectOf(words.trim()))))) {
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
    for (const part of partsOf(word))
      terms.push({
        forms: [stem(part), ...instead.flatMap(({ forms }) => forms)],
        phrases: instead.flatMap(({ phrases }) => phrases),
        own: ownForm(part),
        beginning: part.length >= BEGINNING ? part : '',
      });
  }
  return {
    ...{ terms: [...dates, ...terms], others },
    isPair: terms.length === 2 && queryWords(typed).length === 2 && !alternatives.size,
    wants: WANTS.find(([list]) => asks(list).test(typed))?.[1],
    ...hints,
    ...(alternatives.size && { typed: readQuestion(typed, reader, undefined, hints) }),
  };
}

/** Letters and figures with points between them: `v2.1`, `B.1.1.7`. */
const VERSION = /^\p{L}[\p{L}\p{N}]*(?:\.[\p{L}\p{N}]+)+$/u;

/** A number with a point or commas is one, and what is numbered so. */
const partsOf = (word: string): string[] => {
  const plain = withoutSeparators(normalise(word));
  if (/\d/.test(plain) && VERSION.test(plain)) return [plain];
  const [, number] = /^\P{L}*?(\d+(?:[.,]\d+)+)\P{L}*$/u.exec(plain) ?? [];
  return number === undefined ? splitWords(plain) : [number];
};

/** @returns a term that is one word, or several together */
const termOf = (words: string[]): Term => ({
  forms: words.length === 1 ? words : [],
  phrases: words.length > 1 ? [words] : [],
  beginning: '',
});

/** Shorter words are whole words: AI does not begin "aims". */
const BEGINNING = 4;
