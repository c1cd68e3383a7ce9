import type { Words } from '../interface/catalogues.ts';
import { compareDates, dateInWords, isEdtf, yearOf } from '../model/dates/dates.ts';
import { yearInWords } from '../model/dates/years-in-words.ts';
import { addressOfEvent } from '../model/site/addresses/row-addresses.ts';
import { anchorOfYear } from '../model/site/lists/browse-groups.ts';
import { GENERATED_PAGES } from '../model/site/addresses/generated-pages.ts';
import { PAGE_LISTS } from '../model/site/lists/page-lists.ts';
import type { Contents } from '../model/entries.ts';
import type { Related } from '../model/relations.ts';
import { textWidth } from '../text/letters/text-lines.ts';
import type { EventMark } from './event-marks.ts';
import type { TimelineDrawing } from './timeline-lanes.ts';

/**
 * @returns what a mark says: its event in full, or how many there are and from when to when; of an event that is told in
 *   full on another line, when it was, and on which
 */
export function nameOfMark({ events }: EventMark, words: Words): string {
  const [first, ...others] = events;
  if (!others.length) {
    const date = dateInWords(first.date, words);
    const { alsoOn } = first;
    return alsoOn
      ? words.drawings.alsoOn({ event: date, name: alsoOn.data.title })
      : `${date}: ${first.text}`;
  }
  return countOf(events.length, datesOf(events, words), words);
}

/** @returns from when to when events are, to the day where that is known */
function datesOf(events: EventMark['events'], words: Words): string[] {
  // An event may itself last: `2024-03/2024-12`.
  const dates = events.flatMap(({ date }) => date.split('/').filter(isEdtf)).sort(compareDates);
  return [dates[0], dates.at(-1)].map((date = '') => dateInWords(date, words));
}

/**
 * @returns the name of a mark beside which stands, on narrow pages, how many events there are and of which years: it begins
 *   with that, by which those call it who speak to their computer, and goes on with the days
 */
export function nameOfSaidMark(mark: EventMark, words: Words): string {
  const [years, days] = [shortNameOfMark(mark, words), nameOfMark(mark, words)];
  if (mark.events.length < 2 || years === days) return days;
  return `${years} (${periodOf(datesOf(mark.events, words), words)})`;
}

/** @returns what is shown of a mark that only names another line: its event in full; undefined where its name is all */
export function toldOfMark({ events: [first, ...others] }: EventMark, words: Words): string | undefined {
  if (others.length || !first.alsoOn) return undefined;
  const event = `${dateInWords(first.date, words)}: ${first.text}`;
  return words.drawings.alsoOn({ event, name: first.alsoOn.data.title });
}

/** What fits beside a lane that goes down a narrow page, in CSS pixels. */
const BESIDE = { width: 200, size: 14 } as const;

/** @returns when a mark is, short enough to stand beside it: the date of its event, or how many there are of which years */
export function saidOfMark(mark: EventMark, words: Words): string {
  const [first, ...others] = mark.events;
  const date = others.length ? shortNameOfMark(mark, words) : dateInWords(first.date, words);
  if (textWidth(date, BESIDE.size) <= BESIDE.width) return date;
  const year = yearOf(first.date);
  return year === undefined ? '' : yearInWords(year, words);
}

/** @returns how many events a mark stands for, and of which years */
export function shortNameOfMark({ events }: EventMark, words: Words): string {
  const years = events.flatMap(({ date }) => yearOf(date) ?? []);
  const named = years.length ? [Math.min(...years), Math.max(...years)] : [];
  return countOf(
    events.length,
    named.map((year) => yearInWords(year, words)),
    words,
  );
}

/** @returns how many events a drawing of lanes has, and of which years, each once; of lives alone, the years that it shows */
export function nameOfLanes({ groups, scale }: TimelineDrawing, words: Words): string {
  const events = groups
    .flatMap(({ lanes }) => lanes.flatMap(({ wide }) => wide.marks.flatMap((mark) => mark.events)))
    .filter(({ alsoOn }) => !alsoOn);
  const [first, ...others] = events;
  if (first) return shortNameOfMark({ at: 0, events: [first, ...others] }, words);
  const [start, end] = [yearInWords(scale.from, words), yearInWords(scale.to - 1, words)];
  return start === end ? start : words.dates.period({ start, end });
}

const countOf = (count: number, ends: string[], words: Words): string =>
  words.drawings.marks({ count, dates: periodOf(ends, words) });

const periodOf = ([start = '', end = '']: string[], { dates }: Words): string =>
  start === end ? start : dates.period({ start, end });

/** @returns where a mark leads: to its first event on the page that tells it, or to that page if it does not show events */
export function addressOfMark({ events: [first] }: EventMark, publication: Contents): string {
  const [{ initiative, index }] = first.tellings;
  return addressOfEvent(initiative, index, publication);
}

/** @returns where a mark leads that stands for events of several pages: to their year in the list of all */
export function yearOfMark({ events: [{ date }] }: EventMark, related: Related): string {
  const year = yearOf(date);
  return year === undefined
    ? GENERATED_PAGES.timeline.address
    : PAGE_LISTS.timeline.addressOf(anchorOfYear(year), related);
}
