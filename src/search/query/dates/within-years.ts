import { isPeriodKey } from '../../language/dates/date-keys.ts';
import { dateReader } from '../../language/dates/dates-in-text.ts';
import type { DateReader } from '../../language/dates/dates-when-needed.ts';
import { daysOfKey, spokenYears, type DaySpan } from '../../language/dates/year-spans.ts';
import { asOf, language } from '../../../interface/search-words.ts';
import type { SearchEngine } from '../../engine/search-engine.ts';
import type { Answer, Answerer, AnswerOptions, AnswerResult } from '../answer-types.ts';
import { claimIn } from '../strategies/claim-reference.ts';
import { countValues } from '../count-values.ts';
import { everyYear } from '../every-value.ts';
import { isKeptWithin, yearOf, yearsWithin } from './pages-within-days.ts';
import { settleDates } from './settle-dates.ts';
import { settleNumbers } from '../settle-numbers.ts';
import type { SearchState } from '../state/search-state.ts';

/** What reads the dates and numbers of a query, and answers those that say from which year to which. */
export interface QueryDates extends DateReader {
  withinYears: typeof withinYears;
  settleDates: typeof settleDates;
  settleNumbers: typeof settleNumbers;
}

/** @returns what reads dates, years and numbers, for who has it loaded */
export const queryDates = (): QueryDates => ({ ...dateReader(), withinYears, settleDates, settleNumbers });

/** What searches, for code of another script. */
interface Search {
  engine: SearchEngine;
  answer: Answerer;
  saysNothing: (query: string) => boolean;
}

/** What stands for the years in a question. */
const KEY = 'years';
/** Pages are told apart by how many of so few years something happened in. */
const FEW_YEARS = 12;

/**
 * Answers a query that says something of years by the pages of which something happened in them: those with most years come
 * first where it says nothing else, and those that name a decade as the query does come last, and those that name a season so first.
 * A claim is asked for by its reference alone.
 * @returns nothing where it says nothing of years, or nothing happened in them
 */
async function withinYears(
  wanted: SearchState,
  options: AnswerOptions,
  { engine, answer, saysNothing }: Search,
): Promise<Answer | undefined> {
  const { query: typed } = wanted;
  const claim = claimIn(typed);
  if (claim) return answer({ ...wanted, query: claim }, options);
  const spoken = spokenYears(typed, undefined, replaceDays);
  if (!spoken) return undefined;
  const all = (await everyYear(engine)).map(Number);
  const span = spoken.spans.find((one) => yearsWithin(all, one).length);
  if (!span) return undefined;
  // What stands before a time says nothing without it: "opened in".
  const telling = spoken.rest.split(' ');
  const query = telling.slice(0, telling.findLastIndex((word) => !saysNothing(word)) + 1).join(' ');
  const { from = 0, to = Infinity } = wanted.years ?? {};
  const years = { from: Math.max(from, yearOf(span.from)), to: Math.min(to, yearOf(span.to)) };
  const whole = await answer(
    { ...wanted, query, years },
    { ...options, reader: readerOf(span, spoken.written) },
  );
  const found = await withoutOtherDays(whole, span, all, engine);
  if (!found.results.length) return undefined;
  const isOrdered = query || wanted.sort === 'date' || yearOf(span.to) - yearOf(span.from) <= 1;
  const results = isOrdered ? found.results : await byYears(found.results, yearsWithin(all, span), engine);
  const { results: naming } = spoken.isName
    ? await answer(wanted, { ...options, exact: true, reader: dateReader() })
    : { results: [] };
  // Who writes of a season may know no month of it.
  const isSeason = spoken.isName && yearOf(span.to) - yearOf(span.from) <= 1;
  const { results: literal } = isSeason
    ? await engine.search(`"${spoken.written}"`, { filters: {} })
    : { results: [] };
  const first = naming.filter(({ id }) => literal.some((page) => page.id === id));
  const ordered = [...first, ...results, ...naming];
  const { correction } = found;
  const inFull = (words: string) => `${words} ${spoken.written}`.trim();
  return {
    ...found,
    results: ordered.filter(({ id }, index) => ordered.findIndex((result) => result.id === id) === index),
    tried: found.tried.map((one) => ({ ...one, query: inFull(one.query) })),
    ...(correction && { correction: { from: typed, to: inFull(correction.to) } }),
  };
}

/** Days and months of a query; a period from one year to the next is read with the years. */
function replaceDays(query: string, put: (written: string, days: DaySpan) => string): string {
  const { replaceDates, withYearsOfMonths } = dateReader();
  return replaceDates(withYearsOfMonths(query, language), language, (written, [key = '']) => {
    const days = daysOfKey(key);
    return days ? put(written, days) : written;
  });
}

/** Where a query tells months or days, pages that only tell of others of their years are left out, and not counted. */
async function withoutOtherDays(
  found: Answer,
  span: DaySpan,
  years: readonly number[],
  engine: SearchEngine,
): Promise<Answer> {
  const isKept = await isKeptWithin(span, years, engine);
  if (!isKept) return found;
  const answer = {
    ...found,
    results: found.results.filter(isKept),
    withMost: found.withMost.filter(isKept),
  };
  const counts = await countValues(answer, Object.keys(found.filters), engine);
  return { ...answer, filters: counts, totalFilters: { ...counts, ...chosen(found) } };
}

/** @returns what other values of a chosen facet have: more than those of the results */
const chosen = ({ filters, totalFilters }: Answer) =>
  Object.fromEntries(
    Object.entries(totalFilters).filter(
      ([name, values]) => JSON.stringify(values) !== JSON.stringify(filters[name]),
    ),
  );

/** @returns results in the order of how many of some years something happened in, and else as they were */
async function byYears(
  results: AnswerResult[],
  years: readonly number[],
  engine: SearchEngine,
): Promise<AnswerResult[]> {
  if (years.length > FEW_YEARS) return results;
  const counts = new Map<string, number>();
  for (const year of years) {
    const having = await engine.search(null, { filters: { year: { any: [String(year)] } } });
    for (const { id } of having.results) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return results.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

/** When the record was checked is no date of what it tells. */
const CHECKED = new RegExp(`(?:^|· )${asOf({ date: '' }).trim()}[^·]*`, 'u');

/** @returns what reads the dates of texts, for which any within some days is one that is asked for */
function readerOf({ from, to }: DaySpan, written: string): DateReader {
  const { datesIn, replaceDates } = dateReader();
  const isIn = (days: DaySpan | undefined) => days !== undefined && days.from <= to && days.to >= from;
  const isWithin = (text: string) => {
    const dates: boolean[] = [];
    const years = replaceDates(text.replace(CHECKED, ''), language, (whole, [key = '']) => {
      const days = daysOfKey(key);
      if (days) dates.push(isIn(days));
      return days ? '' : whole;
    });
    return (
      dates.includes(true) ||
      [...years.matchAll(/(?<![\p{L}\p{N}£$€.,])\d{4}(?!\d)/gu)].some(
        ([year]) => Number(year) >= yearOf(from) && Number(year) <= yearOf(to),
      )
    );
  };
  return {
    datesIn: (text, language) => [...datesIn(text, language), ...(isWithin(text) ? [KEY] : [])],
    replaceDates: (text, language, put) => {
      put(written, [KEY]);
      // A page that names a period as the query does says more of it.
      replaceDates(written, language, (same, keys) => {
        const periods = keys.filter(isPeriodKey);
        return periods.length ? put(same, periods) : '';
      });
      return replaceDates(text, language, put);
    },
  };
}
