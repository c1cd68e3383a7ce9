import edtf, { parse, type DateNode, type Node, type SetNode } from 'edtf';
import { memoize } from '../text/memoize.ts';

/**
 * Dates as authors write them: the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0 to 2,
 * read by the library `edtf` and put into words here.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** The parts of a year, by their numbers in EDTF level 2, from 21: seasons (also by hemisphere), then fractions. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const PARTS_OF_YEAR = [
  ...SEASONS,
  ...SEASONS,
  ...SEASONS,
  ...['first', 'second', 'third', 'fourth'].map((part) => `${part} quarter of`),
  ...['first', 'second', 'third'].map((part) => `${part} third of`),
  ...['first', 'second'].map((part) => `${part} half of`),
];

/** Reading a date is slow, and the same dates are asked for again and again. */
const read = memoize(parse);

/**
 * @returns whether the text is a date in EDTF that can be shown: no impossible days such as 2020-02-30,
 *   no years of fewer or more than four digits, no period that ends before it begins
 */
export function isEdtf(text: string): boolean {
  try {
    return isPossible(read(text)) && earliest(text) <= latest(text);
  } catch {
    return false;
  }
}

function isPossible(node: Node): boolean {
  switch (node.type) {
    case 'Interval':
      return node.values.every((part) => part === null || typeof part !== 'object' || isPossible(part));
    case 'Set':
    case 'List':
      return node.values.flat().every(isPossible);
    case 'Date': {
      const [year, month, day = 1] = node.values;
      return month === undefined || day <= daysIn(year, month);
    }
    default:
      return node.type === 'Season';
  }
}

/** @returns what is wrong with a text that is no date in EDTF, in words that follow it: "is not a real date …" */
export function whyNoDate(text: string): string {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []).map(Number);
  if (month > 12 && month < 21) return 'is not a real date: a year has only 12 months';
  if (day > 0 && month >= 1 && month <= 12)
    return `is not a real date: ${monthInWords(year, month - 1)} has only ${daysIn(year, month - 1)} days`;
  const [start = '', end, more] = text.split('/');
  if (end !== undefined && more === undefined && isEdtf(start) && isEdtf(end))
    return 'is a period that ends before it begins';
  return 'is not written as a date. Write a year, month or day as 2019, 2019-07 or 2019-07-01. Add ~ for “about” (2019~) or ? for “perhaps” (2019?). Write a period as 2019/2022, and one of two days as [2020-01-21,2020-01-22]';
}

/** @returns the date in EDTF that was meant by usual ways of writing it: "21 January 2020", "spring 2020", "21/1/2020" */
export function dateMeant(text: string): string | undefined {
  const [, season = '', ofYear = ''] = /^(\p{L}+),? (\d{4})$/u.exec(text.trim()) ?? [];
  const part = SEASONS.indexOf(season.toLowerCase());
  if (part >= 0) return `${ofYear}-${21 + part}`;
  const [inWords, day, month = '', year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(text.trim()) ?? [];
  const numbers = inWords
    ? [year, MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase())) + 1, day]
    : (/^(\d{4})[-./]?(\d{1,2})(?:[-./]?(\d{1,2}))?$/.exec(text.trim())?.slice(1) ??
      /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text.trim())?.slice(1).reverse());
  const meant = numbers && edtfOfParts(numbers.filter((part) => part !== undefined).map(Number));
  return meant !== undefined && isEdtf(meant) ? meant : undefined;
}

/**
 * The library takes 29 February in any year, and moves it to March where the year has none
 * (https://github.com/inukshuk/edtf.js/issues/20).
 */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** @returns a date in EDTF, given year, month and day as numbers, as CSL-JSON has them: `[2020, 5]` is `2020-05` */
export const edtfOfParts = (parts: number[]): string =>
  parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');

/**
 * @param text a date in EDTF, e.g. `2019`, `2020~`, `[2020-01-21,2020-01-22]`, `2019/2022`
 * @returns the date in English words, e.g. "2019", "about 2020", "21 or 22 January 2020", "2019 to 2022"
 * @throws if the text is not EDTF (the schema has refused such a date before)
 */
export function dateInWords(text: string): string {
  return nodeInWords(read(text));
}

