import { memoize } from '../../../text/functions/memoize.ts';
import { editDistance } from '../../../text/letters/edit-distance.ts';
import { monthOfKey } from './date-keys.ts';
import { normalise } from '../normalise.ts';

/** @returns the keys of the dates in a text, as often as they stand there, and of their months */
export function datesIn(text: string, language: string): string[] {
  const found: string[] = [];
  replaceDates(text, language, (written, [first = '', ...others]) => {
    // "On 3 March 21 trusts joined": in a text, what follows a month is a year in full.
    if (/\p{L}\W+\d\d$/u.test(written)) return '';
    // In a text, a date in figures means one thing, and the order of the language tells which.
    found.push(
      first,
      ...(first.startsWith('d') ? [monthOfKey(first)] : []),
      ...others.filter(isSecondDay(first)),
    );
    return '';
  });
  return found;
}

/** "21 or 22 January 2020" is two days of one month, where 3/2/2018 is one day that may be read otherwise. */
const isSecondDay = (first: string) => (key: string) =>
  key.startsWith('d') && first.startsWith('d') && key.slice(0, 7) === first.slice(0, 7);

/**
 * @param put what stands in the place of a date, given it as written and the keys that it may have, the likeliest first
 * @returns a text with its dates replaced
 */
export function replaceDates(
  text: string,
  language: string,
  put: (written: string, keys: string[]) => string,
): string {
  // Every date has figures, and the names of months take their time to be had.
  if (!/\d/.test(text)) return text;
  const { pattern, monthNamed, isMonthFirst } = reader(language);
  return text.replace(pattern, (written: string, ...rest: unknown[]) => {
    const named = rest.at(-1) as Record<string, string | undefined>;
    const month = (name = '') => monthNamed(name);
    const keys: (string | undefined)[] = [];
    const { year = '' } = named;
    if (named['iso']) keys.push(dayKey(year, named['isoMonth'], named['isoDay']));
    else if (named['months']) {
      const inFull = fullYear(named['year2'] ?? '');
      keys.push(dayKey(inFull, month(named['months']), named['day2']));
      if (named['other2']) keys.push(dayKey(inFull, month(named['months']), named['other2']));
    } else if (named['monthFirst'])
      keys.push(dayKey(named['year3'], month(named['monthFirst']), named['day3']));
    else if (named['monthAlone']) keys.push(monthKey(named['year4'], month(named['monthAlone'])));
    else if (named['one']) {
      const [one, two, inFull] = [named['one'], named['two'], fullYear(named['year5'] ?? '')];
      const [dayFirst, other] = [dayKey(inFull, two, one), dayKey(inFull, one, two)];
      keys.push(...(isMonthFirst ? [other, dayFirst] : [dayFirst, other]));
    } else if (named['from']) {
      const [from, to] = [named['from'], named['to'] ?? ''];
      if ((Number(from) + 1) % 100 === Number(to.slice(-2))) keys.push(`r${from}${to.slice(-2)}`);
      if (to.length === 2) keys.push(monthKey(from, to));
    } else if (named['monthOfYear']) keys.push(monthKey(named['year6'], named['monthOfYear']));
    const known = keys.filter((key) => key !== undefined);
    return known.length ? put(written, [...new Set(known)]) : written;
  });
}

/** @returns a text in which of two months that share a year each has it: "March 2020 and May 2020" */
export const withYearsOfMonths = (text: string, language: string): string =>
  /\d/.test(text)
    ? text.replace(reader(language).monthsOfYear, (whole, ...rest: unknown[]) => {
        const { first = '', between = '', second = '', year = '' } = rest.at(-1) as Record<string, string>;
        const { monthNamed } = reader(language);
        return monthNamed(first) && monthNamed(second)
          ? `${first} ${year}${between}${second} ${year}`
          : whole;
      })
    : text;

const two = (number: string | number) => String(number).padStart(2, '0');

function monthKey(year = '', month: string | number | undefined): string | undefined {
  return month !== undefined && Number(month) >= 1 && Number(month) <= 12
    ? `m${year}${two(month)}`
    : undefined;
}

function dayKey(year = '', month: string | number | undefined, day = ''): string | undefined {
  const key = monthKey(year, month);
  return key && Number(day) >= 1 && Number(day) <= 31 ? `d${key.slice(1)}${two(day)}` : undefined;
}

/** 3/2/18 and 3 Feb ’18 are of this century, as far as it goes. */
const fullYear = (year: string) => (year.length < 4 ? `20${year.slice(-2)}` : year);

