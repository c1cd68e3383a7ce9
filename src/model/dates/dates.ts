import type { DateNode, IntervalNode, SetNode } from 'edtf';
import { finishIn, type Words } from '../../interface/catalogues.ts';
import { separatorsOf } from '../../text/letters/separators.ts';
import { earliest, latest } from './date-spans.ts';
import { readDate } from './read-edtf.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { listInWords } from '../../text/letters/list-in-words.ts';
import { yearInWords } from './years-in-words.ts';
import { partsOfDate, joinParts } from './numbered-dates.ts';

/** Dates in EDTF, put into words; when they begin and end is in date-spans.ts. */
export { canBePlaced, earliest, isEdtf, latest, machineDate, yearOf } from './date-spans.ts';
export { compareDates, inOrder } from './order-dates.ts';
export { edtfOfParts } from './read-edtf.ts';

/**
 * @param text a date in EDTF, e.g. `2019`, `2020~`, `[2020-01-21,2020-01-22]`, `2019/2022`
 * @returns the date in words, e.g. "2019", "about 2020", "21 or 22 January 2020", "2019 to 2022"
 * @throws if the text is not EDTF (the schema has refused such a date before)
 */
export const dateInWords = (text: string, words: Words): string => datesIn(words)(text);

/** A date stands on several pages, and in several of their lists. */
const datesIn = memoizeByObject((words: Words) => memoize((text) => newlyInWords(text, words)));

function newlyInWords(text: string, words: Words): string {
  const { dates } = words;
  const node = readDate(text);
  switch (node.type) {
    case 'Interval': {
      const [start, end] = node.values.map((part) =>
        part !== null && typeof part === 'object' ? dateNodeInWords(part, words) : undefined,
      );
      if (start && end)
        return start === end ? start : (closeEnds(node, words) ?? dates.period({ start, end }));
      // What is not known is no open end: `2019/` has ended, `2019/..` goes on.
      if (start) return node.values[1] === null ? dates.fromUntilUnknown({ start }) : dates.since({ start });
      if (!end) return dates.untilUnknown;
      return node.values[0] === null ? dates.untilFromUnknown({ end }) : dates.until({ end });
    }
    case 'Set':
    case 'List':
      return setInWords(node, words);
    default:
      return dateNodeInWords(node, words);
  }
}

function setInWords(set: SetNode, words: Words): string {
  const parts = shareEnding(set, words);
  const { comma } = separatorsOf(words.language);
  if (set.earlier) return words.dates.orEarlier({ dates: parts.join(comma) });
  if (set.later) return words.dates.orLater({ dates: parts.join(comma) });
  const type = set.type === 'Set' ? 'disjunction' : 'conjunction';
  const list = listInWords(parts, words.language, type);
  return finishIn(words.language)?.(list) ?? list;
}

/** @returns a period within a year, which is said once: "4 to 9 December 2017"; undefined where an end is in doubt */
function closeEnds(interval: IntervalNode, words: Words): string | undefined {
  const { values } = interval;
  const ends = values.flatMap((end) =>
    end !== null && typeof end === 'object' && isPlain(end) ? [end] : [],
  );
  if (!ends.length) return closeSeasons(interval, words);
  const [first, second] = ends.map(({ values }) => values);
  if (!first || first.length !== second?.length || first[0] !== second[0]) return undefined;
  const [start = '', end = ''] = withoutShared(ends, words);
  const { days, period } = words.dates;
  return (first.length > 2 ? days : period)({ start, end });
}

/** "spring to summer 2020", "first to second quarter of 2020": the words at the end that both parts of a year share. */
function closeSeasons({ values }: IntervalNode, words: Words): string | undefined {
  const [from, to] = values.flatMap((end) =>
    end !== null && typeof end === 'object' && end.type === 'Season' && !end.approximate && !end.uncertain
      ? [end]
      : [],
  );
  if (!from || from.values[0] !== to?.values[0]) return undefined;
  const [start = [], end = []] = [from, to].map((part) => dateNodeInWords(part, words).split(' '));
  const shared = end.toReversed().findIndex((word, index) => word !== start.at(-1 - index));
  return words.dates.period({ start: start.slice(0, start.length - shared).join(' '), end: end.join(' ') });
}

/** @returns a period among other dates; where it is one of them that is meant, one of its years or days */
function rangeInWords(values: readonly [DateNode, DateNode], isOneOf: boolean, words: Words): string {
  const [start, end] = values.map((date) => dateNodeInWords(date, words)) as [string, string];
  if (!isOneOf)
    return closeEnds({ type: 'Interval', values: [...values] }, words) ?? words.dates.period({ start, end });
  const isOfYears = values.every((date) => date.values.length === 1);
  const { oneOfYears, someTimeFrom } = words.dates;
  return (isOfYears ? oneOfYears : someTimeFrom)({ first: start, last: end });
}

