import { ENGLISH } from '../../interface/catalogues.ts';
import { lazy } from '../../text/functions/lazy.ts';
import { monthInWords } from './numbered-dates.ts';

const MONTHS = Array.from(
  { length: 12 },
  (_, month) => monthInWords(2000, month, ENGLISH).split(' ')[0] ?? '',
);

/** Those whose names of months and days people write who make sources, beside English. */
export const LANGUAGES =
  'cy de de-AT es fr it nl pt sv da nb fi is ga ca gl eu pl cs sk sl hu ro ru uk bg el tr et lt lv ar he id'.split(
    ' ',
  );

/** @returns the number of a month, by its name or an abbreviation of it, in English or another language; 0 of other words */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))) +
    1 ||
  (monthsElsewhere().get(name.toLowerCase()) ?? 0);

/** @returns the months by their names in other languages, which are only asked for where somebody wrote one */
const monthsElsewhere = lazy((): ReadonlyMap<string, number> => new Map(LANGUAGES.flatMap(namesIn)));

/** Alone, behind a day ("декабря") and shortened ("dic"); Croatian is not among them, which calls October as Polish calls November. */
function namesIn(language: string): [string, number][] {
  const forms = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const;
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    return MONTHS.flatMap((_, month): [string, number][] =>
      format
        .formatToParts(Date.UTC(2000, month))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => [value.toLowerCase().replace(/\.$/, ''), month + 1]),
    );
  });
}