/** What reads dates of a language: a pattern, and the number of a month by its name or the beginning of it. */
const reader = memoize((language: string) => {
  const months = [...new Set([language, ...READERS])].flatMap(monthsOf);
  const monthNamed = (written: string) => {
    const name = normalise(written).replace(/\.$/, '');
    return (
      months.find(([known]) => known === name)?.[1] ??
      months.find(([known]) => known.startsWith(name))?.[1] ??
      months.find(([known]) => known.length >= LONG && editDistance(known, name) === 1)?.[1]
    );
  };
  const name = `(?:${[...new Set(months.map(([known]) => known.slice(0, SHORTEST)))].map(anyAccent).join('|')})\\p{L}*\\.?`;
  const day = '\\d{1,2}';
  const ordinal = '(?:\\.|st|nd|rd|th|er|re|º|ª|ain|af|il|ydd|fed|eg)?';
  const of = "(?:\\s+(?:of|de|del|d[’']|o(?=\\s))?\\s*|(?<=\\d\\.))";
  // Telephone numbers begin otherwise: 0345-46.
  const year = '[12]\\d{3}';
  // A day that comes again each year has the first of them in brackets: "1 October (1960)".
  const apart = `(?:${of}|(?:,\\s+|\\s+\\()(?=${year}))`;
  const pattern = [
    `(?<iso>(?<year>${year})(?<between>[-./])(?<isoMonth>\\d{1,2})\\k<between>(?<isoDay>\\d{1,2}))`,
    `(?<day2>${day})${ordinal}(?:\\s*(?:[-–/]|\\s\\p{L}{1,3}\\s)\\s*(?<other2>${day})${ordinal})?${of}(?<months>${name})${apart}(?<year2>${year}|[’']?\\d{2})`,
    `(?<monthFirst>${name})\\s+(?<day3>${day})${ordinal},?\\s+\\(?(?<year3>${year})`,
    `(?<monthAlone>${name})${of}(?<year4>${year})`,
    `(?<one>${day})\\s?([/.-])\\s?(?<two>${day})\\s?\\k<separator>\\s?(?<year5>${year}|\\d{2})`.replace(
      '([/.-])',
      '(?<separator>[/.-])',
    ),
    `(?<from>${year})\\s?[-–/]\\s?(?<to>${year}|\\d{2})`,
    `(?<monthOfYear>${day})[/.](?<year6>${year})`,
  ].join('|');
  return {
    monthsOfYear: new RegExp(
      `(?<!\\d\\.?\\s|\\p{L})(?<first>${name})(?<between>\\s?[-–—/]\\s?|\\s[-–—]\\s|\\s\\p{L}{1,5}\\s)(?<second>${name})${of}(?<year>${year})(?!\\d)`,
      'giu',
    ),
    monthNamed,
    isMonthFirst: isMonthFirst(language),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}£$€.,/-])(?:${pattern})(?![\\p{L}\\p{N}]|[-/.,]\\d)`, 'giu'),
  };
});

/** Readers write months as in their own language, whatever that of the publication is: `2 Juli 2026`. */
const READERS = ['en', 'de', 'fr', 'es'];

/** One slip makes another word of a shorter month: Juno, Augusta. */
const LONG = 7;

/** Fewer letters begin several months. */
const SHORTEST = 3;

/** The names of the months, normalised, each with its number. */
function monthsOf(language: string): [name: string, number: number][] {
  const names = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const others = OTHER_NAMES[language.slice(0, 2)]?.split(' ') ?? [];
  return Array.from({ length: 12 }, (_month, index) => {
    const parts = names.formatToParts(new Date(Date.UTC(2000, index, 1)));
    return [parts.find(({ type }) => type === 'month')?.value ?? '', ...(others[index]?.split('/') ?? [])];
  }).flatMap((all, index) =>
    all.filter(Boolean).map((name): [string, number] => [normalise(name), index + 1]),
  );
}

/** January in Austria; and as Welsh begins names of months behind some words: "o Fai", "a Thachwedd". */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  de: 'jänner',
  cy: '/ / fawrth / fai fehefin orffennaf/ngorffennaf / fedi / dachwedd/thachwedd/nhachwedd ragfyr',
};

/** Whether the month is written before the day in figures, as in the United States. */
const isMonthFirst = (language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0)[0]?.type === 'month';

/** Names are kept without accents; texts have them. */
const anyAccent = (letters: string) =>
  Array.from(letters)
    .map((letter) => ACCENTED[letter] ?? letter)
    .join('');
const ACCENTED: Record<string, string> = { a: '[aäâáà]', e: '[eéêè]', o: '[oôó]', u: '[uüûú]', i: '[iîí]' };

/** @returns what reads dates, for who has it loaded */
export const dateReader = () => ({ datesIn, replaceDates, withYearsOfMonths });