/** "21", "22 January 2020": the month that all days share is said once. */
function shareEnding({ type, values }: SetNode, words: Words): string[] {
  const days = values.flatMap((part) =>
    !Array.isArray(part) && isPlain(part) && part.values.length > 2 ? [part] : [],
  );
  if (
    days.length === values.length &&
    new Set(days.map(({ values }) => values.slice(0, 2).join())).size === 1
  )
    return withoutShared(days, words);
  return values.map((part) =>
    Array.isArray(part) ? rangeInWords(part, type === 'Set', words) : dateNodeInWords(part, words),
  );
}

/** Whether a date is a month or day without doubt. */
const isPlain = ({ type, values, unspecified, approximate, uncertain }: DateNode) =>
  type === 'Date' && values.length > 1 && !unspecified && !approximate && !uncertain;

/**
 * @param dates of one year, at least
 * @returns them as they follow each other, what all share only where the language has it: "4.", "9. Dezember 2017";
 *   "December 4", "9, 2017"; "2017年12月4日", "9日"
 */
function withoutShared(dates: readonly DateNode[], words: Words): string[] {
  const isOfOneMonth = new Set(dates.map(({ values }) => values[1])).size === 1;
  const said = dates.map(({ values: [year, month = 0, day] }) => partsOfDate({ year, month, day }, words));
  const isShared = ({ type }: Intl.DateTimeFormatPart) =>
    type === 'year' || (isOfOneMonth && type === 'month');
  const isOwn = (part: Intl.DateTimeFormatPart) => part.type !== 'literal' && !isShared(part);
  return said.map((parts, index) => {
    const [from, to] = [parts.findIndex(isOwn), parts.findLastIndex(isOwn) + 1];
    const first = index > 0 && parts.slice(0, from).some(isShared) ? from : 0;
    if (index === dates.length - 1 || !parts.slice(to).some(isShared)) return joinParts(parts.slice(first));
    // The full stop of "4." is a part of the day.
    return joinParts(parts.slice(first, to)) + (/^\./.exec(parts[to]?.value ?? '')?.[0] ?? '');
  });
}

function dateNodeInWords(node: DateNode, words: Words): string {
  const date = node.unspecified ? unspecifiedInWords(node, words) : plainInWords(node, words);
  const { perhapsAbout, about, perhaps } = words.dates;
  if (node.approximate && node.uncertain) return perhapsAbout({ date });
  if (node.approximate) return about({ date });
  return node.uncertain ? perhaps({ date }) : date;
}

function plainInWords({ values: [year, month, day], type }: DateNode, words: Words): string {
  if (month === undefined) return yearInWords(year, words);
  if (type === 'Season') return partOfYear(month)?.(words)({ year: yearInWords(year, words) }) ?? '';
  return joinParts(partsOfDate({ year, month, day }, words));
}

/** The parts of a year, by their numbers in EDTF level 2, from 21: seasons (also by hemisphere), then fractions. */
const SEASONS: ((words: Words) => (values: { year: string }) => string)[] = [
  ({ dates }) => dates.spring,
  ({ dates }) => dates.summer,
  ({ dates }) => dates.autumn,
  ({ dates }) => dates.winter,
];
const PARTS_OF_YEAR: typeof SEASONS = [
  ...SEASONS,
  ...SEASONS,
  ...SEASONS,
  ({ dates }) => dates.quarters.first,
  ({ dates }) => dates.quarters.second,
  ({ dates }) => dates.quarters.third,
  ({ dates }) => dates.quarters.fourth,
  ({ dates }) => dates.thirds.first,
  ({ dates }) => dates.thirds.second,
  ({ dates }) => dates.thirds.third,
  ({ dates }) => dates.halves.first,
  ({ dates }) => dates.halves.second,
];
const partOfYear = (number: number) => PARTS_OF_YEAR[number - 21];

/** Digits written as X: of the year, of the month, of the day. */
function unspecifiedInWords({ values: [year, month, day], unspecified = 0 }: DateNode, words: Words): string {
  const { dates } = words;
  const [yearDigits, noMonth, noDay] = [
    unspecified & 0b1111,
    unspecified & 0b110000,
    unspecified & 0b11000000,
  ];
  const time = yearDigits ? yearsInWords(year, yearDigits, words) : yearInWords(year, words);
  if (month === undefined || noMonth) return yearDigits ? time : dates.someTimeIn({ time });
  const within = (date: { month: number; day?: number | undefined }) =>
    yearDigits
      ? dates.monthOf({ month: joinParts(partsOfDate(date, words)), years: time })
      : joinParts(partsOfDate({ year, ...date }, words));
  return noDay ? dates.dayIn({ month: within({ month }) }) : within({ month, day });
}

function yearsInWords(year: number, digits: number, words: Words): string {
  if (digits === 0b1111) return words.dates.unknownYear;
  if (digits === 0b1000 && year >= 100) return words.dates.theDecade({ year });
  const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const masked = text.replace(/\d/g, (digit, at: number) =>
    digits & (1 << (at - (year < 0 ? 1 : 0))) ? 'X' : digit,
  );
  const [first, last] = [earliest(masked), latest(masked)].map((time) => new Date(time).getUTCFullYear());
  return words.dates.oneOfYears({
    first: yearInWords(first ?? year, words),
    last: yearInWords(last ?? year, words),
  });
}
