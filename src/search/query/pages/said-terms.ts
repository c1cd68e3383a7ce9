import { memoize, memoizeIn } from '../../../text/functions/memoize.ts';
import { amountsIn, withoutSeparators } from '../../language/amounts.ts';
import { readNames } from '../../language/name-field.ts';
import { normalise } from '../../language/normalise.ts';
import type { DateReader } from '../../language/dates/dates-when-needed.ts';
import { SIGN, signsAsWords } from '../../language/signs.ts';
import { isOwnForm, ownForm } from '../../language/own-form.ts';
import { stem } from '../../language/stem.ts';
import { language } from '../../../interface/search-words.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import { saysNothing } from '../parse-query.ts';
import type { Term } from './question.ts';

/** Marks of format, such as a soft hyphen, stand within words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:[’'.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;
const WORD_OR_SIGN = new RegExp(`${WORD.source}|${SIGN.source}`, 'gu');

/** A text as it is held against terms. */
export interface ReadText {
  text: string;
  words: readonly string[];
  stems: ReadonlySet<string>;
  /** Its words in their own forms, which only few questions ask for. */
  own: () => ReadonlySet<string>;
}

/** What stands between spaces, as it is held against terms. */
interface Token {
  /** Its words, those with a hyphen also as one. */
  words: readonly string[];
  /** The same by their parts. */
  parts: readonly string[];
  stems: readonly string[];
  /** Its words without signs and compounds, by their stems. */
  inOrder: readonly string[];
  saysNothing: boolean;
}

const normalised = (word: string) => normalise(signsAsWords(word));
/** What joins or parts letters without being seen makes one word, or two. */
const wordsOf = (word: string): string[] => {
  const parts = word.split(/\p{Cf}+/u);
  return (parts.length > 1 ? [parts.join(''), ...parts] : parts).map(normalised);
};

/** Words with a hyphen are also one. */
const COMPOUND = /[\p{L}\p{N}\p{Cf}]+(?:[-‑][\p{L}\p{N}\p{Cf}]+)+/gu;
const asOne = (word: string) => normalised(word.replace(/[-‑\p{Cf}]/gu, ''));

/** A word without what follows an apostrophe or stands before one, and as one. */
function wordParts(word: string): string[] {
  const parts = word.split(/\d/.test(word) ? /[’']/ : /[’'.,]/);
  return parts.length > 1 ? [...parts, parts.join('')] : parts;
}

/** Most words have nothing but letters of English, and punctuation around them: they are read in half the time. */
const PLAIN = /^["“(]?([A-Za-z]+)[.,;:!?)”"]*$/;

/** The same words stand on many pages. */
const readToken = memoize((token): Token => {
  const plain = PLAIN.exec(token)?.[1]?.toLowerCase();
  if (plain !== undefined) {
    const [words, stems] = [[plain], [stem(plain)]];
    return { ...{ words, parts: words, stems, inOrder: stems }, saysNothing: saysNothing(token) };
  }
  const words = [
    ...(token.match(WORD_OR_SIGN) ?? []).flatMap(wordsOf),
    ...(token.match(COMPOUND) ?? []).map(asOne),
  ];
  const parts = words.flatMap(wordParts);
  const numbers = words.filter((word) => /^[^’']*\d[.,][^’']*$/.test(word));
  return {
    ...{ words, parts },
    stems: [...parts.map(stem), ...numbers.flatMap((word) => [word, withoutSeparators(word)])],
    inOrder: (token.match(WORD) ?? []).map((word) => stem(normalised(word))),
    saysNothing: saysNothing(token),
  };
});

const tokensOf = (text: string) => text.split(' ').map(readToken);

export function readText(text: string): ReadText {
  const tokens = tokensOf(text);
  let own: Set<string> | undefined;
  return {
    text,
    words: tokens.flatMap(({ words }) => words),
    stems: new Set(tokens.flatMap(({ stems }) => stems)),
    own: () => (own ??= new Set(tokens.flatMap(({ parts }) => parts.map(ownForm)))),
  };
}

/** @returns which terms a text says */
export const said = (text: string, terms: readonly Term[]): Set<number> => saidIn(readText(text), terms);

/** @returns the same of a text that was read before */
export function saidIn({ text, words, stems, own }: ReadText, terms: readonly Term[]): Set<number> {
  const found = new Set<number>();
  if (!words.length) return found;
  const { reader, hasAmounts } = kindsOf(terms);
  const dates = reader && new Set(reader.datesIn(text, language));
  const amounts = hasAmounts ? new Set(amountsIn(text)) : undefined;
  terms.forEach(({ forms, phrases, beginning }, index) => {
    if (
      forms.some(
        (form) =>
          stems.has(form) || (isOwnForm(form) && own().has(form)) || dates?.has(form) || amounts?.has(form),
      ) ||
      phrases.some((phrase) => phrase.every((form) => stems.has(form))) ||
      (beginning && words.some((word) => word.startsWith(beginning)))
    )
      found.add(index);
  });
  return found;
}

/** Amounts are millions and more, or thousands: years have no zeros at their end, or one. */
const isAmount = (form: string) => /^\d+00$/.test(form);

/** What is asked about terms for each text that is held against them: what reads its dates, where one is a date, and its amounts. */
export const kindsOf = memoizeIn(new WeakMap<readonly Term[], TermKinds>(), (terms) => ({
  reader: terms.find(({ dates }) => dates)?.dates,
  hasAmounts: terms.some(({ forms }) => forms.some(isAmount)),
}));

interface TermKinds {
  reader: DateReader | undefined;
  hasAmounts: boolean;
}

/** @returns the words of a text that say something, as those of a question, by their stems */
export function stemsIn(text: string): string[] {
  const tokens = tokensOf(text);
  const telling = tokens.filter(({ saysNothing }) => !saysNothing);
  return (telling.length ? telling : tokens).flatMap(({ inOrder }) => inOrder);
}

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
