/**
 * However a date is written, its key is the same: `d20180203` is the third of February 2018, `m201802` that month,
 * `r201819` the time from one year to the next, as years of budgets run. The index keeps the keys of a page's dates
 * beside its words, and a search for a date asks for them.
 */
const KEY = /^(?:d\d{8}|m\d{6}|r\d{6})$/;
export const isDateKey = (word: string): boolean => KEY.test(word);
export const isDayKey = (key: string): boolean => key.startsWith('d');
export const isPeriodKey = (key: string): boolean => key.startsWith('r');

/** @returns the key of the month of a day */
export const monthOfKey = (day: string): string => `m${day.slice(1, 7)}`;

/** @returns the year that a key is of, and of a period the next */
export function yearsOfKey(key: string): string[] {
  const year = Number(key.slice(1, 5));
  return (isPeriodKey(key) ? [year, year + 1] : [year]).map(String);
}

/** @returns a key in words of the language */
export function dateOfKey(key: string, language: string): string {
  const [year, month, day] = [key.slice(1, 5), key.slice(5, 7), key.slice(7, 9)];
  if (key.startsWith('r')) return `${year}-${month}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day || 1)));
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
