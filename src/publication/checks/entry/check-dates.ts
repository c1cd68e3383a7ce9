import { ENGLISH } from '../../../interface/catalogues.ts';
import { compareDates, dateInWords, earliest, latest } from '../../../model/dates/dates.ts';
import { isIn } from '../../../model/entries.ts';
import type { Problem, ProblemName } from '../../../model/problems.ts';
import type { ParsedContent, ParsedEntry } from '../../parsed-content.ts';
import { fieldInWords } from '../../validation/field-path.ts';

/**
 * Holds the dates of an entry against each other. Events may lie before `started` (what led to it) and
 * after `ended` (what came of it); but nothing can have happened after the record was checked.
 */
export const checkDates = ({ entries }: ParsedContent): Problem[] => entries.flatMap(checkEntry);

function checkEntry({ entry, frontMatter }: ParsedEntry): Problem[] {
  const problems: Problem[] = [];
  const add = (name: ProblemName, path: PropertyKey[], message: string, hint: string) =>
    problems.push({
      name,
      file: entry.file,
      ...frontMatter.locate(path),
      message: `${fieldInWords(path, frontMatter.value)}: ${message}.`,
      hint,
    });
  const { asOf, updated, changes } = entry.data;
  if (isIn('initiatives', entry) || isIn('organisations', entry)) {
    const { started, ended } = entry.data;
    if (started && ended && latest(ended) < earliest(started))
      add(
        'dates-reversed',
        ['ended'],
        `the end (${dateInWords(ended, ENGLISH)}) is before the start (${dateInWords(started, ENGLISH)})`,
        'Correct one of the two dates.',
      );
  }
  if (isIn('briefings', entry)) {
    const { event, published } = entry.data;
    if (latest(published) < earliest(event.dates))
      add(
        'dates-reversed',
        ['published'],
        `the briefing is dated before its event (${dateInWords(event.dates, ENGLISH)})`,
        'Correct one of the two dates.',
      );
  }
  if (asOf && earliest(asOf) > latest(updated))
    add(
      'date-after-record',
      ['asOf'],
      `this is after the last change to the page (\`updated: ${updated}\`)`,
      'Correct `asOf`, or set `updated` to the date of your last change.',
    );
  changes.forEach(({ date }, index) => {
    if (earliest(date) > latest(updated))
      add(
        'date-after-record',
        ['changes', index, 'date'],
        `this is after the last change to the page (\`updated: ${updated}\`)`,
        `Set \`updated\` to ${date}.`,
      );
  });
  const last = changes.map(({ date }) => date).sort((a, b) => compareDates(b, a))[0];
  if (last !== undefined && earliest(updated) > latest(last))
    add(
      'change-without-note',
      ['updated'],
      `this is newer than the last change note (${dateInWords(last, ENGLISH)}), so readers are not told what has changed`,
      `Add to \`changes\`: \`- { date: ${updated}, note: … }\`.`,
    );
  if (isIn('initiatives', entry)) {
    const checked = asOf ?? updated;
    const { status, ended } = entry.data;
    if (status === 'active' && ended && latest(ended) < earliest(checked))
      add(
        'ended-but-active',
        ['ended'],
        `this is before ${dateInWords(checked, ENGLISH)}, when its status was still \`active\``,
        'Correct the status, or the date of its end.',
      );
    entry.data.timeline.forEach(({ date }, index) => {
      if (earliest(date) > latest(checked))
        add(
          'date-after-record',
          ['timeline', index, 'date'],
          `this is after ${dateInWords(checked, ENGLISH)}, the date up to which the record was checked`,
          `Correct the date, or set \`asOf\` to ${date} or later.`,
        );
    });
  }
  return problems;
}
