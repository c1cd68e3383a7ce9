import { latinDigits } from './latin-digits.ts';
import { BETWEEN, scalesOf, secondsIn } from './amount-words.ts';
import { memoize } from '../functions/memoize.ts';

/** A number with what it counts, read out of what readers see. */
export interface Amount {
  /** The same twice, except of a range. */
  low: number;
  high: number;
  /** The currency, and what else stands around the number: amounts of one unit can be compared. */
  unit: string;
  /** Whether words before it leave it open, as "about" and "up to" do. */
  isRough: boolean;
}

/** The unit of all lengths of time, which are read as seconds. */
export const TIME = 'time';

interface Found {
  number: number;
  /** What stands before it, and behind it up to the next number. */
  before: string;
  behind: string;
}

/** A row of more digits counts nothing, and what is reckoned with it would soon be no number. */
const MOST = 1e100;

/** Signs that say only in which direction what stands beside them runs. */
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/gu;
export const CURRENCY = /(?:\b(?:[A-Z]{1,3}))?\p{Sc}|\b[A-Z]{3}\b/u;

const numberPattern = memoize((language): RegExp => {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
  const of = (type: string) => parts.find((part) => part.type === type)?.value;
  // In India the second group has two digits, as does each after it: 12,34,567.
  const isByHundreds = parts.filter(({ type }) => type === 'integer')[1]?.value.length === 2;
  const decimal = of('decimal') === ',' ? ',' : '.';
  const group = decimal === ',' ? String.raw`[. ’']` : String.raw`[, ’']`;
  return new RegExp(
    String.raw`(?<![\p{L}\d])-?(\d{1,3}(?:${group}\d{${isByHundreds ? '2,3' : '3'}})*${group}\d{3}(?!\d)|\d+)(?:[${decimal}](\d+))?(?:e([+-]?\d{1,3})(?![\p{L}\d]))?`,
    'giu',
  );
});

/**
 * @param language in which it is written, a BCP 47 tag: "1.234" is more in German
 * @returns undefined where a text is no number, or several that are no range
 */
export function readAmount(text: string, language: string): Amount | undefined {
  const amount = readAnyAmount(text, language);
  return amount && Math.max(Math.abs(amount.low), Math.abs(amount.high)) <= MOST ? amount : undefined;
}

function readAnyAmount(text: string, language: string): Amount | undefined {
  const plain = withSigns(
    withLatinNumbers(text.normalize('NFKC'))
      .replace(MARKS, '')
      .replace(/\s+/gu, ' ')
      .replaceAll('−', '-')
      .trim(),
  );
  // To an accountant that is less than nothing, to others an aside.
  if (/^\(.*\)$/.test(plain)) return undefined;
  const found = numbersIn(plain, language);
  const [first, second] = found;
  if (!first) return undefined;
  const currency = CURRENCY.exec(plain)?.[0] ?? '';
  const lead = first.before.replace(currency, '').trim();
  const time = timeOf(found);
  if (time !== undefined) return { low: time, high: time, unit: TIME, isRough: lead !== '' };
  if (!second) {
    const { factor, rest } = scaled(first.behind, language);
    return amount([first.number * factor], unitOf(rest, currency), lead, currency);
  }
  const [from, to] = [first, second].map(({ behind }) => scaled(behind, language));
  if (found.length > 2 || !from || !to) return undefined;
  const between = from.rest.replace(currency, '').trim();
  // "10-20": the second is no negative number.
  const isDash = between === '' && second.number < 0;
  const joined = isDash ? '-' : between;
  const isRange = BETWEEN.test(joined) || BETWEEN.test(joined.split(' ').at(-1) ?? '');
  const unit = unitOf(to.rest, currency);
  const ownUnit = joined.replace(/\S+$/, '').trim().toLocaleLowerCase(language);
  if (!isRange || (ownUnit && ownUnit !== unit.replace(currency, '').trim())) return undefined;
  const ends = [
    first.number * (from.factor === 1 ? to.factor : from.factor),
    (isDash ? -second.number : second.number) * to.factor,
  ];
  return amount(ends, unit, lead, currency);
}

function amount(ends: readonly number[], unit: string, lead: string, currency: string): Amount {
  const time = secondsIn(unit.replace(currency, '').trim());
  const isTime = time !== undefined && currency === '';
  const values = ends.map((end) => (isTime ? end * time : end));
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    unit: isTime ? TIME : unit,
    isRough: lead !== '',
  };
}

/** "1 minute 45 seconds": the seconds of what consists of nothing but lengths of time, the longest first. */
function timeOf(found: readonly Found[]): number | undefined {
  if (found.length < 2) return undefined;
  const parts = found.map(({ number, behind }) => ({
    number,
    seconds: secondsIn((behind.trim().split(/[\s,]/)[0] ?? '').toLowerCase()),
    isBare:
      behind
        .trim()
        .split(/[\s,]+/)
        .filter(Boolean).length <= 2,
  }));
  let total = 0;
  for (const [index, { number, seconds, isBare }] of parts.entries()) {
    const before = parts[index - 1]?.seconds ?? Infinity;
    if (seconds === undefined || !isBare || seconds >= before) return undefined;
    total += number * seconds;
  }
  return total;
}

function numbersIn(text: string, language: string): Found[] {
  const matches = [...text.matchAll(numberPattern(language))];
  return matches.map((match, index) => {
    const end = match.index + match[0].length;
    const previous = matches[index - 1];
    return {
      number:
        Number(`${(match[1] ?? '').replace(/\D/g, '')}.${match[2] ?? '0'}e${match[3] ?? '0'}`) *
        (match[0].startsWith('-') ? -1 : 1),
      before: text.slice(previous ? previous.index + previous[0].length : 0, match.index),
      behind: text.slice(end, matches[index + 1]?.index),
    };
  });
}

/** Takes the word for thousands or millions off what stands behind a number. */
function scaled(behind: string, language: string): { factor: number; rest: string } {
  const text = behind.replace(/^[\s-]+(?=\p{L})/u, '');
  const lower = text.toLocaleLowerCase(language);
  for (const [word, power] of scalesOf(language)) {
    const plural = lower.startsWith(`${word}s`) ? `${word}s` : word;
    if (lower.startsWith(plural) && !/^\p{Script=Latin}/u.test(lower.slice(plural.length)))
      return { factor: 10 ** power, rest: text.slice(plural.length) };
  }
  return { factor: 1, rest: behind };
}

/** "of pounds", "d’euros", "de personas": the word that joins a million to what it counts is none of that. */
const unitOf = (rest: string, currency: string): string =>
  [currency, rest.replace(currency, '').replace(/^[\s-]*(?:(?:of|de|o)\s|d[’'])?/iu, '')]
    .join(' ')
    .trim()
    .toLowerCase()
    .replace(currency.toLowerCase(), currency);

const withLatinNumbers = (text: string) => latinDigits(text).replaceAll('٫', '.').replaceAll('٬', ',');

const SIGN = String.raw`(?<=^|\s)(?:[-–]|(?:minus|minws|moins|menos)\s)`;
/** A sign before a currency, and one that is a dash or a word: "-£5 million", "–3", "minus 3". */
const SIGNED = new RegExp(String.raw`${SIGN}(?:(${CURRENCY.source})\s?)?(?=\d)`, 'giu');
/** A dash between two numbers is none: "£2 – £3 million" has a space after it. */
const withSigns = (text: string) => text.replace(SIGNED, '$1-');

/** @returns whether two units are the same, of which one may be in the plural */
export const isSameUnit = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length > 2 && long.startsWith(short) && long.length - short.length <= 3);
};
