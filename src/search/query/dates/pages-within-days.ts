import { dateOfKey } from '../../language/dates/date-keys.ts';
import { normalise } from '../../language/normalise.ts';
import type { DaySpan } from '../../language/dates/year-spans.ts';
import { language } from '../../../interface/search-words.ts';
import type { SearchEngine } from '../../engine/search-engine.ts';

export const yearOf = (day: number): number => Math.floor(day / 10000);
const firstDay = (year: number) => year * 10000;
const lastDay = (year: number) => firstDay(year) + 9999;

/** @returns those of some years of which a day is within others */
export const yearsWithin = (years: readonly number[], { from, to }: DaySpan): number[] =>
  years.filter((year) => lastDay(year) >= from && firstDay(year) <= to);

/**
 * @param years those in which something happened
 * @returns what tells whether a page tells of days within some; nothing where these are whole years, which are a facet of the index
 */
export async function isKeptWithin(
  span: DaySpan,
  years: readonly number[],
  engine: SearchEngine,
): Promise<((page: { id: string }) => boolean) | undefined> {
  const within = yearsWithin(years, span);
  const isWhole = (year: number) => firstDay(year) >= span.from && lastDay(year) <= span.to;
  const partial = within.filter((year) => !isWhole(year));
  if (!partial.length) return undefined;
  const wholes = within.filter(isWhole).map(String);
  const ids = new Set<string>();
  const add = (found: readonly { id: string }[]) => {
    for (const { id } of found) ids.add(id);
  };
  if (wholes.length) add((await engine.search(null, { filters: { year: { any: wholes } } })).results);
  for (const year of partial)
    for (let month = 1; month <= 12; month++) add(await findInMonth(year, month, span, engine));
  return ({ id }) => ids.has(id);
}

/** @returns the pages that tell of days of a month within some; those that name the month alone may */
async function findInMonth(year: number, month: number, { from, to }: DaySpan, engine: SearchEngine) {
  const first = firstDay(year) + month * 100;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length }, (_day, index) => first + index + 1);
  const within = days.filter((day) => day >= from && day <= to);
  if (!within.length) return [];
  const find = async (words: string) => (await engine.search(words, { filters: {} })).results;
  // The beginning of a key finds all that begin so.
  const all = await find(`d${String(first / 100)}`);
  const named = await find(`"${normalise(dateOfKey(`m${String(first / 100)}`, language))}"`);
  if (within.length === length) return [...all, ...named];
  const dated = await Promise.all(within.map((day) => find(`"d${String(day)}"`)));
  return [...dated.flat(), ...named.filter(({ id }) => !all.some((page) => page.id === id))];
}
