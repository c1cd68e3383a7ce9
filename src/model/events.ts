import { earliest, inOrder, yearOf } from './dates/dates.ts';
import { isIn, type Entry } from './entries.ts';
import { mergedEvents, type DatedEvent, type Telling } from './merge-events.ts';

export interface YearOfEvents {
  /** Undefined of those of which it is not known. */
  year: number | undefined;
  events: DatedEvent[];
}

/** @returns all events of all initiatives under the year in which they begin, the earliest first, those of unknown years last */
export function eventsByYear(initiatives: Entry<'initiatives'>[]): YearOfEvents[] {
  const years = Map.groupBy(mergedEvents(initiatives), ({ date }) => yearOf(date));
  return [...years]
    .map(([year, events]) => ({ year, events }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
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

/** @returns the first event of a year on an initiative's timeline; undefined where it has none */
export const happenedIn = (entry: Entry, year: number) =>
  isIn('initiatives', entry)
    ? inOrder(entry.data.timeline).find(({ date }) => yearOf(date) === year)
    : undefined;

/** What happened, and who tells it; or what is told by no event. */
interface Happening {
  event: DatedEvent | undefined;
  entries: Entry[];
}

/** @returns entries of a year by the first event of it on their timelines, which several may tell, in the order in which they come */
export function inOneEvent(entries: Entry[], year: number): Happening[] {
  const merged = mergedEvents(entries.filter((entry) => isIn('initiatives', entry)));
  const eventOf = (entry: Entry) => {
    const first = happenedIn(entry, year);
    const isTold = ({ initiative, index }: Telling) =>
      initiative === entry && inOrder(initiative.data.timeline)[index] === first;
    return first && merged.find(({ tellings }) => tellings.some(isTold));
  };
  const happenings = entries.map((entry) => ({ event: eventOf(entry), entry }));
  return [...Map.groupBy(happenings, ({ event, entry }) => event ?? entry).values()].map((told) => ({
    event: told[0]?.event,
    entries: told.map(({ entry }) => entry),
  }));
}

/** @returns the date of the latest that happened, nothing where nothing is dated */
export const latestDate = (entry: Entry): string | undefined =>
  datesOf(entry)
    .filter((date) => Number.isFinite(earliest(date)))
    .toSorted((a, b) => earliest(b) - earliest(a))[0];

/**
 * @returns the day on which that was, or began, as it stands in the order of letters: `2020-01-21`, and before Christ with
 *   what its year is short of 999,999, since later years have smaller numbers there: `-999956-03-15`
 */
export function latestDay(entry: Entry): string | undefined {
  const date = latestDate(entry);
  if (date === undefined) return undefined;
  const [day = ''] = new Date(earliest(date)).toISOString().split('T');
  return day.replace(/^-\d+/, (year) => `-${999_999 + Number(year)}`);
}
