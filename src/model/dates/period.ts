import type { Words } from '../../interface/catalogues.ts';
import { dateInWords } from './dates.ts';
import { isIn, type Entry } from '../entries.ts';
import { statusOf } from '../status.ts';

/**
 * @returns from when to when there was what an entry is about, or when a briefing was published; empty where that is not
 *   known, or where the status gives the date of a document and there is no other
 */
export function periodInWords(entry: Entry, words: Words): string {
  const { dates } = words;
  const said = (date: string) => dateInWords(date, words);
  if (isIn('briefings', entry)) return said(entry.data.published);
  if (!isIn('initiatives', entry) && !isIn('organisations', entry)) return '';
  // Of a beginning that may be any time before, or an end that may be any after, "since until" would be no words.
  // Nor would "since since" where what began goes on, or "until until".
  const started = entry.data.started?.startsWith('../')
    ? undefined
    : entry.data.started?.replace(/\/(?:\.\.)?$/, '');
  const ended = entry.data.ended?.endsWith('/..') ? undefined : entry.data.ended?.replace(/^(?:\.\.)?\//, '');
  if (started && started === ended) return said(started);
  if (started && ended) return dates.period({ start: said(started), end: said(ended) });
  if (isIn('initiatives', entry) && statusOf(entry).published) return '';
  const runs = isIn('organisations', entry) || entry.data.status === 'active';
  if (started) return (runs ? dates.since : dates.from)({ start: said(started) });
  return ended ? dates.until({ end: said(ended) }) : '';
}
