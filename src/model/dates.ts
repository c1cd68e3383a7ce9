import type { DateNode, SetNode } from 'edtf';
import { yearInWords } from '../text/year-in-words.ts';
import { earliest, latest, readDate } from './date-spans.ts';

/** Dates in EDTF, put into English words; when they begin and end is in date-spans.ts. */
export {
  compareDates,
  earliest,
  edtfOfParts,
  inOrder,
  isEdtf,
  latest,
  machineDate,
  yearOf,
} from './date-spans.ts';

export const MONTHS = [
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
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const PARTS_OF_YEAR = [
  ...SEASONS,
  ...SEASONS,
  ...SEASONS,
  ...['first', 'second', 'third', 'fourth'].map((part) => `${part} quarter of`),
  ...['first', 'second', 'third'].map((part) => `${part} third of`),
  ...['first', 'second'].map((part) => `${part} half of`),
];

/**
 * @param text a date in EDTF, e.g. `2019`, `2020~`, `[2020-01-21,2020-01-22]`, `2019/2022`
 * @returns the date in English words, e.g. "2019", "about 2020", "21 or 22 January 2020", "2019 to 2022"
 * @throws if the text is not EDTF (the schema has refused such a date before)
 */
export function dateInWords(text: string): string {
  const node = readDate(text);
  switch (node.type) {
    case 'Interval': {
      const [start, end] = node.values.map((part) =>
        part !== null && typeof part === 'object' ? dateNodeInWords(part) : undefined,
      );
      if (start && end) return start === end ? start : `${start} to ${end}`;
      // What is not known is no open end: `2019/` has ended, `2019/..` goes on.
      if (start) return node.values[1] === null ? `from ${start}, until an unknown date` : `since ${start}`;
      return node.values[0] === null && end
        ? `until ${end}, from an unknown date`
        : `until ${end ?? 'an unknown date'}`;
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
  if (month === undefined) return yearInWords(year);
  if (type === 'Season') return `${PARTS_OF_YEAR[month - 21] ?? ''} ${yearInWords(year)}`;
  return [day, monthInWords(year, month)].filter((part) => part !== undefined).join(' ');
}

/** @param month from 0 */
export const monthInWords = (year: number, month: number) => `${MONTHS[month] ?? ''} ${yearInWords(year)}`;

/** Digits written as X: of the year, of the month, of the day. */
function unspecifiedInWords({ values: [year, month, day], unspecified = 0 }: DateNode): string {
  const [yearDigits, noMonth, noDay] = [
    unspecified & 0b1111,
    unspecified & 0b110000,
    unspecified & 0b11000000,
  ];
  const inYear = yearDigits ? yearsInWords(year, yearDigits) : yearInWords(year);
  if (month === undefined || noMonth) return yearDigits ? inYear : `some time in ${inYear}`;
  const inMonth = [MONTHS[month], yearDigits ? `of ${inYear}` : inYear].join(' ');
  if (noDay) return `a day in ${inMonth}`;
  return day === undefined ? inMonth : `${day} ${inMonth}`;
}

function yearsInWords(year: number, digits: number): string {
  if (digits === 0b1111) return 'an unknown year';
  if (digits === 0b1000 && year >= 100) return `the ${year}s`;
  const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const masked = text.replace(/\d/g, (digit, at: number) =>
    digits & (1 << (at - (year < 0 ? 1 : 0))) ? 'X' : digit,
  );
  const [first, last] = [earliest(masked), latest(masked)].map((time) => new Date(time).getUTCFullYear());
  return `a year from ${yearInWords(first ?? year)} to ${yearInWords(last ?? year)}`;
}
