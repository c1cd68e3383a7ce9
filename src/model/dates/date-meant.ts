import { daysIn, edtfOfParts, isEdtf } from './date-spans.ts';
import { ENGLISH } from '../../interface/catalogues.ts';
import { monthInWords } from './numbered-dates.ts';
import { monthNumber } from './month-names.ts';
import { tidyDate } from './tidy-date.ts';

/** @returns what is wrong with a text that is no date in EDTF, in words that follow it: "is not a real date …" */
export function whyNoDate(text: string): string {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []).map(Number);
  if (month > 12 && month < 21) return 'is not a real date: a year has only 12 months';
  if (day > 0 && month >= 1 && month <= 12)
    return `is not a real date: ${monthInWords(year, month - 1, ENGLISH)} has only ${daysIn(year, month - 1)} days`;
  const [start = '', end, more] = text.split('/');
  if (end !== undefined && more === undefined && isEdtf(start) && isEdtf(end))
    return 'is a period that ends before it begins';
  return 'is not written as a date. Write a year, month or day as 2019, 2019-07 or 2019-07-01. Add ~ for “about” (2019~) or ? for “perhaps” (2019?). Write a period as 2019/2022, and one of two days as [2020-01-21,2020-01-22]';
}

/**
 * @returns the date in EDTF that was meant by usual ways of writing it: "21 January 2020", "spring 2020", "21/1/2020",
 *   "11/30/2023", "30 November – 13 December 2023", "c. 1850", "the 1980s", "44 BC"; undefined where nothing is clear
 */
export function dateMeant(text: string): string | undefined {
  const meant = formMeant(tidyDate(text));
  return meant !== undefined && isEdtf(meant) ? meant : undefined;
}

