import { parse, type DateNode, type Node } from 'edtf';
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

/** The beginning of a day; `Date.UTC` takes the years before 100 for those of the last century. */
export const instant = (year: number, month: number, day = 1) => new Date(0).setUTCFullYear(year, month, day);

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
