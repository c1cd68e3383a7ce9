import { capitalise } from '../labels.ts';
import type { Words } from '../../interface/catalogues.ts';
import { english } from '../../interface/english/english.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { separatorsOf } from '../../text/letters/separators.ts';
import type { NameField, Source, SourceName } from '../schema/source.ts';
import { sourceDateInWords } from './source-dates.ts';
import { languageInWords } from './source-language.ts';
import { fullName, joinNames, shortName, sortingName } from './source-names.ts';

/** Who stands in the place of the author, the most telling first, with what they did. */
const ROLES: [field: NameField, role?: keyof Words['sources']['roles']][] = [
  ['author'],
  ['editor', 'editor'],
  ['director', 'director'],
  ['series-creator', 'creator'],
  ['script-writer', 'scriptWriter'],
  ['host', 'host'],
  ['composer', 'composer'],
  ['performer', 'performer'],
  ['producer', 'producer'],
  ['executive-producer', 'producer'],
  ['compiler', 'compiler'],
  ['curator', 'curator'],
  ['organizer', 'organiser'],
  ['chair', 'chair'],
  ['contributor'],
  ['narrator', 'narrator'],
  ['illustrator', 'illustrator'],
  ['translator', 'translator'],
  ['collection-editor', 'editor'],
  ['editorial-director', 'editor'],
];

/** A name as it is written, as short references have it, and as lists sort it. */
export interface WrittenName {
  full: string;
  short: string;
  sorting: string;
}

/** @returns the names in the place of the author, and who else may stand there */
export function authorOf(source: Source): {
  names: WrittenName[];
  field: NameField | undefined;
  role: keyof Words['sources']['roles'] | undefined;
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
    role: found?.[1],
    fallback: source.publisher ?? source.authority ?? (isInside(source) ? '' : source['container-title']),
  };
}

/** @returns all who wrote some sources, or else edited, translated or directed them, each once */
export const authorsOf = (sources: readonly Source[]): string[] => [
  ...new Set(sources.flatMap((source) => authorOf(source).names.map(({ full }) => full))),
];

/** Types of which the container is a whole that they are a part of. */
const PARTS = /^(?:chapter|paper-conference|entry(?:-dictionary|-encyclopedia)?)$/;
/** Types of which it is a series of reports. */
const REPORTED = /^(?:legal_case|legislation|bill|regulation|treaty|hearing)$/;

/** Whether a source stands in something that publishes nothing by itself, so that the title comes first. */
const isInside = (source: Source) =>
  source['container-title'] !== undefined && (PARTS.test(source.type) || REPORTED.test(source.type));

/**
 * @param words of the publication
 * @returns where a source appeared and how it is found there, each in words
 */
