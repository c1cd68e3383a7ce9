import edtf, { type DateNode, type Node } from 'edtf';
import { memoize } from '../../text/functions/memoize.ts';
import { daysIn, instant, readDate } from './read-edtf.ts';

/** From the first to the last instant that a date can mean, in milliseconds since 1970 (UTC). */
interface Span {
  first: number;
  last: number;
}

const spanOf = memoize((text): Span => spanOfNode(readDate(text)));

/** @returns the same of a date that was read */
export function spanOfNode(node: Node): Span {
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
