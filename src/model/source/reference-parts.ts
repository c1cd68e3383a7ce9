import { plainText } from '../../text/rich-text.ts';
import type { NameField, Source, SourceName } from '../schema/source.ts';
import { sourceDateInWords } from './source-dates.ts';
import { fullName, joinNames, shortName, sortingName } from './source-names.ts';

/** Who stands in the place of the author, the most telling first, with what they did. */
const ROLES: [field: NameField, one?: string, several?: string][] = [
  ['author'],
  ['editor', 'ed.', 'eds'],
  ['director', 'director', 'directors'],
  ['series-creator', 'creator', 'creators'],
  ['script-writer', 'script', 'script'],
  ['host', 'host', 'hosts'],
  ['composer', 'composer', 'composers'],
  ['performer', 'performer', 'performers'],
  ['producer', 'producer', 'producers'],
  ['executive-producer', 'producer', 'producers'],
  ['compiler', 'compiler', 'compilers'],
  ['curator', 'curator', 'curators'],
  ['organizer', 'organiser', 'organisers'],
  ['chair', 'chair', 'chairs'],
  ['contributor'],
  ['narrator', 'narrator', 'narrators'],
  ['illustrator', 'illustrator', 'illustrators'],
  ['translator', 'transl.', 'transl.'],
  ['collection-editor', 'ed.', 'eds'],
  ['editorial-director', 'ed.', 'eds'],
];

/** A name as it is written, as short references have it, and as lists sort it. */
interface WrittenName {
  full: string;
  short: string;
  sorting: string;
}

/** @returns the names in the place of the author, and who else may stand there */
export function authorOf(source: Source): {
  names: WrittenName[];
  field: NameField | undefined;
  role: string | undefined;
  fallback: string | undefined;
} {
  const found = ROLES.find(([field]) => source[field]);
  const names = found ? (source[found[0]] ?? []) : [];
  const written = (name: SourceName) => ({
    full: fullName(name),
    short: shortName(name),
    sorting: sortingName(name),
  });
  return {
    names: names.map(written),
    field: found?.[0],
    role: found?.[names.length > 1 ? 2 : 1],
    fallback: source.publisher ?? source.authority ?? source['container-title'],
  };
}

/** Types of which the container is a whole that they are a part of. */
const PARTS = /^(?:chapter|paper-conference|entry(?:-dictionary|-encyclopedia)?)$/;

/**
 * @param language of the publication
 * @returns where a source appeared and how it is found there, each in words
 */
export function detailsOf(source: Source, language: string): string[] {
  const container = source['container-title'] === source.title ? undefined : source['container-title'];
  const { field } = authorOf(source);
  const named = (role: NameField, words: string) => {
    const names = field === role ? undefined : source[role];
    return names && `${words} ${joinNames(names.map(fullName))}`;
  };
  const details = [
    source.title === undefined || source['reviewed-title'] === undefined
      ? undefined
      : `review of ${source['reviewed-title']}`,
    container && PARTS.test(source.type) ? `In ${container}` : container,
    named('container-author', 'by'),
    named('editor', 'ed. by'),
    named('translator', 'translated by'),
    named('director', 'directed by'),
    named('interviewer', 'interviewed by'),
    named('recipient', 'to'),
    source['event-title'] === container ? undefined : source['event-title'],
    source['event-place'],
    source['collection-title'] &&
      [source['collection-title'], source['collection-number']].filter(Boolean).join(' '),
    editionInWords(source.edition),
    numbered('version', source.version),
    numbered('volume', source.volume),
    source['volume-title'],
    numbered('issue', source.issue),
    numbered('supplement', source['supplement-number']),
    numbered('part', source['part-number']),
    source['part-title'],
    source['number-of-volumes'] && `${source['number-of-volumes']} volumes`,
    numbered('chapter', source['chapter-number']),
    source.section,
    pagesInWords(source.page),
    source.number ? [source.genre ?? 'no.', source.number].join(' ') : source.genre,
    source.medium,
    source.scale,
    source.jurisdiction,
    source.status,
    source.publisher && [source['publisher-place'], source.publisher].filter(Boolean).join(': '),
    source.publisher ? undefined : source['publisher-place'],
    source['original-title'] && `first as ${source['original-title']}`,
    source['original-date'] && `first published ${sourceDateInWords(source['original-date']) ?? ''}`.trim(),
    archiveInWords(source),
    languageInWords(source.language, language),
    source.ISBN && `ISBN ${source.ISBN}`,
    source.DOI || !source.PMID ? undefined : `PMID ${source.PMID}`,
    source.DOI || source.PMID || !source.PMCID ? undefined : source.PMCID,
  ];
  return details.filter((part): part is string => !!part);
}

