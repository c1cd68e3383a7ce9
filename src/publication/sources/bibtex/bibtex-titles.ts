import { capitalise } from '../../../model/labels.ts';
import type { Completion } from './bibtex-fields.ts';

const ONLINE = /^(?:online|www|electronic)$/i;

/** Numbers of issues, of papers and in series, which BibTeX has one field for. */
export const completeNumbers: Completion = (fields, { said }) => {
  const number = said('number');
  if (number === undefined) return;
  const issue = said('issue');
  const isIn = (field: string) => fields[field] === number;
  const series = said('series');
  // A whole number or season beside the number in a volume.
  if (issue !== undefined && isIn('issue') && issue !== number) fields['issue'] = `${number} (${issue})`;
  else if (fields['type'] === 'paper-conference' && (series || fields['volume'])) {
    // Scopus has papers of conferences in issues of journals; those of others are numbered in a series.
    for (const field of ['number', 'issue', 'collection-number'])
      if (isIn(field)) Reflect.deleteProperty(fields, field);
    fields[series ? 'collection-number' : 'issue'] = number;
  } else if (!['issue', 'collection-number', 'page'].some(isIn)) fields['number'] ??= number;
};

/** What it is part of. */
export const completeContainers: Completion = (fields, { type, properties, said }) => {
  const journal = said('journaltitle', 'journal');
  if (!/^(?:book|chapter|thesis|report)$/.test(String(fields['type'])))
    fields['container-title'] ??= journal ?? said('booktitle');
  // An article of a conference is found in its journal.
  if (/^article/i.test(type) && journal !== undefined && properties['booktitle'] !== undefined) {
    fields['container-title'] = journal;
    fields['event-title'] ??= said('booktitle');
  }
  // Of a book that is part of a greater one, the library knows the latter alone.
  if (properties['maintitle'] !== undefined)
    fields['volume-title'] ??=
      [said('booktitle'), said('booksubtitle')].filter(Boolean).join(': ') || undefined;
};

/** What stands behind titles in fields of its own. */
export const completeTitles: Completion = (fields, { type, properties, said }) => {
  const addons = {
    title: 'titleaddon',
    ...(properties['maintitle'] === undefined
      ? { 'container-title': 'booktitleaddon' }
      : { 'container-title': 'maintitleaddon', 'volume-title': 'booktitleaddon' }),
  };
  for (const [field, name] of Object.entries(addons)) {
    const addon = said(name);
    if (addon === undefined) continue;
    const title = fields[field];
    // Of a page on the web, Better BibTeX writes the site there.
    if (field === 'title' && ONLINE.test(type)) fields['container-title'] ??= addon;
    else if (typeof title === 'string') fields[field] = asSentences(title, addon);
    else if (field === 'title') fields[field] = addon;
  }
};

/** BibLaTeX has series by a number alone, and words of its own for a new and an old one. */
export const completeSeries: Completion = (fields, { said }) => {
  const series = said('series') ?? '';
  if (/^(?:new|old)series$/.test(series))
    fields['collection-title'] = capitalise(series.replace('series', ' series'), 'en');
  if (/^\d+$/.test(series) && fields['collection-title'] === series)
    fields['collection-title'] = `series ${series}`;
};

/** "Act" and "of 1990" are one. */
const asSentences = (title: string, addon: string) =>
  `${title}${/[.!?…]$/.test(title) || /^\p{Ll}/u.test(addon) ? '' : '.'} ${addon}`;
