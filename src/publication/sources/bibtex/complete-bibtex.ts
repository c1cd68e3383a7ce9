import { capitalise } from '../../../model/labels.ts';
import { dateMeant } from '../../../model/dates/date-meant.ts';
import type { SourceName } from '../../../model/schema/source.ts';
import { fullName } from '../../../model/source/source-names.ts';
import { bibtex, type BibEntry } from '../citation-js.ts';
import { withoutTex } from '../with-formulas.ts';
import { dateOfAccess, datesOfMonths, withDays } from '../months-of-year.ts';
import { genreOf, languageOf, typeOf } from './bibtex-names.ts';
import { readEprint, readNotes } from './bibtex-notes.ts';

/** What stands before an address without being more than that. */
const TELLS_WHERE =
  /^(?:available|verfügbar|disponible|abgerufen|abrufbar|consult|online|on-?line|retrieved|accessed|url|web|internet|world wide|from|see|at|last|\W)/i;

/** What the library reads right; of other dates in EDTF it keeps the year. */
const PLAIN_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** Of more than four digits. */
const FAR_YEAR = /^y-?\d+$/i;

/** What those call it who have no field for it in BibTeX. */
const OTHER_DATES: Partial<Record<string, string[]>> = {
  urldate: ['accessed', 'accessdate', 'lastaccessed', 'lastchecked', 'lastvisited', 'urlaccessdate'],
};

/**
 * @param item what Citation.js makes of an entry
 * @returns it with what the library leaves out or takes for something else
 */
