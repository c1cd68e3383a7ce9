import { earliest, inOrder, yearOf } from './dates.ts';
import { isIn, type Entry } from './entries.ts';

/** A dated event of an initiative. */
export interface DatedEvent {
  initiative: Entry<'initiatives'>;
  date: string;
  text: string;
  sources: string[];
}

export interface YearOfEvents {
  year: number;
  events: DatedEvent[];
}

/** @returns all events of all initiatives under the year in which they begin, the earliest first */
export function eventsByYear(initiatives: Entry<'initiatives'>[]): YearOfEvents[] {
  const events = initiatives.map((initiative) =>
    initiative.data.timeline.map((event) => ({ initiative, ...event })),
  );
  const years = Map.groupBy(inOrder(...events), ({ date }) => yearOf(date));
  return [...years]
    .flatMap(([year, inYear]) => (year === undefined ? [] : [{ year, events: inYear }]))
    .sort((a, b) => a.year - b.year);
}

/** The dates of what a page is about. */
function datesOf(entry: Entry): string[] {
  const dates = isIn('initiatives', entry)
    ? [entry.data.started, entry.data.ended, ...entry.data.timeline.map((event) => event.date)]
    : isIn('briefings', entry)
      ? [entry.data.event.dates, entry.data.published]
      : isIn('organisations', entry)
        ? [entry.data.started, entry.data.ended]
        : [];
  return dates.filter((date) => date !== undefined);
}

/** @returns the years in which something dated happened, each once */
export function yearsOf(entry: Entry): number[] {
  return [...new Set(datesOf(entry).map(yearOf))].filter((year) => year !== undefined);
}

/** @returns the first event of a year on an initiative's timeline, in words; undefined where it has none */
export const happenedIn = (entry: Entry, year: number): string | undefined =>
  isIn('initiatives', entry)
    ? inOrder(entry.data.timeline).find(({ date }) => yearOf(date) === year)?.text
    : undefined;

/** @returns the day of the latest that happened, `2020-01-21`; of the page's last change where nothing is dated */
export function latestDay(entry: Entry): string {
  const days = datesOf(entry).map(earliest).filter(Number.isFinite);
  const day = days.length ? Math.max(...days) : earliest(entry.data.updated);
  return new Date(day).toISOString().slice(0, 10);
}
