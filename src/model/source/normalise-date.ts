import { dateKnown } from '../dates/date-advised.ts';
import { isEdtf } from '../dates/date-spans.ts';
import { inOurDigits } from '../dates/other-digits.ts';
import { whyNoDate } from '../dates/no-date.ts';
import type { SourceDate } from '../schema/source.ts';
import { edtfOf, turnedRound } from './source-dates.ts';
import { isFields, isTrue, textOf, type Doubt, type Fields } from './source-values.ts';

/** @returns the date of publication where an item has several, of which Crossref makes one only for CSL; theses are approved */
export const otherDate = (item: Fields): SourceDate | undefined =>
  ['published', 'published-print', 'published-online', 'posted', 'approved']
    .map((field) => dateOf(item[field]))
    .find(Boolean);

/** @returns a date in the form of CSL-JSON, in whatever form it was written; undefined for one that says nothing */
export function dateOf(value: unknown): SourceDate | undefined {
  // Pandoc has had the two ends of a period as two groups.
  if (Array.isArray(value) && value.length > 1 && value.every((part) => isFields(part) && 'year' in part))
    return dateOf({ 'date-parts': value.map(({ year, month, day }: Fields) => [year, month, day]) });
  if (Array.isArray(value)) return dateOf(isFields(value[0]) ? value[0] : { 'date-parts': value });
  const written = dateText(value);
  if (written !== undefined) return { raw: written };
  if (!isFields(value)) return undefined;
  const date: SourceDate = {};
  const parts = partsOf(value['date-parts'] ?? [[value['year'], value['month'], value['day']]]);
  if (parts.length) date['date-parts'] = parts;
  const season = seasonOf(value['season']);
  if (season !== undefined) date.season = season;
  if (isTrue(value['circa'])) date.circa = true;
  for (const field of ['literal', 'raw'] as const) {
    const text = dateText(value[field]);
    if (text === undefined) continue;
    // Zotero writes "2019-10-0015" where a day is not of two digits in its field.
    const day = /^(\d{4}(?:-\d\d){0,2})$/.exec(text.replace(/^(\d{4}-\d\d-)00(?=\d\d$)/, '$1'))?.[1];
    if (day === undefined) date[field] = text;
    else date.raw = day;
  }
  const edtf =
    dateText(value['edtf']) ?? dateText(value['string']) ?? dateText(value['date-time'])?.slice(0, 10);
  const words = dateText([value['date-parts']].flat(2));
  const raw = edtf ?? (words !== undefined && /\D/.test(words) ? words : undefined);
  if (raw !== undefined && !parts.length) date.raw ??= raw;
  return date['date-parts'] || date.literal || date.raw ? date : undefined;
}

/** @returns a date as it is written, without the months and days that databases fill up with zeros; undefined where it says that none is known */
function dateText(value: unknown): string | undefined {
  const text = textOf(value)?.replace(/^(\d{4}(?:-(?!00)\d\d)?)(?:-00)+$/, '$1');
  return text === undefined || NO_DATE.test(text) ? undefined : inOurDigits(text);
}

/** A dash alone, too, stands for a date that nobody knows. */
const NO_DATE =
  /^[[(]?(?:[^\p{L}\p{N}]*|0+|[0u]{4}(?:[ /-][0u]{4})?|undefined.*|n\. ?d\.?|nd|s\. ?[adf]\.?|sine anno|o\. ?[dj]\.?|n\/a|no date|not dated|undated|unknown)[\])]?$/iu;

