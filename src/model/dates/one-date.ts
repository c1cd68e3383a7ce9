import { countedDays } from './counted-days.ts';
import { edtfOfParts } from './read-edtf.ts';
import { isEdtf } from './date-spans.ts';
import { decadeMeant } from './decades.ts';
import { monthNumber } from './month-names.ts';
import { partOfYear, seasonAcross } from './parts-of-year.ts';
import { yearsOfAccounts } from './years-of-accounts.ts';

/** How EDTF was written before it became a part of ISO 8601 (https://www.loc.gov/standards/datetime/edtf2012.html). */
const OLD_FORMS: [old: RegExp, now: string][] = [
  [/(?<=^-?\d[\dux-]*)[ux](?=[\dux-]*$)/g, 'X'],
  [/(?:\?~|~\?)(?=$|\/)/g, '%'],
  [/\/open$/i, '/..'],
  [/^unknown\//i, '/'],
  [/\/unknown$/i, '/'],
];

/** @returns one date in EDTF, or a time that has a name, without what stands around it: "21 January 2020", "spring 2020", "FY 2019/20", "the 1980s", "44 BC" */
export function oneDate(written: string): string | undefined {
  const text = written.trim();
  if (isEdtf(text)) return text;
  const today = OLD_FORMS.reduce((form, [old, now]) => form.replace(old, now), text);
  if (isEdtf(today)) return today;
  const [, counted] = /^(?:©|\(c\)|copyright|A\.?D\.?) ?(\d{1,4})$/i.exec(text) ?? [];
  const [, ofOurs = counted] =
    /^(\d{1,4}) ?(?:A\.?D|C\.?E|n\. ?Chr|ap(?:rès|\.)? ?J\.?-?C|d\. ?C|OC)\.?$/i.exec(text) ?? [];
  if (ofOurs !== undefined) return edtfOfParts([Number(ofOurs)]);
  const [, inYear = '', before] =
    /^(.*?)(?<![\d,.])(\d{1,4}) ?(?:B\.?C\.?(?:E\.?)?|v\. ?(?:u\. ?Z|Chr)\.?|av(?:ant|\.)? ?J\.?-?C\.?|a\. ?(?:de ?)?C\.?|CC)$/i.exec(
      text,
    ) ?? [];
  if (before !== undefined) {
    const numbers = inYear.trim() ? numbersMeant(`${inYear}2000`) : [];
    return numbers && edtfOfParts([1 - Number(before), ...numbers.slice(1)]);
  }
  const [, century = '', first = '', last = ''] = /^(\d\d)(\d\d) ?[-–/] ?(\d\d)$/.exec(text) ?? [];
  // "1999-00" ends in the next century, and nobody tells of what ends in fifty years.
  if (first && (first < last || first === '99') && !(century === '20' && last > '50'))
    return `${century}${first}/${Number(century + last) + (first < last ? 0 : 100)}`;
  const [accounts, other] = yearsOfAccounts(text);
  if (accounts !== undefined) return other === undefined ? accounts : undefined;
  const across = seasonAcross(text);
  if (across) return `${across.year}-12/${across.year + 1}-02`;
  const inTime = decadeMeant(text) ?? countedDays(text) ?? partOfYear(text);
  if (inTime !== undefined) return inTime;
  const numbers = numbersMeant(text);
  // A month above 12 is a season in EDTF, which nobody means by "24/2019".
  const meant = numbers && (numbers[1] ?? 1) <= 12 ? edtfOfParts(numbers) : undefined;
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
  const [, roman, romanMonth = '', romanYear] = /^(\d{1,2})[./ ]([IVX]+)[./ ](\d{4})$/.exec(text) ?? [];
  if (roman !== undefined) return parts(romanYear, ROMAN.indexOf(romanMonth), roman);
  const [, ofDay, , monthNext, dayAfter] = /^(\d{4})([-./ ])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ?? [];
  if (ofDay !== undefined) return parts(ofDay, monthNext, dayAfter);
  const joinedUp = /^(\d{4})(\d\d)(\d\d)?$/.exec(text);
  if (joinedUp) return parts(...joinedUp.slice(1));
  const [, first, second, last] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  // Where the second number is no month, the first is: 11/30/2023.
  return Number(second) > 12
    ? parts(last, first, second)
    : last === undefined
      ? undefined
      : parts(last, second, first);
}

const parts = (...numbers: (string | number | undefined)[]) =>
  numbers.filter((number) => number !== undefined).map(Number);
const ROMAN = ' I II III IV V VI VII VIII IX X XI XII'.split(' ');
