import { years } from '../../../interface/question-words.ts';
import { anyOf } from '../word-lists.ts';

type Words = Readonly<Record<keyof typeof years, string>>;

/** Days, the first and the last included, as numbers that read as they do: 20210300 is before all days of March 2021. */
export interface DaySpan {
  from: number;
  to: number;
}

/** What a query says of years. */
export interface SpokenYears {
  /** What may be meant, the likeliest first: "the twenties" are of this century or the last. */
  spans: DaySpan[];
  /** What else the query says. */
  rest: string;
  /** How it is written. */
  written: string;
  /** Whether pages may name the same time so: "the 1990s", "spring 2019". */
  isName: boolean;
}

/** After all days of a year, and of a month. */
const [YEAR, MONTH] = [10000, 100];
const LAST = 9999 * YEAR;
const daysOf = (from: number, to: number): DaySpan => ({ from: from * YEAR, to: to * YEAR + YEAR - 1 });

/** @returns the days of what a key of a date stands for, and none of a period */
export function daysOfKey(key: string): DaySpan | undefined {
  const number = Number(key.slice(1));
  if (key.startsWith('d')) return { from: number, to: number };
  return key.startsWith('m') ? { from: number * MONTH, to: number * MONTH + MONTH - 1 } : undefined;
}

/** The longest come first: one may begin another. */
const longestFirst = (list: string) =>
  list
    .split(', ')
    .toSorted((a, b) => b.length - a.length)
    .join(', ');

/** Dates of a query stand in it as these, since they have been read. */
const DATES = '\\uE100-\\uE1FF';
const FIRST_DATE = 0xe100;
const POINT = `([12]\\d{3}|[${DATES}])`;

