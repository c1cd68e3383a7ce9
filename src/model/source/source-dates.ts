import type { Words } from '../../interface/catalogues.ts';
import { dateMeant } from '../dates/date-meant.ts';
import { dateInWords, edtfOfParts, isEdtf } from '../dates/dates.ts';
import { seasonAcross } from '../dates/parts-of-year.ts';
import { yearInWords } from '../dates/years-in-words.ts';
import type { SourceDate } from '../schema/source.ts';

/**
 * @returns a date of CSL-JSON in EDTF, or undefined where none can be made of it. The years of CSL-JSON count
 *   -44 for 44 BC, those of EDTF -43; seasons are numbered from 1, or written as months from 13 or 21.
 */
export function edtfOf(date: SourceDate | undefined): string | undefined {
  if (!date) return undefined;
  const written = date.raw ?? date.literal;
  const parts = (date['date-parts'] ?? []).map(partInEdtf);
  const season = date.season !== undefined && parts.length === 1 && /^-?\d{4}$/.test(parts[0] ?? '');
  const [start, end] = season ? [`${parts[0] ?? ''}-${20 + Number(date.season)}`] : parts;
  const edtf =
    turnedRound(date) ??
    (start ? (end === undefined ? start : `${start}/${end}`) : written && writtenDate(written));
  if (!edtf) return undefined;
  const doubted = date.circa && !/[~%]/.test(edtf) ? edtf.replace(/\??(?=\/(?!\.\.)|$)/g, '~') : edtf;
  return [doubted, edtf].find(isEdtf);
}

const isReversed = (start: string, end: string) => !isEdtf(`${start}/${end}`) && isEdtf(`${end}/${start}`);

/** @returns in EDTF what a date means whose end is written first, "2020/2019"; undefined of others */
export function turnedRound(date: SourceDate | undefined): string | undefined {
  const [start, end] = date?.['date-parts']?.map(partInEdtf) ?? endsOf(date?.raw ?? '');
  return start && end && isReversed(start, end) ? `${end}/${start}` : undefined;
}

const endsOf = (written: string) => /^(\d{4}[^/]*)\/(\d{4}[^/]*)$/.exec(written)?.slice(1) ?? [];

/** An issue of "Jan/Feb 2020" is of both months, though a slash elsewhere means one or the other. */
const writtenDate = (text: string) =>
  text.startsWith('[') ? dateMeant(text) : dateMeant(text)?.replace(/^\[([^,.]+),([^,.]+)\]$/, '$1/$2');

/** A day that no month has, and a month that no year has, are left out; an end without a year is open. */
function partInEdtf([year = 0, month = 0, day = 0]: number[], index: number): string {
  if (!year) return index ? '..' : '';
  const years = year < 0 ? year + 1 : year;
  const season = month > 12 && month < 17 ? month + 8 : month;
  const candidates = [[years, season, day], [years, season], [years]].filter((numbers) =>
    numbers.every((number, at) => !at || number > 0),
  );
  return candidates.map(edtfOfParts).find(isEdtf) ?? '';
}

/** @returns a date in words, as the source has it where nothing else is known of it */
export function sourceDateInWords(date: SourceDate | undefined, words: Words): string | undefined {
  if (date?.literal !== undefined) return date.literal;
  // As the issue has it: nobody would look for that of "December 2019 to February 2020".
  const across = date?.raw === undefined ? undefined : seasonAcross(date.raw);
  if (across) {
    const year = `${across.year}/${String(across.year + 1).slice(2)}`;
    return words.dates[across.season]({ year });
  }
  const edtf = edtfOf(date);
  if (edtf !== undefined) return dateInWords(edtf, words);
  // Years of more than four digits, which no calendar counts in days.
  const [, farYear] = /^Y?(-?\d{5,15})$/i.exec(date?.raw ?? '') ?? [];
  return farYear === undefined ? date?.raw : yearInWords(Number(farYear), words);
}

/** @returns a date in EDTF by which lists sort, of words the first year that they name: "forthcoming, 2020" */
export function sortingDate(date: SourceDate | undefined): string | undefined {
  const words = date?.literal ?? date?.raw ?? '';
  return edtfOf(date) ?? /(?<![\d-])(?:1\d{3}|20\d\d)(?!\d)/.exec(words)?.[0];
}
