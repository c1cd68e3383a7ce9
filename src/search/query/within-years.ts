import { isPeriodKey } from '../language/date-keys.ts';
import { dateReader } from '../language/dates-in-text.ts';
import type { DateReader } from '../language/dates-when-needed.ts';
import { spokenYears, type YearSpan } from '../language/year-spans.ts';
import { asOf } from '../../interface/search-words.ts';
import type { SearchEngine } from '../engine/search-engine.ts';
import type { Answer, Answerer, AnswerOptions, AnswerResult } from './answer-types.ts';
import type { SearchState } from './state/search-state.ts';

/** What reads the dates of a query, and answers those that say from which year to which. */
export interface QueryDates extends DateReader {
  withinYears: typeof withinYears;
}

/** @returns what reads dates and years, for who has it loaded */
export const queryDates = (): QueryDates => ({ ...dateReader(), withinYears });

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
 * first where it says nothing else, and those that name a decade as the query does come last.
 * @returns nothing where it says nothing of years, or nothing happened in them
 */
async function withinYears(
  wanted: SearchState,
  options: AnswerOptions,
  { engine, answer, saysNothing }: Search,
): Promise<Answer | undefined> {
  const { query: typed } = wanted;
  const spoken = spokenYears(typed);
  if (!spoken) return undefined;
  const all = await yearsOf(engine);
  const within = ({ from, to }: YearSpan) => all.filter((year) => year >= from && year <= to);
  const span = spoken.spans.find((one) => within(one).length);
  if (!span) return undefined;
  const query = saysNothing(spoken.rest) ? '' : spoken.rest;
  const { from = 0, to = Infinity } = wanted.years ?? {};
  const years = { from: Math.max(from, span.from), to: Math.min(to, span.to) };
  const found = await answer(
    { ...wanted, query, years },
    { ...options, reader: readerOf(span, spoken.written) },
  );
  if (!found.results.length) return undefined;
  const isOrdered = query || wanted.sort === 'date' || span.to - span.from === 1;
  const results = isOrdered ? found.results : await byYears(found.results, within(years), engine);
  const asWritten = /\d/.test(spoken.written) && span.to - span.from === 9;
  const { results: naming } = asWritten
    ? await answer(wanted, { ...options, exact: true, reader: dateReader() })
    : { results: [] };
  const { correction } = found;
  const inFull = (words: string) => `${words} ${spoken.written}`.trim();
  return {
    ...found,
    results: [...results, ...naming.filter(({ id }) => !results.some((result) => result.id === id))],
    tried: found.tried.map((one) => ({ ...one, query: inFull(one.query) })),
    ...(correction && { correction: { from: typed, to: inFull(correction.to) } }),
  };
}

/** A value that no page has has every value counted. */
const NONE = '';

async function yearsOf(engine: SearchEngine): Promise<number[]> {
  const { filters } = await engine.search(null, { filters: { year: { any: [NONE] } } });
  return Object.keys(filters['year'] ?? {}).map(Number);
}

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

/** @returns what reads the dates of texts, for which any of the years is one that is asked for */
function readerOf({ from, to }: YearSpan, written: string): DateReader {
  const { datesIn, replaceDates } = dateReader();
  const isWithin = (text: string) =>
    [...text.replace(CHECKED, '').matchAll(/(?<![\p{L}\p{N}£$€.,])\d{4}(?!\d)/gu)].some(
      ([year]) => Number(year) >= from && Number(year) <= to,
    );
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