function formMeant(text: string): string | undefined {
  const [, ...chosen] = /^[[{](\d{4}-\d\d), ?(\d{4}-\d\d)[\]}]$/.exec(text) ?? [];
  if (chosen.length && chosen.every(isSeason)) return chosen.join('/');
  const [, about] =
    /^(?:c\.|ca?\.? |circa|about|around|approx\.?(?:imately)?)\s*(.+)$/i.exec(text) ??
    /^(.+?) ?\((?:approx\.?(?:imately)?|circa|about)\)$/i.exec(text) ??
    [];
  if (about !== undefined) return joined(simpleMeant(about), '~');
  const [, since] = /^(?:since|from) (.+)$/i.exec(text) ?? [];
  if (since !== undefined && !TO.test(since) && !HYPHEN.test(since)) return joined(simpleMeant(since), '/..');
  const [, open] =
    /^(.+?)(?: ?[-–—]$|(?: (?:to|until)| ?[-–—]) ?(?:date|now|present|today|ongoing|current|heute|aujourd[’']hui|hoy)$| ?\((?:ongoing|current|continuing)\)$|,? ongoing$| (?:and )?(?:on|after)wards?$)/i.exec(
      text,
    ) ?? [];
  if (open !== undefined) return joined(simpleMeant(open.replace(/^(?:since|from) /i, '')), '/..');
  const [, until] = /^(?:until|till|up to|before|by) (.+)$/i.exec(text) ?? [];
  if (until !== undefined) return joined('../', simpleMeant(until));
  const [, doubtful] = /^(.+?) ?(?:\?|\(\?\))$/.exec(text) ?? [];
  if (doubtful !== undefined) return joined(simpleMeant(doubtful), '?');
  const [, withoutTime] =
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(.+?)(?: |(?<=\d)T)\d\d:\d\d\b/u.exec(text) ?? [];
  if (withoutTime !== undefined) return simpleMeant(withoutTime);
  // A year in which only some digits are known for sure, and the days of one month, as ISO 8601 shortens them.
  const [, estimated] = /^(-?\d{4})S\d$/.exec(text) ?? [];
  if (estimated !== undefined) return `${estimated}~`;
  const [, ofMonth = '', firstDay, lastDay] = /^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/.exec(text) ?? [];
  if (firstDay !== undefined) return joined(`${ofMonth}${firstDay}/`, `${ofMonth}${lastDay ?? ''}`);
  return simpleMeant(text) ?? pairMeant(since ?? text.replace(/^between (.+) and /i, '$1 to '));
}

const joined = (start: string | undefined, end: string | undefined) =>
  start !== undefined && end !== undefined ? start + end : undefined;

/** What stands between the dates of a period: hyphens, which dates have inside, too, only where there is nothing else. */
const TO = / ?[–—~～] ?| - | (?:to|until|bis|au|al|a|i|à|hasta|tot) /u;
const HYPHEN = /(?<=\d\.?|\p{L})-(?=[\d\p{L}])/u;

/** Two dates that make a period or a choice; one may leave out what both share: "30 November – 13 December 2023", "Dec 4-9, 2017". */
function pairMeant(text: string): string | undefined {
  for (const [between, write] of PAIRS) {
    const [first, second, more] = text.replace(/^(?:du|del|vom|von|between) (?=\d)/i, '').split(between);
    if (first === undefined || second === undefined || more !== undefined) continue;
    const [, tail = ''] = /^\d{1,2}(.*)$/.exec(second) ?? [];
    const [, year = ''] = /(?:^|[ .])(\d{4})$/.exec(second) ?? [];
    // "Dec 4" or "2017 Dec 4", of which the second has only the day, or the day and the year.
    const [head = ''] = /^(?:\d{4},? )?\p{L}+ (?=\d{1,2}$)/u.exec(first) ?? [];
    const end = simpleMeant(second) ?? simpleMeant(head + second);
    const start =
      simpleMeant(first) ??
      [first.replace(/\.$/, '') + tail, `${first} ${year}`, first + year].map(simpleMeant).find(Boolean);
    // A choice of seasons is none in EDTF, and is mostly meant as the time that they make together: "autumn/winter 2019".
    if (start && end) return isSeason(start) && isSeason(end) ? `${start}/${end}` : write(start, end);
  }
  return undefined;
}

const isSeason = (text: string) => /^-?\d{4}-(?:2[1-9]|3\d|4[01])$/.test(text);

const PAIRS: [between: RegExp, write: (start: string, end: string) => string][] = [
  [TO, (start, end) => `${start}/${end}`],
  [HYPHEN, (start, end) => `${start}/${end}`],
  [/ ?\/ ?| or /, (start, end) => `[${start},${end}]`],
  [/ and | ?& ?/, (start, end) => `{${start},${end}}`],
];

/** How EDTF was written before it became a part of ISO 8601 (https://www.loc.gov/standards/datetime/edtf2012.html). */
const OLD_FORMS: [old: RegExp, now: string][] = [
  [/(?<=^-?\d[\dux-]*)[ux](?=[\dux-]*$)/g, 'X'],
  [/(?:\?~|~\?)(?=$|\/)/g, '%'],
  [/\/open$/i, '/..'],
  [/^unknown\//i, '/'],
  [/\/unknown$/i, '/'],
];

/** One date, without its surroundings. */
function simpleMeant(written: string): string | undefined {
  const text = written.trim();
  if (isEdtf(text)) return text;
  const today = OLD_FORMS.reduce((form, [old, now]) => form.replace(old, now), text);
  if (isEdtf(today)) return today;
  const [, counted] = /^(?:©|\(c\)|copyright|A\.?D\.?) ?(\d{1,4})$/i.exec(text) ?? [];
  const [, ofOurs = counted] = /^(\d{1,4}) ?(?:A\.?D|C\.?E)\.?$/i.exec(text) ?? [];
  if (ofOurs !== undefined) return edtfOfParts([Number(ofOurs)]);
  const [, inYear = '', before] = /^(.*?)(\d{1,4}) ?B\.?C\.?(?:E\.?)?$/i.exec(text) ?? [];
  if (before !== undefined) {
    const [, ...others] = numbersMeant(`${inYear}2000`) ?? [];
    return edtfOfParts([1 - Number(before), ...others]);
  }
  const [, century = '', first = '', last = ''] =
    /^(?:(?:FY|financial year|fiscal year) ?)?(\d\d)(\d\d) ?[-–/] ?(\d\d)$/i.exec(text) ?? [];
  if (first < last) return `${century}${first}/${century}${last}`;
  const [, decade] = /^(\d{3})0s$/.exec(text) ?? [];
  if (decade !== undefined) return `${decade}X`;
  const [, season = '', ofYear = ''] = /^(\p{L}+|[QH]\d),? (?:of )?(\d{4})$/iu.exec(text) ?? [];
  const [, yearBefore = ofYear, after = season] = /^(\d{4})(?:,? |-)(\p{L}+|[QH]\d)$/iu.exec(text) ?? [];
  const named = after.toLowerCase();
  const part = [...SEASONS, 'q1', 'q2', 'q3', 'q4'].indexOf(SEASONS_ELSEWHERE.get(named) ?? named);
  if (part >= 0) return `${yearBefore}-${(part < 4 ? 21 : 29) + part}`;
  const [, ordinal = '', ofQuarter = ''] =
    /^(?:the )?(first|second|third|fourth|last|[1-4](?:st|nd|rd|th)?) quarter(?: of|,)? (\d{4})$/i.exec(
      text,
    ) ?? [];
  if (ordinal) return `${ofQuarter}-${33 + QUARTERS.findIndex((names) => names.test(ordinal))}`;
  const [, half, ofHalf = ''] = /^(?:(first|second) half(?: of)?|H[12]) (\d{4})$/i.exec(text) ?? [];
  if (half !== undefined || /^H[12]$/i.test(after))
    return `${half === undefined ? yearBefore : ofHalf}-${/2|second/i.test(half ?? after) ? 41 : 40}`;
  const across = seasonAcross(text);
  if (across) return `${across.year}-12/${across.year + 1}-02`;
  const numbers = numbersMeant(text);
  const meant = numbers && edtfOfParts(numbers);
  return meant !== undefined && isEdtf(meant) ? meant : undefined;
}

/** @returns year, month and day, as far as they are given */
function numbersMeant(text: string): number[] | undefined {
  const [inWords, day, month = '', year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:of )?)?(\p{L}{3,10})\.?,?\s+(\d{4})$/u.exec(text) ?? [];
  const [american, monthFirst = '', dayNext, yearLast] =
    /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text) ?? [];
  const [, ofYear, monthBetween = '', dayLast] =
    /^(\d{4}),? (\p{L}{3,10})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(text) ?? [];
  if (ofYear !== undefined) return parts(ofYear, monthNumber(monthBetween), dayLast);
  const [, monthAlone, yearAlone] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (yearAlone !== undefined) return parts(yearAlone, monthAlone);
  if (inWords !== undefined) return parts(year, monthNumber(month), day);
  if (american !== undefined) return parts(yearLast, monthNumber(monthFirst), dayNext);
  const yearFirst = /^(\d{4})[-./]?(\d{1,2})(?:[-./]?(\d{1,2}))?$/.exec(text);
  if (yearFirst) return parts(...yearFirst.slice(1));
  const [, first, second, last] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  // Where the second number is no month, the first is: 11/30/2023.
  return Number(second) > 12
    ? parts(last, first, second)
    : last === undefined
      ? undefined
      : parts(last, second, first);
}

/**
 * @returns the season that goes on into the next year, and the year in which it begins: "winter 2019/20", and south of
 *   the equator "summer 2019/20"
 */
export function seasonAcross(text: string): { season: 'winter' | 'summer'; year: number } | undefined {
  const [, named = '', first = '', last = ''] =
    /^(?:the )?(\p{L}+),?(?: de| of)? (\d{4}) ?[-–/] ?(\d\d(?:\d\d)?)$/u.exec(text.trim()) ?? [];
  const season = SEASONS_ELSEWHERE.get(named.toLowerCase()) ?? named.toLowerCase();
  const year = Number(first);
  if ((season !== 'winter' && season !== 'summer') || !String(year + 1).endsWith(last)) return undefined;
  return { season, year };
}

const QUARTERS = [/^(?:first|1)/i, /^(?:second|2)/i, /^(?:third|3)/i, /^(?:fourth|last|4)/i];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
/** Also in Spanish, French, German, Italian and Welsh; the Welsh for autumn is that for October, which counts. */
const SEASONS_ELSEWHERE = new Map(
  [
    ['spring', 'primavera printemps frühling frühjahr gwanwyn'],
    ['summer', 'verano été sommer estate haf'],
    ['autumn', 'fall otoño automne herbst autunno'],
    ['winter', 'invierno hiver inverno gaeaf'],
  ].flatMap(([season = '', names = '']) => names.split(' ').map((name) => [name, season] as const)),
);
const parts = (...numbers: (string | number | undefined)[]) =>
  numbers.filter((number) => number !== undefined).map(Number);
