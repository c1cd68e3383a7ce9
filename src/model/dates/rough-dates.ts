import { dateMeant } from './date-meant.ts';
import { centuryMeant, decadeMeant, decadeNamed } from './decades.ts';
import { daysIn, edtfOfParts } from './read-edtf.ts';
import { isEdtf } from './date-spans.ts';

/** Parts of a month, year, decade or century that are named roughly: "early 2019", "mid-1990s", "end of May 2020". */

type Part = 'early' | 'mid' | 'late' | 'begin' | 'end';

const PARTS: readonly [names: string, part: Part][] = [
  ['early|earlier|frühes|dechrau|début|principios|comienzos', 'early'],
  ['mid|middle|mitte|mi|milieu|mediados|canol', 'mid'],
  ['late|later|spätes|finales', 'late'],
  ['start|beginning|begin|anfang|inizio', 'begin'],
  ['end|ende|fin|diwedd|fine', 'end'],
];

/** @returns the dates within which it was, in EDTF; undefined where no part of a time is named */
export function roughDate(text: string): string | undefined {
  for (const [names, part] of PARTS) {
    const [, time] =
      new RegExp(
        `^(?:in |at |a |am )?(?:the )?(?:${names})(?:[- ](?:in )?(?:the )?|(?=\\d))(.*\\d.*)$`,
        'iu',
      ).exec(text) ?? [];
    const within = time && (inDecadeOrCentury(part, time) ?? inYearOrMonth(part, time));
    if (within && isEdtf(within)) return within;
  }
  return undefined;
}

function inYearOrMonth(part: Part, time: string): string | undefined {
  const [, year = '', month] = /^(\d{4})(?:-(0\d|1[0-2]))?$/.exec(dateMeant(time) ?? '') ?? [];
  if (!year) return undefined;
  if (month === undefined)
    return {
      early: `[${year}-01..${year}-04]`,
      mid: `[${year}-05..${year}-08]`,
      late: `[${year}-09..${year}-12]`,
      begin: `${year}-01~`,
      end: `${year}-12~`,
    }[part];
  const [first, last] = {
    early: [1, 10],
    mid: [11, 20],
    late: [21, daysIn(Number(year), Number(month) - 1)],
  }[third(part)] as [number, number];
  return `[${edtfOfParts([Number(year), Number(month), first])}..${edtfOfParts([Number(year), Number(month), last])}]`;
}

/** What begins is early, what ends late. */
const third = (part: Part) => (part === 'begin' ? 'early' : part === 'end' ? 'late' : part);

/** Tenths of a time, from the first to the last that people mean by its beginning, middle and end. */
const TENTHS = { early: [0, 3], mid: [4, 6], late: [7, 9] } as const;

function inDecadeOrCentury(part: Part, time: string): string | undefined {
  const years = decadeMeant(time) ?? decadeNamed(time) ?? centuryMeant(time) ?? '';
  if (!/^\d\d\d?X+$/.test(years)) return undefined;
  const [first, last] = TENTHS[third(part)];
  const [from, to] = [years.replace('X', String(first)), years.replace('X', String(last))];
  return `[${from.replace('X', '0')}..${to.replace('X', '9')}]`;
}