/** Numbers are named; words, such as "Special issue" or "Suppl. 2", speak for themselves. */
const numbered = (what: string, value: string | undefined) =>
  value &&
  (/^[\divxlcdm\p{Pd}.,/]+\p{L}?$/iu.test(value) || /^\p{L}?\d/u.test(value) ? `${what} ${value}` : value);

function pagesInWords(page: string | undefined): string | undefined {
  if (page === undefined) return undefined;
  const range = page.replace(/(?<=[\p{L}\d])\s*(?:--?|[–—])\s*(?=[\p{L}\d])/gu, '–');
  return /^\p{L}?\d/u.test(range) || /^[ivxlcdm]+(?:–|$)/i.test(range)
    ? `${/[–,&]/.test(range) ? 'pages' : 'page'} ${range}`
    : range;
}

const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const editionInWords = (edition: string | undefined) =>
  edition &&
  (/^\d+$/.test(edition)
    ? `${edition}${ENDINGS[ORDINALS.select(Number(edition))] ?? 'th'} edition`
    : /ed(?:ition|n)?\b|\baufl/i.test(edition)
      ? edition
      : `${edition} edition`);

function archiveInWords(source: Source): string | undefined {
  const places = [
    source.archive,
    source['archive-place'],
    source.archive_collection,
    source.archive_location,
  ];
  return places.filter((text) => text !== undefined && !/^https?:/.test(text)).join(', ') || undefined;
}

/** "in German", where that is not the language of the publication. */
function languageInWords(written: string | undefined, language: string): string | undefined {
  if (written === undefined) return undefined;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const nameOf = (tag: string) => {
    try {
      return names.of(tag);
    } catch {
      return undefined;
    }
  };
  const [base = ''] = written.toLowerCase().split(/[-_]/);
  const own = language.split('-')[0] ?? language;
  const name = /^[a-z]{2,3}$/.test(base) ? (nameOf(base) ?? written) : written;
  return [nameOf(own), own].some((same) => same?.toLowerCase() === name.toLowerCase())
    ? undefined
    : `in ${name}`;
}

/** @returns how a source was seen, and what is doubtful about it, in sentences */
export function notesOn({ custom, accessed }: Source): string[] {
  const cited = /^cited-by (.*)/.exec(custom?.seen ?? '')?.[1];
  const read = sourceDateInWords(accessed);
  return [
    ...(cited ? [`Not seen itself; cited by ${cited}`] : []),
    ...(custom?.seen === 'page' ? ['The page itself was seen'] : []),
    ...(read ? [`Accessed ${read}`] : []),
    ...(custom?.note ? [custom.note] : []),
  ].map((note) => closed(plainText(note)));
}

/** @returns a sentence with the full stop that ends it, unless a sign of its own does */
export const closed = (text: string): string => (/[.!?…]["'”’»)\]]*$/.test(text) ? text : `${text}.`);

/** Words of ours with which details begin; titles, such as those of journals, stay as they are. */
const OWN_WORDS =
  /^(?:about|perhaps|since|until|from|a year|some time|no\.|volume|issue|supplement|pages?|chapter|part|ed\. by|by|translated by|directed by|version|first|in|spring|summer|autumn|winter) /;

/** @returns details as they stand after a full stop */
export const asSentence = (details: string): string =>
  details.replace(OWN_WORDS, (words) => words.charAt(0).toUpperCase() + words.slice(1));
