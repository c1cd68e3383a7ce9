import { memoize } from '../../../text/functions/memoize.ts';
import { amountsIn, withoutSeparators } from '../../language/amounts.ts';
import { readNames } from '../../language/name-field.ts';
import { normalise } from '../../language/normalise.ts';
import { SIGN, signsAsWords } from '../../language/signs.ts';
import { ownForm } from '../../language/own-form.ts';
import { stem } from '../../language/stem.ts';
import { language } from '../../../interface/search-words.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import { tellingWords } from '../parse-query.ts';
import type { Term } from './question.ts';

/** Marks of format, such as a soft hyphen, stand within words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:[’'.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;
const WORD_OR_SIGN = new RegExp(`${WORD.source}|${SIGN.source}`, 'gu');

/** A text as it is held against terms. */
export interface ReadText {
  text: string;
  words: readonly string[];
  stems: ReadonlySet<string>;
}

/** The same words stand on many pages. */
const normalised = memoize((word: string) => normalise(signsAsWords(word)));
/** What joins or parts letters without being seen makes one word, or two. */
const wordsOf = (word: string): string[] => {
  const parts = word.split(/\p{Cf}+/u);
  return (parts.length > 1 ? [parts.join(''), ...parts] : parts).map(normalised);
};

/** Words with a hyphen are also one. */
const COMPOUND = /[\p{L}\p{N}\p{Cf}]+(?:[-‑][\p{L}\p{N}\p{Cf}]+)+/gu;
const asOne = (word: string) => normalised(word.replace(/[-‑\p{Cf}]/gu, ''));

export function readText(text: string): ReadText {
  const words = [
    ...(text.match(WORD_OR_SIGN) ?? []).flatMap(wordsOf),
    ...(text.match(COMPOUND) ?? []).map(asOne),
  ];
  return { text, words, stems: new Set(words.flatMap(stemsOf)) };
}

/** @returns which terms a text says */
export const said = (text: string, terms: readonly Term[]): Set<number> => saidIn(readText(text), terms);

/** @returns the same of a text that was read before */
export function saidIn({ text, words, stems }: ReadText, terms: readonly Term[]): Set<number> {
  const found = new Set<number>();
  if (!words.length) return found;
  const reader = readerOf(terms);
  const dates = reader && new Set(reader.datesIn(text, language));
  const amounts = terms.some(({ forms }) => forms.some(isAmount)) ? new Set(amountsIn(text)) : undefined;
  terms.forEach(({ forms, phrases, beginning }, index) => {
    if (
      forms.some((form) => stems.has(form) || dates?.has(form) || amounts?.has(form)) ||
      phrases.some((phrase) => phrase.every((form) => stems.has(form))) ||
      (beginning && words.some((word) => word.startsWith(beginning)))
    )
      found.add(index);
  });
  return found;
}

/** Amounts are millions and more, or thousands: years have no zeros at their end, or one. */
export const isAmount = (form: string) => /^\d+00$/.test(form);

/** @returns what reads the dates of a text that is held against terms, where one of them is a date */
export const readerOf = (terms: readonly Term[]) => terms.find(({ dates }) => dates)?.dates;

const bothForms = (word: string) => [stem(word), ownForm(word)];

/** A word by its stem and by its own form, without what follows an apostrophe or stands before one, and as one. */
const stemsOf = memoize((word: string): string[] => {
  const parts = word.split(/\d/.test(word) ? /[’']/ : /[’'.,]/);
  return parts.length > 1
    ? [...parts, parts.join('')].flatMap(bothForms)
    : [...bothForms(word), ...(/\d[.,]/.test(word) ? [word, withoutSeparators(word)] : [])];
});

/** @returns the words of a text that say something, as those of a question, by their stems */
export const stemsIn = (text: string) =>
  (tellingWords(text).match(WORD) ?? []).map((word) => stem(normalised(word)));

/** @returns where a text has words that say any of some terms; those with a hyphen are one where no part of them does */
export function wordsSaying(text: string, terms: readonly Term[]): { from: number; to: number }[] {
  const placesOf = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .filter(([word]) => said(word, terms).size)
      .map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  const words = placesOf(WORD_OR_SIGN);
  const wholes = placesOf(COMPOUND).filter(
    (one) => !words.some(({ from }) => from >= one.from && from < one.to),
  );
  return wholes.length ? [...words, ...wholes].sort((a, b) => a.from - b.from) : words;
}

/** @returns all names of a page, one after another */
export const namesOn = ({ meta }: Fragment): string =>
  [meta['title'] ?? '', ...readNames(meta['names'] ?? '').map(({ name }) => name)].join(' ');

/** @returns the terms that stand in a name of the page */
export const saidInNames = (page: Fragment, terms: readonly Term[]): Set<number> =>
  said(namesOn(page), terms);
