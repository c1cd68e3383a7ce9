import edtf, { parse, type DateNode, type Node } from 'edtf';
import { memoize } from '../../text/functions/memoize.ts';

/**
 * Dates as authors write them: the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0 to 2,
 * read by the library `edtf`. Their words are in dates.ts.
 */

/**
 * Reading a date is slow, and the same dates are asked for again and again. Periods are taken apart here: the
 * library takes no season at their ends, and refuses ends that touch (`2020-01/2020`); no thread upstream is about it.
 */
export const readDate = memoize((text): Node => {
  const plain = plainDate(text);
  if (plain) return plain;
  const ends = text.split('/');
  if (ends.length !== 2 || !ends.some((end) => /\d/.test(end))) return parseOne(text);
  return {
    type: 'Interval',
    values: ends.map((end) => {
      if (end === '..') return Infinity;
      if (end === '') return null;
      const node = parseOne(end);
      if (isDate(node)) return node;
      throw new SyntaxError(`${end} is no end of a period`);
    }),
  };
});

/** The library takes no season of which there is a doubt: `2004-22~`. */
function parseOne(text: string): Node {
  const [, season, doubt = ''] = /^(-?\d{4}-(?:2[1-9]|3\d|4[01]))([~?%])$/.exec(text) ?? [];
  if (season === undefined) return parse(text);
  return {
    ...(parse(season) as DateNode),
    approximate: doubt !== '?',
    uncertain: doubt !== '~',
  };
}

/** Most dates are a year, month or day, which the library takes a hundred times as long to read. */
function plainDate(text: string): DateNode | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  if (m < 0 || m > 11 || d < 1 || d > daysIn(y, m)) return undefined;
  const values: DateNode['values'] = month === undefined ? [y] : day === undefined ? [y, m] : [y, m, d];
  return { type: 'Date', values };
}

const isDate = (node: Node): node is DateNode => node.type === 'Date' || node.type === 'Season';

/** From the first to the last instant that a date can mean, in milliseconds since 1970 (UTC). */
interface Span {
  first: number;
  last: number;
}

const spanOf = memoize((text): Span => spanOfNode(readDate(text)));

function spanOfNode(node: Node): Span {
  switch (node.type) {
    case 'Interval': {
      const [start, end] = node.values.map((part) =>
        part !== null && typeof part === 'object' ? spanOfNode(part) : undefined,
      );
      return { first: start?.first ?? -Infinity, last: end?.last ?? Infinity };
    }
    case 'Set':
    case 'List': {
      const spans = node.values.flat().map(spanOfNode);
      return {
        first: node.earlier ? -Infinity : Math.min(...spans.map(({ first }) => first)),
        last: node.later ? Infinity : Math.max(...spans.map(({ last }) => last)),
      };
    }
    case 'Season': {
      const [start = 1, months = 12] = MONTHS_OF_PART[(node.values[1] ?? 0) - 21] ?? [];
      const [year] = node.values;
      return { first: instant(year, start - 1), last: instant(year, start - 1 + months) - 1 };
    }
    default: {
      if (node.type === 'Date' && node.unspecified === undefined) return spanOfDate(node.values);
      const { min, max } = edtf({ ...node, type: 'Date' });
      return { first: min ?? -Infinity, last: max ?? Infinity };
    }
  }
}

/** Where all digits are known the library gives the same, but sets up an object for each date, which takes most of its time. */
function spanOfDate([year, month, day]: DateNode['values']): Span {
  const next = (years: number, months: number, days: number) =>
    instant(year + years, (month ?? 0) + months, (day ?? 1) + days);
  return {
    first: next(0, 0, 0),
    last: (month === undefined ? next(1, 0, 0) : day === undefined ? next(0, 1, 0) : next(0, 0, 1)) - 1,
  };
}

/**
 * The first month of each part of a year, by its number in EDTF level 2 from 21, and how many it has. Seasons are
 * those of the northern hemisphere as weather services count them, unless the southern one is named.
 */
const NORTHERN = [3, 6, 9, 12].map((month) => [month, 3]);
const MONTHS_OF_PART = [
  ...NORTHERN,
  ...NORTHERN,
  ...[9, 12, 3, 6].map((month) => [month, 3]),
  ...[1, 4, 7, 10].map((month) => [month, 3]),
  ...[1, 5, 9].map((month) => [month, 4]),
  ...[1, 7].map((month) => [month, 6]),
];

/** The beginning of a day; `Date.UTC` takes the years before 100 for those of the last century. */
const instant = (year: number, month: number, day = 1) => new Date(0).setUTCFullYear(year, month, day);