/** Years, months and days as numbers; zeros, nulls and what follows them are not known. `[[2019], [0]]` has an open end. */
function partsOf(value: unknown): number[][] {
  const written = Array.isArray(value) ? (value as unknown[]) : [];
  // Year, month and day may stand in no list of their own.
  const isFlat =
    written.length > 1 && written.slice(1).every((part) => !Array.isArray(part) && numberOf(part) <= 31);
  const lists = (isFlat ? [written] : written).map((part: unknown) => {
    const numbers = (Array.isArray(part) ? part : [part]).slice(0, 3).map(numberOf);
    const unknown = numbers.findIndex((number) => !Number.isInteger(number) || number === 0);
    return unknown < 0 ? numbers : numbers.slice(0, unknown);
  });
  const [start, end] = lists;
  if (!start?.length) return end?.length ? [end] : [];
  // "1816-26" ends ten years later.
  const [year = 0, [short = 0] = []] = [start[0], end];
  if (end?.length === 1 && start.length === 1 && year >= 1000 && short < 100 && short > year % 100)
    return [start, [year - (year % 100) + short]];
  return end ? [start, end.length ? end : [0]] : [start];
}

const numberOf = (value: unknown) => Number(textOf(value) ?? NaN);

function seasonOf(value: unknown): number | undefined {
  const written = textOf(value)?.toLowerCase() ?? '';
  const named = ['spring', 'summer', 'autumn', 'winter'].indexOf(written.replace('fall', 'autumn')) + 1;
  const number = named || Number(written) % 20;
  return Number.isInteger(number) && number >= 1 && number <= 4 ? number : undefined;
}

/** @returns what is told of a date: days and months that do not exist, and words among numbers, which are slips */
export function impossibleParts(field: string, written: unknown, date: SourceDate | undefined): Doubt[] {
  const parts = (
    isFields(written) && Array.isArray(written['date-parts']) ? written['date-parts'] : []
  ).flat();
  const isWrong = (part: unknown) => textOf(part) !== undefined && !Number.isInteger(numberOf(part));
  const turned = turnedRound(date);
  if (turned !== undefined)
    return [
      {
        path: [field],
        message: 'this period ends before it begins, so that it is shown the other way round',
        hint: `Write \`${date?.['date-parts'] ? JSON.stringify(date['date-parts'].toReversed()).replaceAll(',', ', ') : turned}\`.`,
        hintAsText: `Write \`${turned}\`.`,
      },
    ];
  const raw = date?.raw ?? '';
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(raw) && !isEdtf(raw))
    return [
      {
        path: [field],
        message: `\`${raw}\` ${whyNoDate(raw)}. It is shown as it is written`,
        hint: `Write as much of it as you know for sure: \`${dateKnown(raw) ?? ''}\`.`,
      },
    ];
  const impossible = date?.['date-parts']?.find((part) => part[0] !== 0 && partsKept(part) < part.length);
  if (!impossible && (date?.raw !== undefined || !parts.some(isWrong))) return [];
  return [
    {
      path: [field],
      message: `\`${(impossible ?? parts).map((part) => textOf(part) ?? '').join('-')}\` is no real date, so that only a part of it is shown`,
      hint: 'Write year, month and day as numbers, for example `[2020, 1, 31]`.',
      hintAsText: 'Write year, month and day as numbers, for example `2020-01-31`.',
    },
  ];
}

/** The years in which an author of today can have read something. The calendars of Iran, Thailand and others have other ones. */
const READ_IN = { from: 1900, to: 2200 };

/** @returns what is told of a date at which nobody living can have read a source, such as 1402; undefined of others */
export function yearNobodyReadIn(date: SourceDate): Doubt | undefined {
  const [year] = /-?\d{4,}/.exec(edtfOf(date) ?? '') ?? [];
  if (year === undefined || (Number(year) >= READ_IN.from && Number(year) <= READ_IN.to)) return undefined;
  return {
    path: ['accessed'],
    message: `nobody can have read it in the year ${year}, so that no day of access is shown`,
    hint: 'Write the day that it was in the Gregorian calendar, for example `2023-05-02`.',
  };
}

const partsKept = (part: number[]) =>
  (edtfOf({ 'date-parts': [part] }) ?? '').replace(/^-/, '').split('-').filter(Boolean).length;