/** A list of the catalogue, of which years in full and ends of years are wanted, and the numbers of centuries. */
const listed = (list: string) =>
  anyOf(longestFirst(list))
    .replaceAll('\\d{4}', POINT)
    .replace(/(?<!\d|\{)00/g, '(\\d0)')
    .replaceAll('#', '([12]?\\d|[ivx]+)');

type Read = (...points: [DaySpan, DaySpan]) => DaySpan[];

/** What stands in no word and no number, and what it means; the first that fits counts. */
const periods = (years: Words): [pattern: string, read: Read][] => [
  [listed(years.between), (from, to) => inOrder(from, to)],
  [
    `(?<![\\p{L}\\p{N}£$€.,/-])${POINT}\\s?(?:[-–—/]|\\s[-–—]\\s)\\s?${POINT}(?![\\p{L}\\p{N}]|[-/.,]\\d)`,
    (from, to) => inOrder(from, to),
  ],
];
const ends = (years: Words): [pattern: string, read: Read][] => [
  [listed(years.since), ({ from }) => [{ from, to: LAST }]],
  [listed(years.until), ({ to }) => [{ from: 0, to }]],
  [listed(years.before), ({ from }) => [{ from: 0, to: from - 1 }]],
  [listed(years.after), ({ to }) => [{ from: to + 1, to: LAST }]],
];

/** 2015-17, 1999/02; with a hyphen 2010-12 is a month, as computers write it. */
const SHORT =
  /(?<![\p{L}\p{N}£$€.,/-])([12]\d)(\d\d)(?:[–—/]|-(?!0[1-9]|1[0-2]))(\d\d)(?![\p{L}\p{N}]|[-/.,]\d)/iu;

/** A period runs forwards: 2015 to 1990 is none. */
const inOrder = ({ from, to: first }: DaySpan, { to }: DaySpan): DaySpan[] =>
  first < to ? [{ from, to }] : [];

function shortPeriod([, century = '', from = '', to = '']: RegExpExecArray): DaySpan[] {
  const last = Number(century + to) + (to < from && from >= '50' ? 100 : 0);
  return Number(century + from) < last ? [daysOf(Number(century + from), last)] : [];
}

/** @returns what a decade may be, by its first year or the end of that; that of 2020 comes before that of 1920 */
function decade(written: string): DaySpan[] {
  const first = Number(written);
  if (first % 10) return [];
  const all =
    written.length > 2 ? [first] : first < 30 ? [2000 + first, 1900 + first] : [1900 + first, 1800 + first];
  return all.map((from) => daysOf(from, from + 9));
}

/** The month in which each season begins. */
const SEASONS = [3, 6, 9, 12];

/** @returns a season of a year; a winter begins in that, unless it ends in it */
function season(query: string, years: Words): SpokenYears | undefined {
  for (const [index, list] of years.seasons.split('; ').entries()) {
    const found = new RegExp(`${listed(list)}([-–/]\\d\\d(?:\\d\\d)?)?(?!\\d)`, 'iu').exec(query);
    const year = Number(found?.slice(1).find(Boolean));
    if (!found || !year) continue;
    const month = SEASONS[index] ?? 0;
    const of = (first: number): DaySpan => ({
      from: first * YEAR + month * MONTH,
      to: first * YEAR + (month < 12 ? (month + 2) * MONTH : YEAR + 2 * MONTH) + MONTH - 1,
    });
    return spoken(query, found, month < 12 || found.at(-1) ? [of(year)] : [of(year), of(year - 1)], true);
  }
  return undefined;
}

/** The first century that has a word. */
const FIRST_SPELT = 15;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** @returns a century by its figures, Roman or not: the nineteenth is 1800 to 1899, as most people say */
function century(written: string): DaySpan[] {
  const letters = Array.from(written.toLowerCase(), (letter) => ROMAN[letter] ?? 0);
  const number = /^\d/.test(written)
    ? Number(written)
    : letters.reduce((sum, value, at) => sum + (value < (letters[at + 1] ?? 0) ? -value : value), 0);
  return number >= 1 && number <= 21 ? [daysOf(100 * (number - 1), 100 * number - 1)] : [];
}

/** @returns where one of a list stands, and which */
function oneOf(
  query: string,
  list: string,
  before = '',
): { found: RegExpExecArray; place: number } | undefined {
  const found = new RegExp(before + anyOf(longestFirst(list)), 'iu').exec(query);
  if (!found) return undefined;
  const isIt = (word: string) => new RegExp(`^${anyOf(word)}$`, 'iu').test(found[0]);
  return { found, place: list.split(', ').findIndex(isIt) };
}

/** Decades by their words, the first of them the twenties, and centuries. */
function spelt(query: string, years: Words): SpokenYears | undefined {
  const notAges = `(?<!(?<!\\p{L})(?:${years.ages.replaceAll(', ', '|')})\\s)`;
  const ten = oneOf(query, years.spelt, notAges);
  if (ten) return spoken(query, ten.found, decade(String((20 + 10 * ten.place) % 100).padStart(2, '0')));
  const hundred = oneOf(query, years.centuriesSpelt);
  return hundred && spoken(query, hundred.found, century(String(FIRST_SPELT + hundred.place)));
}

const spoken = (
  query: string,
  { 0: written, index }: RegExpExecArray,
  spans: DaySpan[],
  isName = false,
): SpokenYears => ({
  ...{ spans, written, isName },
  rest: `${query.slice(0, index)} ${query.slice(index + written.length)}`.replace(/\s+/g, ' ').trim(),
});

/**
 * @param replaceDates puts something in the place of each date of a query, given how it is written and what days it is
 * @returns what a query says of years, if it does: "from 2010 to 2012", "since March 2021", "2015-17", "the nineties", "spring 2019", "19th century"
 *   in the language of the publication
 */
export function spokenYears(
  query: string,
  words: Words = years,
  replaceDates: (query: string, put: (written: string, days: DaySpan) => string) => string = (same) => same,
): SpokenYears | undefined {
  const dates: { written: string; days: DaySpan }[] = [];
  const read = replaceDates(query, (written, days) => {
    dates.push({ written, days });
    return String.fromCharCode(FIRST_DATE + dates.length - 1);
  });
  const found = readYears(read, words, (point) => {
    const year = Number(point);
    return dates[point.charCodeAt(0) - FIRST_DATE]?.days ?? daysOf(year, year);
  });
  const asTyped = (text: string) =>
    text.replace(
      new RegExp(`[${DATES}]`, 'g'),
      (date) => dates[date.charCodeAt(0) - FIRST_DATE]?.written ?? '',
    );
  return found && { ...found, rest: asTyped(found.rest), written: asTyped(found.written) };
}

function readYears(
  query: string,
  words: Words,
  daysOfPoint: (written: string) => DaySpan,
): SpokenYears | undefined {
  const first = (
    pattern: string | RegExp,
    read: (found: RegExpExecArray) => DaySpan[],
    isName = false,
  ): SpokenYears | undefined => {
    const found = new RegExp(pattern, 'iu').exec(query);
    const spans = found ? read(found) : [];
    return found && spans.length ? spoken(query, found, spans, isName) : undefined;
  };
  const ofPoints = (all: [pattern: string, read: Read][]) => {
    for (const [pattern, read] of all) {
      const meant = first(pattern, (found) => {
        const [from = '', to = from] = found.slice(1).filter(Boolean);
        return read(daysOfPoint(from), daysOfPoint(to));
      });
      if (meant) return meant;
    }
    return undefined;
  };
  const captured = (found: RegExpExecArray) => found.slice(1).find(Boolean) ?? '';
  return (
    season(query, words) ??
    ofPoints(periods(words)) ??
    first(SHORT, shortPeriod) ??
    first(listed(words.decades), (found) => decade(captured(found)), true) ??
    first(listed(words.centuries), (found) => century(captured(found))) ??
    ofPoints(ends(words)) ??
    spelt(query, words)
  );
}