function nodeInWords(node: Node): string {
  switch (node.type) {
    case 'Interval': {
      const [start, end] = node.values.map((part) =>
        part !== null && typeof part === 'object' ? dateNodeInWords(part) : undefined,
      );
      if (start && end) return `${start} to ${end}`;
      return start ? `since ${start}` : `until ${end ?? 'an unknown date'}`;
    }
    case 'Set':
    case 'List':
      return setInWords(node);
    default:
      return dateNodeInWords(node);
  }
}

function setInWords(set: SetNode): string {
  const parts = shareEnding(
    set.values.map((part) =>
      Array.isArray(part)
        ? `${dateNodeInWords(part[0])} to ${dateNodeInWords(part[1])}`
        : dateNodeInWords(part),
    ),
  );
  if (set.earlier) return `${parts.join(', ')} or earlier`;
  if (set.later) return `${parts.join(', ')} or later`;
  const word = set.type === 'Set' ? 'or' : 'and';
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(` ${word} `);
}

/** "21 January 2020", "22 January 2020" → "21", "22 January 2020": what all share is said once. */
function shareEnding(dates: string[]): string[] {
  const last = dates.at(-1)?.split(' ') ?? [];
  const ending = last.slice(1).join(' ');
  const shared = last.length === 3 && dates.every((date) => date.split(' ').slice(1).join(' ') === ending);
  return shared
    ? dates.map((date, index) => (index < dates.length - 1 ? date.slice(0, date.indexOf(' ')) : date))
    : dates;
}

function dateNodeInWords(node: DateNode): string {
  const words = node.unspecified ? unspecifiedInWords(node) : plainInWords(node);
  if (node.approximate && node.uncertain) return `perhaps about ${words}`;
  if (node.approximate) return `about ${words}`;
  return node.uncertain ? `perhaps ${words}` : words;
}

function plainInWords({ values: [year, month, day], type }: DateNode): string {
  if (month === undefined) return String(year);
  if (type === 'Season') return [PARTS_OF_YEAR[month - 21], year].join(' ');
  return [day, monthInWords(year, month)].filter((part) => part !== undefined).join(' ');
}

/** @param month from 0 */
const monthInWords = (year: number, month: number) => [MONTHS[month], year].join(' ');

/** Digits written as X, from the right: a day, a month, or the years of a decade or century. */
function unspecifiedInWords({ values: [year, month], unspecified = 0 }: DateNode): string {
  const yearDigits = unspecified & 0b1111;
  if (yearDigits) return yearDigits === 0b1000 ? `the ${year}s` : `the years from ${year}`;
  const dayOnly = unspecified & 0b11000000 && !(unspecified & 0b110000);
  return dayOnly && month !== undefined ? `a day in ${monthInWords(year, month)}` : `some time in ${year}`;
}

/** The first instant a date can mean, in milliseconds since 1970 (UTC); open beginnings sort first. */
export const earliest = memoize((text) => edtf(read(text)).min ?? Number.NEGATIVE_INFINITY);

/** The last instant a date can mean, in milliseconds since 1970 (UTC); open ends sort last. */
export const latest = memoize((text) => {
  const node = read(text);
  // The library takes the beginning of the last range in a set for its end; no thread upstream is about it.
  const ends = node.type === 'Set' || node.type === 'List' ? node.values.flat() : [];
  if (ends.length && node.type === 'Set' && !node.later)
    return Math.max(...ends.map((end) => edtf(end).max ?? 0));
  return edtf(node).max ?? Number.POSITIVE_INFINITY;
});

/** Orders dates by when they may begin, then by when they end: "2019" comes after "2019-01-01", as the later-ending. */
export function compareDates(a: string, b: string): number {
  return compareNumbers(earliest(a), earliest(b)) || compareNumbers(latest(a), latest(b));
}

/** Infinity minus infinity is not a number, so no subtraction. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * @returns the first year of a date, e.g. 2020 for `2020-01-21` and `2020~`; undefined where the beginning is open
 */
export function yearOf(text: string): number | undefined {
  const start = earliest(text);
  return Number.isFinite(start) ? new Date(start).getUTCFullYear() : undefined;
}

/** @returns a value for `<time datetime>`: only single dates without doubt have one. */
export function machineDate(text: string): string | undefined {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && !/-(2[1-9]|[34]\d)$/.test(text.slice(0, 7))
    ? text
    : undefined;
}
