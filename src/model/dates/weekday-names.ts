import { lazy } from '../../text/functions/lazy.ts';
import { LANGUAGES } from './month-names.ts';

const weekdays = lazy(
  () =>
    new Set(
      ['en', ...LANGUAGES].flatMap((language) => {
        const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
        return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2000, 0, day + 1)).toLowerCase());
      }),
    ),
);

/**
 * @returns whether a word is a day of the week in one of the languages that people write dates in; not shortened, since
 *   "mar" is as well a month
 */
export const isWeekday = (word: string): boolean => weekdays().has(word.toLowerCase());