export function detailsOf(source: Source, words: Words): string[] {
  const { sources: say } = words;
  const container = source['container-title'] === source.title ? undefined : source['container-title'];
  const { field } = authorOf(source);
  const named = (role: NameField, by: (values: { names: string }) => string) => {
    const names = field === role ? undefined : source[role];
    return names && by({ names: joinNames(names.map(fullName), words) });
  };
  const details = [
    source.title === undefined || source['reviewed-title'] === undefined
      ? undefined
      : say.aReviewOf({ title: source['reviewed-title'] }),
    container && PARTS.test(source.type) ? say.in({ container }) : container,
    named('container-author', say.by),
    named('editor', say.editedBy),
    named('translator', say.translatedBy),
    named('director', say.directedBy),
    named('interviewer', say.interviewedBy),
    named('recipient', say.to),
    container?.toLowerCase().includes(source['event-title']?.toLowerCase() ?? '\0')
      ? undefined
      : source['event-title'],
    // Reference managers write the place of the publisher there, too.
    source['event-place'] === source['publisher-place'] ? undefined : source['event-place'],
    source['collection-title'] &&
      [source['collection-title'], source['collection-number']].filter(Boolean).join(' '),
    editionInWords(source.edition, words),
    numbered(say.version, source.version?.replace(/^v(?=\.?\s?\d)\.?\s?/i, ''), false),
    numbered(say.volume, source.volume),
    source['volume-title'],
    numbered(say.issue, source.issue),
    numbered(say.supplement, source['supplement-number']),
    numbered(say.part, source['part-number']),
    source['part-title'],
    source['number-of-volumes'] && say.volumes({ number: source['number-of-volumes'] }),
    numbered(say.chapter, source['chapter-number']),
    numbered(say.section, source.section),
    pagesInWords(source.page, words),
    numberInWords(source, words),
    source.medium,
    source.scale,
    jurisdictionInWords(source.jurisdiction, words),
    source.status,
    source.publisher && [source['publisher-place'], source.publisher].filter(Boolean).join(': '),
    source.publisher ? undefined : source['publisher-place'],
    source['original-title'] && say.firstAs({ title: source['original-title'] }),
    source['original-date'] &&
      say.firstPublished({ date: sourceDateInWords(source['original-date'], words) ?? '' }).trim(),
    archiveInWords(source, words),
    languageInWords(source.language, words),
    source.ISBN && `ISBN ${source.ISBN}`,
    source.DOI || !source.PMID ? undefined : `PMID ${source.PMID}`,
    source.DOI || source.PMID || !source.PMCID ? undefined : source.PMCID,
  ];
  const [first, ...others] = details.filter((part): part is string => !!part);
  if (first === undefined) return [];
  // What kind of thing it is begins the sentence behind the title; names such as eLife stay as they are.
  const genre = genreInWords(source.genre, words);
  const isKind = first === source.medium || (genre !== undefined && first.startsWith(genre));
  return [isKind && /^\p{Ll}(?!\p{Lu})/u.test(first) ? capitalise(first, words.language) : first, ...others];
}

