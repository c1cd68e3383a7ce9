import { years } from '../../interface/question-words.ts';
import { anyOf } from './word-lists.ts';

type Words = Readonly<Record<keyof typeof years, string>>;

/** Years, the first and the last included. */
export interface YearSpan {
  from: number;
  to: number;
}

/** What a query says of years. */
export interface SpokenYears {
  /** What may be meant, the likeliest first: "the twenties" are of this century or the last. */
  spans: YearSpan[];
  /** What else the query says. */
  rest: string;
  /** How it is written. */
  written: string;
}

const LAST = 9999;
const until = (to: number): YearSpan => ({ from: 0, to });
const since = (from: number): YearSpan => ({ from, to: LAST });

/** The longest come first: one may begin another. */
const longestFirst = (list: string) =>
  list
    .split(', ')
    .toSorted((a, b) => b.length - a.length)
    .join(', ');

/** A list of the catalogue, of which years in full and ends of years are wanted. */
const listed = (list: string) =>
  anyOf(longestFirst(list))
    .replaceAll('\\d{4}', '([12]\\d{3})')
    .replace(/(?<!\d|\{)00/g, '(\\d0)');

/** What stands in no word and no number, and what it means; the first that fits counts. */
const forms = (years: Words): [pattern: string, read: (...figures: string[]) => YearSpan[]][] => [
  [listed(years.between), (from = '', to = '') => inOrder(Number(from), Number(to))],
  [
    `(?<![\\p{L}\\p{N}£$€.,/-])([12]\\d{3})\\s?(?:[-–—/]|\\s[-–—]\\s)\\s?([12]\\d{3})(?![\\p{L}\\p{N}]|[-/.,]\\d)`,
    (from = '', to = '') => inOrder(Number(from), Number(to)),
  ],
  [
    // 2015-17, 1999/02; with a hyphen 2010-12 is a month, as computers write it.
    `(?<![\\p{L}\\p{N}£$€.,/-])([12]\\d)(\\d\\d)(?:[–—/]|-(?!0[1-9]|1[0-2]))(\\d\\d)(?![\\p{L}\\p{N}]|[-/.,]\\d)`,
    (century = '', from = '', to = '') =>
      inOrder(Number(century + from), Number(century + to) + (to < from && from >= '50' ? 100 : 0)),
  ],
  [listed(years.decades), (written = '') => decade(written)],
  [listed(years.since), (year = '') => [since(Number(year))]],
  [listed(years.until), (year = '') => [until(Number(year))]],
  [listed(years.before), (year = '') => [until(Number(year) - 1)]],
  [listed(years.after), (year = '') => [since(Number(year) + 1)]],
];

/** A period runs forwards: 2015 to 1990 is none. */
const inOrder = (from: number, to: number): YearSpan[] => (from < to ? [{ from, to }] : []);

/** @returns what a decade may be, by its first year or the end of that; that of 2020 comes before that of 1920 */
function decade(written: string): YearSpan[] {
  const first = Number(written);
  if (first % 10) return [];
  const all =
    written.length > 2 ? [first] : first < 30 ? [2000 + first, 1900 + first] : [1900 + first, 1800 + first];
  return all.map((from) => ({ from, to: from + 9 }));
}

/** Decades by their words, the first of them the twenties. */
function spelt(query: string, years: Words): SpokenYears | undefined {
  const notAges = `(?<!(?<!\\p{L})(?:${years.ages.replaceAll(', ', '|')})\\s)`;
  const found = new RegExp(`${notAges}${anyOf(longestFirst(years.spelt))}`, 'iu').exec(query);
  if (!found) return undefined;
  const index = years.spelt
    .split(', ')
    .findIndex((word) => new RegExp(`^${anyOf(word)}$`, 'iu').test(found[0]));
  return spoken(query, found, decade(String((20 + 10 * index) % 100).padStart(2, '0')));
}

const spoken = (query: string, { 0: written, index }: RegExpExecArray, spans: YearSpan[]): SpokenYears => ({
  spans,
  written,
  rest: `${query.slice(0, index)} ${query.slice(index + written.length)}`.replace(/\s+/g, ' ').trim(),
});

/**
 * @returns what a query says of years, if it does: "from 2010 to 2012", "since 2021", "2015-17", "the nineties" in the
 *   language of the publication
 */
export function spokenYears(query: string, words: Words = years): SpokenYears | undefined {
  for (const [pattern, read] of forms(words)) {
    const found = new RegExp(pattern, 'iu').exec(query);
    const spans = found ? read(...found.slice(1).filter(Boolean)) : [];
    if (found && spans.length) return spoken(query, found, spans);
  }
  return spelt(query, words);
}
