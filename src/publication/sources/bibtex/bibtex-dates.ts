import { dateMeant } from '../../../model/dates/date-meant.ts';
import { datesOfMonths, withDays } from '../months-of-year.ts';
import type { Completion } from './bibtex-fields.ts';

/** What the library reads right; of other dates in EDTF it keeps the year. */
const PLAIN_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** Of more than four digits. */
const FAR_YEAR = /^y-?\d+$/i;

/** Dates of CSL by the names that they have in BibLaTeX, and that those call them who have no field for it. */
const DATES = {
  issued: ['date'],
  accessed: [
    'urldate',
    'accessed',
    'accessdate',
    'lastaccessed',
    'lastchecked',
    'lastvisited',
    'urlaccessdate',
  ],
  'original-date': ['origdate'],
  'event-date': ['eventdate'],
};

export const completeDates: Completion = (fields, { properties, written }) => {
  for (const [field, names] of Object.entries(DATES)) {
    const ofYear = field === 'issued' && properties['month'] === undefined ? written('year') : undefined;
    const date = (written(...names) ?? ofYear)
      ?.replace(/-{2,3}/g, '–')
      .replace(/(?<=\d)\/$/, '/..')
      .replace(/^\/(?=\d)/, '../');
    const isBetter = fields[field] === undefined || FAR_YEAR.test(date ?? '') || dateMeant(date ?? '');
    if (date && !PLAIN_DATE.test(date) && isBetter) fields[field] = { raw: date };
  }
  const months = withDays(datesOfMonths(written('year'), written('month')), written('day'));
  if (months !== undefined && properties['date'] === undefined) fields['issued'] = { raw: months };
};