/** @returns what kind of report or document a source is, and its number, unless its title says them */
function numberInWords(source: Source, words: Words): string | undefined {
  const { genre, number, title = '' } = source;
  const kind = genre?.toLowerCase() === title.toLowerCase() ? undefined : genreInWords(genre, words);
  if (number === undefined || title.includes(number)) return kind;
  if (kind !== undefined) return `${kind} ${number}`;
  // Numbers of parliaments and standards say by themselves what they are: HC 123, c. 7, No. 5, [2018] EWHC 1.
  return /^(?:\p{L}{2}|\p{L}\.|\[)/u.test(number) ? number : words.sources.number({ number });
}

/** What BibTeX and its like know of kinds of theses and reports, by its name there and in English. */
const GENRES = new Map(
  Object.entries(english.sources.genres).flatMap(([key, name]) => [
    [key, key],
    [name.toLowerCase(), key],
  ]) as [string, keyof Words['sources']['genres']][],
);

/** @returns the kind of a thesis or report in the language of the publication, or as the source has it where it is a word of its own */
function genreInWords(genre: string | undefined, { sources }: Words): string | undefined {
  const known = GENRES.get(genre?.toLowerCase().replaceAll("'", '’') ?? '');
  const said = known && sources.genres[known];
  return said?.toLowerCase() === genre?.toLowerCase() ? genre : (said ?? genre);
}

/** @returns the country of a law or patent, which some programs write as a code: `gb`, `us:ny` */
function jurisdictionInWords(jurisdiction: string | undefined, { language }: Words): string | undefined {
  const [, code, part] = /^([a-z]{2})(?::.+)?$/i.exec(jurisdiction ?? '') ?? [];
  if (code === undefined || part !== undefined) return jurisdiction;
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return name.of(code.toUpperCase().replace('UK', 'GB')) ?? jurisdiction;
}

/** Numbers are named; words, such as "Special issue" or "Suppl. 2", speak for themselves. */
const numbered = (
  what: (values: { number: string }) => string,
  value: string | undefined,
  mayBeRange = true,
) =>
  value &&
  (/^[\divxlcdm\p{Pd}.,/]+\p{L}?$/iu.test(value) || /^\p{L}?\d/u.test(value)
    ? what({ number: mayBeRange ? value.replace(/(?<=\d)\s*--?\s*(?=\d)/g, '–') : value })
    : value);

function pagesInWords(page: string | undefined, { sources }: Words): string | undefined {
  if (page === undefined) return undefined;
  const range = page.replace(/(?<=[\p{L}\d])\s*(?:--?|[–—])\s*(?=[\p{L}\d])/gu, '–');
  return /^\p{L}?\d/u.test(range) || /^[ivxlcdm]+(?:–|$)/i.test(range)
    ? /[–,&]/.test(range)
      ? sources.pages({ numbers: range })
      : sources.page({ number: range })
    : range;
}

function editionInWords(edition: string | undefined, { language, sources }: Words): string | undefined {
  if (!edition || /ed(?:ition|n)?\b|\baufl/i.test(edition)) return edition;
  if (!/^\d+$/.test(edition)) return sources.namedEdition({ name: edition });
  const { rest, ...forms } = sources.ordinals;
  const form = new Intl.PluralRules(language, { type: 'ordinal' }).select(Number(edition));
  return sources.edition({ ordinal: (form === 'other' ? rest : forms[form])({ number: edition }) });
}

function archiveInWords(source: Source, { language }: Words): string | undefined {
  const { comma } = separatorsOf(language);
  const places = [
    source.archive,
    source['archive-place'],
    source.archive_collection,
    source.archive_location,
  ];
  return places.filter((text) => text !== undefined && !/^https?:/.test(text)).join(comma) || undefined;
}

/** @returns what is not as usual with a source, such as that it was not seen itself, in sentences */
export function notesOn({ custom, accessed }: Source, words: Words): string[] {
  const { sources: say } = words;
  const cited = /^cited-by (.*)/.exec(custom?.seen ?? '')?.[1];
  const read = sourceDateInWords(accessed, words);
  return [
    ...(cited ? [say.citedBy({ source: cited })] : []),
    ...(read ? [say.accessed({ date: read })] : []),
    ...(custom?.note ? [custom.note] : []),
  ].map((note) => closed(plainText(note)));
}

/** @returns a sentence with the full stop that ends it, unless a sign of its own does */
export const closed = (text: string): string => (/[.!?…]["'”’»)\]]*$/.test(text) ? text : `${text}.`);

/** What details of ours begin with, a word that is small; titles, such as those of journals, stay as they are. */
const ownBeginnings = memoizeByObject(({ sources: say, dates, language }: Words): string[] => {
  const [number, names, date, year] = ['\0', '\0', '\0', '\0'];
  const texts = [
    ...[
      say.version,
      say.volume,
      say.issue,
      say.supplement,
      say.part,
      say.chapter,
      say.section,
      say.page,
      say.number,
    ].map((one) => one({ number })),
    ...[say.by, say.editedBy, say.translatedBy, say.directedBy, say.interviewedBy, say.to].map((one) =>
      one({ names }),
    ),
    ...[dates.about, dates.perhaps, dates.perhapsAbout, say.firstPublished].map((one) => one({ date })),
    ...[dates.spring, dates.summer, dates.autumn, dates.winter].map((one) => one({ year })),
    say.pages({ numbers: number }),
    say.firstAs({ title: number }),
    say.aReviewOf({ title: number }),
    say.namedEdition({ name: number }),
    say.inLanguage({ language: number }),
    dates.since({ start: date }),
    dates.until({ end: date }),
    dates.fromUntilUnknown({ start: date }),
    dates.someTimeIn({ time: date }),
    dates.oneOfYears({ first: date, last: date }),
  ];
  return texts
    .map((text) => text.split('\0')[0] ?? '')
    .filter((start) => start !== capitalise(start, language));
});

/** @returns details as they stand after a full stop */
export function asSentence(details: string, words: Words): string {
  const [, ending = ''] = words.sources.namedEdition({ name: '\0' }).split('\0');
  return ownBeginnings(words).some((start) => details.startsWith(start)) ||
    (ending && details.endsWith(ending))
    ? capitalise(details, words.language)
    : details;
}
