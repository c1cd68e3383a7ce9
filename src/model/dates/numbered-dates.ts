import type { Words } from '../../interface/catalogues.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { yearInWords } from './years-in-words.ts';

interface NumberedDate {
  year?: number;
  /** From 0. */
  month: number;
  day?: number | undefined;
}

/** A date as the language orders and names its parts; the year is told in our words. */
export function partsOfDate({ year, month, day }: NumberedDate, words: Words): Intl.DateTimeFormatPart[] {
  const form = `${year === undefined ? '' : 'y'}${day === undefined ? '' : 'd'}`;
  // A leap year stands for all others.
  const parts = formatOf(`${words.language} ${form}`).formatToParts(Date.UTC(2000, month, day ?? 1));
  return parts.map((part) => ({
    ...part,
    value:
      part.type === 'year' && year !== undefined
        ? yearInWords(year, words)
        : part.type === 'day' && day === 1
          ? words.dates.first
          : part.value,
  }));
}

const formatOf = memoize((key) => {
  const [language, form = ''] = key.split(' ');
  return new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    month: 'long',
    ...(form.includes('y') && { year: 'numeric' }),
    ...(form.includes('d') && { day: 'numeric' }),
  });
});

/** @returns parts of a date as one text */
export const joinParts = (parts: Intl.DateTimeFormatPart[]) => parts.map(({ value }) => value).join('');

/**
 * @param month from 0
 * @returns "January 2020"
 */
export const monthInWords = (year: number, month: number, words: Words): string =>
  joinParts(partsOfDate({ year, month }, words));