export function completeBibtex(
  item: Readonly<Record<string, unknown>>,
  { type, label, properties }: BibEntry,
) {
  const written = (...names: string[]) => {
    const value = names.map((field) => properties[field]).find((one) => one !== undefined);
    return value === undefined ? undefined : withoutBraces(String(value));
  };
  const said = (...names: string[]) => {
    const field = names.find((name) => properties[name] !== undefined);
    return field && withoutTex(String(properties[field]));
  };
  const fields: Record<string, unknown> = Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      field,
      typeof value === 'string'
        ? field === 'URL' || field === 'DOI'
          ? // Web of Science writes all values in two pairs of braces.
            value.replace(/^\{(.*)\}$/, '$1').replace(/\\(?=[%_&#~$])/g, '')
          : value
        : value,
    ]),
  );
  fields['id'] = label || undefined;
  delete fields['citation-key'];
  for (const [field, name] of [
    ['issued', 'date'],
    ['accessed', 'urldate'],
    ['original-date', 'origdate'],
    ['event-date', 'eventdate'],
  ] as const) {
    const ofYear = name === 'date' && properties['month'] === undefined ? written('year') : undefined;
    const date = (written(name, ...(OTHER_DATES[name] ?? [])) ?? ofYear)
      ?.replace(/-{2,3}/g, '–')
      .replace(/(?<=\d)\/$/, '/..')
      .replace(/^\/(?=\d)/, '../');
    const isBetter = fields[field] === undefined || FAR_YEAR.test(date ?? '') || dateMeant(date ?? '');
    if (date && !PLAIN_DATE.test(date) && isBetter) fields[field] = { raw: date };
  }
  const months = withDays(datesOfMonths(written('year'), written('month')), written('day'));
  if (months !== undefined && properties['date'] === undefined) fields['issued'] = { raw: months };
  // Not a field of BibTeX, but of those who list films in it.
  if (properties['director'] !== undefined)
    fields['director'] ??= bibtex().mapper.parse([
      { type: 'misc', label, properties: { author: properties['director'] } },
    ])[0]?.['author'];
  if (fields['director'] === undefined && /^director$/i.test(written('editortype') ?? '')) {
    fields['director'] = fields['editor'];
    delete fields['editor'];
  }
  for (const role of ['author', 'editor', 'translator', 'director', 'container-author']) {
    const names = fields[role] as Record<string, string>[] | undefined;
    if (names) fields[role] = names.filter((name) => Object.keys(name).length).map(upperCaseGiven);
  }
  const address = written('url', 'repository');
  if (address !== undefined) fields['URL'] = address.replace(/\\(?=[%_&#~$])|\\url\s*/g, '');
  const known = genreOf(typeof fields['genre'] === 'string' ? fields['genre'] : type);
  if (known !== undefined) fields['genre'] = known;
  // Without a title, it says what it is.
  if (type.toLowerCase() === 'letter' && fields['title'] === undefined) fields['genre'] ??= 'letter';
  // Several places and publishers; a publisher may have the word between them in its name, as Simon and Schuster have.
  for (const [field, joint] of [
    ['publisher', ' and '],
    ['publisher-place', '; '],
  ] as const)
    if (Array.isArray(fields[field]) && fields['type'] !== 'patent')
      fields[field] = fields[field].join(joint);
  if (fields['type'] === 'patent') Object.assign(fields, rightsOf(properties, fields));
  const how = said('howpublished');
  // The library takes it for the publisher of a booklet.
  if (properties['publisher'] === undefined && fields['publisher'] === how) delete fields['publisher'];
  const link = /https?:\/\/[^\s,;<>]*[^\s,;<>.)\]]/.exec(how ?? '')?.[0];
  if (link !== undefined && properties['url'] === undefined) fields['URL'] = link;
  const words = how?.replace(/[\s,;:(<]*(?:\\url|https?:)[^]*/, '');
  if (words && (words === how || !TELLS_WHERE.test(words))) fields['medium'] ??= words;
  const notes = readNotes(said('note'), said('addendum'));
  const accessed = dateOfAccess(how) ?? notes.accessed;
  if (accessed !== undefined) fields['accessed'] ??= { raw: accessed };
  if (notes.status !== undefined) fields['status'] ??= notes.status;
  if (notes.told) fields['custom'] = { note: notes.told };
  fields['archive'] ??= said('library');
  fields['publisher'] ??= said('organization', 'institution', 'school');
  const number = said('number');
  const series = said('series') ?? '';
  const issue = said('issue');
  // A whole number or season beside the number in a volume.
  if (issue !== undefined && number !== undefined && fields['issue'] === number && issue !== number)
    fields['issue'] = `${number} (${issue})`;
  else if (number !== undefined && fields['type'] === 'paper-conference' && (series || fields['volume'])) {
    // Scopus has papers of conferences in issues of journals; those of others are numbered in a series.
    for (const field of ['number', 'issue', 'collection-number'])
      if (fields[field] === number) Reflect.deleteProperty(fields, field);
    fields[series ? 'collection-number' : 'issue'] = number;
  } else if (
    number !== undefined &&
    !['issue', 'collection-number', 'page'].some((one) => fields[one] === number)
  )
    fields['number'] ??= number;
  if (!/^(?:book|chapter|thesis|report)$/.test(String(fields['type'])))
    fields['container-title'] ??= said('journaltitle', 'journal', 'booktitle');
  // An article of a conference is found in its journal.
  const journal = said('journaltitle', 'journal');
  if (/^article/i.test(type) && journal !== undefined && properties['booktitle'] !== undefined)
    Object.assign(fields, {
      'container-title': journal,
      'event-title': fields['event-title'] ?? said('booktitle'),
    });
  if (/^(?:jurisdiction|leg|constitution|treaty)/i.test(type))
    fields['container-title'] ??= said('citation')?.replaceAll(' and ', ', ');
  // Of a book that is part of a greater one, the library knows the latter alone.
  const isPart = properties['maintitle'] !== undefined;
  if (isPart)
    fields['volume-title'] ??=
      [said('booktitle'), said('booksubtitle')].filter(Boolean).join(': ') || undefined;
  const addons = { title: 'titleaddon', 'container-title': isPart ? 'maintitleaddon' : 'booktitleaddon' };
  for (const [field, name] of Object.entries({
    ...addons,
    ...(isPart && { 'volume-title': 'booktitleaddon' }),
  })) {
    const addon = said(name);
    if (addon === undefined) continue;
    // Of a page on the web, Better BibTeX writes the site there.
    if (name === 'titleaddon' && ONLINE.test(type)) fields['container-title'] ??= addon;
    else if (typeof fields[field] === 'string') fields[field] = asSentences(fields[field], addon);
    else if (field === 'title') fields[field] = addon;
  }
  if (/^(?:new|old)series$/.test(series))
    fields['collection-title'] = capitalise(series.replace('series', ' series'), 'en');
  if (/^\d+$/.test(series) && fields['collection-title'] === series)
    fields['collection-title'] = `series ${series}`;
  fields['type'] = typeOf(type) ?? fields['type'];
  const eprint = readEprint(written('eprint'), written('eprinttype', 'archiveprefix'));
  fields['number'] ??= eprint.number;
  fields['URL'] ??= eprint.url;
  fields['number'] ??= said('articleno');
  const language = written('langid', 'language');
  if (language !== undefined) fields['language'] = languageOf(language);
  return fields;
}

/** Of a patent, where it holds, which its type may tell (`patentus`), and who has it; as RIS does, where others have their publisher. */
function rightsOf(properties: BibEntry['properties'], fields: Readonly<Record<string, unknown>>) {
  const places = [fields['jurisdiction'] ?? fields['publisher-place'] ?? properties['type']]
    .flat()
    .map(String);
  const countries = places.flatMap(
    (place) => /^(?:country|patent|patreq)([a-z]{2})$/i.exec(place)?.[1] ?? [],
  );
  const holders = bibtex().mapper.parse([
    { type: 'misc', label: '', properties: { author: properties['holder'] ?? '' } },
  ])[0]?.['author'] as SourceName[] | undefined;
  return {
    ...(countries.length && {
      jurisdiction: countries.join(', ').toUpperCase(),
      'publisher-place': undefined,
    }),
    ...(holders && { publisher: fields['publisher'] ?? holders.map(fullName).join(', ') }),
  };
}

const ONLINE = /^(?:online|www|electronic)$/i;

/** "Act" and "of 1990" are one. */
const asSentences = (title: string, addon: string) =>
  `${title}${/[.!?…]$/.test(title) || /^\p{Ll}/u.test(addon) ? '' : '.'} ${addon}`;

const withoutBraces = (text: string) => text.replace(/[{}]/g, '').trim();

/** The library takes a first name that begins with a TeX letter (`{\L}ukasz`) for a particle. */
function upperCaseGiven({ 'non-dropping-particle': particle, ...name }: Record<string, string>) {
  if (particle === undefined) return name;
  return /^\p{Lu}/u.test(particle)
    ? { ...name, given: [name['given'], particle].filter(Boolean).join(' ') }
    : { ...name, 'non-dropping-particle': particle };
}