/**
 * @returns whether the text is a date in EDTF that can be shown: no impossible days such as 2020-02-30,
 *   no years of fewer or more than four digits, no period that ends before it begins
 */
export function isEdtf(text: string): boolean {
  try {
    return isPossible(readDate(text));
  } catch {
    return false;
  }
}

function isPossible(node: Node): boolean {
  switch (node.type) {
    case 'Interval': {
      const { first, last } = spanOfNode(node);
      return (
        first <= last &&
        node.values.some((end) => end !== null) &&
        node.values.every((end) => typeof end !== 'object' || !end || isPossible(end))
      );
    }
    case 'Set':
    case 'List':
      return node.values.every((part) =>
        Array.isArray(part) ? isPossible({ type: 'Interval', values: part }) : isPossible(part),
      );
    case 'Date': {
      const [year, month, day = 1] = node.values;
      return month === undefined || day <= daysIn(year, month);
    }
    default:
      // Where some digits are X, the library leaves out the type of dates in a set.
      return node.type === 'Season' || node.unspecified !== undefined;
  }
}

/**
 * The library takes 29 February in any year, and moves it to March where the year has none
 * (https://github.com/inukshuk/edtf.js/issues/20).
 * @param month from 0
 */
export const daysIn = (year: number, month: number) => new Date(instant(year, month + 1, 0)).getUTCDate();

/** @returns a date in EDTF, given year, month and day as numbers: `[2020, 5]` is `2020-05`, `[-43]` is `-0043` */
export const edtfOfParts = ([year = 0, ...others]: number[]): string =>
  [
    (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0'),
    ...others.map((part) => String(part).padStart(2, '0')),
  ].join('-');

/** The first instant a date can mean, in milliseconds since 1970 (UTC); open beginnings sort first. */
export const earliest = (text: string): number => spanOf(text).first;

/** The last instant a date can mean, in milliseconds since 1970 (UTC); open ends sort last. */
export const latest = (text: string): number => spanOf(text).last;

/** What may be at any time of so many milliseconds, nine thousand years, is not known: `XXXX`. */
const UNKNOWN = 9000 * 365 * 86_400_000;

/** @returns whether a date has a place in time: one end that is known, and not so far from the other that it says nothing */
export const canBePlaced = (text: string): boolean => {
  const { first, last } = spanOf(text);
  return Number.isFinite(first) !== Number.isFinite(last) || last - first < UNKNOWN;
};

/** Orders dates by when they may begin, then by when they end: "2019" comes after "2019-01-01", as the later-ending. */
export function compareDates(a: string, b: string): number {
  return compareNumbers(earliest(a), earliest(b)) || compareNumbers(latest(a), latest(b));
}

/** Infinity minus infinity is not a number, so no subtraction. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Orders what is dated by what is known: "November 2021" stays after the 22nd where an author has written it so,
 * since nothing says that it was before.
 * @param lists each in the order in which it is written, which those of one instant keep
 */
export const inOrder = <Dated extends { date: string }>(...lists: readonly (readonly Dated[])[]): Dated[] =>
  lists
    .flatMap(sortingInstants)
    .sort((a, b) => compareNumbers(a.at, b.at))
    .map(({ dated }) => dated);

function sortingInstants<Dated extends { date: string }>(list: readonly Dated[]) {
  const instants: number[] = [];
  return list.map((dated) => {
    const begun = begunBy(readDate(dated.date));
    const at = Math.max(earliest(dated.date), ...instants.filter((before) => before <= begun));
    instants.push(at);
    return { dated, at };
  });
}

/** The last instant at which something can have begun: of a period, the end of the day or year that it begins with. */
function begunBy(node: Node): number {
  if (node.type !== 'Interval') return spanOfNode(node).last;
  const [start] = node.values;
  return start !== null && typeof start === 'object' ? spanOfNode(start).last : -Infinity;
}

/**
 * @returns the first year of a date, e.g. 2020 for `2020-01-21` and `2020~`; undefined where the beginning is open, or may
 *   be any. As in EDTF, 0 is the year 1 before Christ.
 */
export function yearOf(text: string): number | undefined {
  if (!canBePlaced(text)) return undefined;
  const start = earliest(text);
  return Number.isFinite(start) ? new Date(start).getUTCFullYear() : undefined;
}

/** @returns a value for `<time datetime>`: only single dates without doubt have one, and no year before the first. */
export function machineDate(text: string): string | undefined {
  return /^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && !/-(2[1-9]|[34]\d)$/.test(text.slice(0, 7))
    ? text
    : undefined;
}
