import type { Source, SourceDate, SourceName } from '../../model/schema/source.ts';
import { authorOf } from '../../model/source/source-authors.ts';
import { edtfOf, sortingDate } from '../../model/source/source-dates.ts';
import { onOneLine } from '../../text/citation-formats.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { typesOf } from './source-types.ts';

/** @returns a source as a record of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)) */
export function sourceInRis(source: Source): string {
  const [, type] = typesOf(source.type);
  const { field = 'author' } = authorOf(source);
  const [start, end] = pagesOf(source.page);
  const people = (tag: string, names: readonly SourceName[] | undefined) =>
    (names ?? []).map((name): [string, string] => [tag, nameInRis(name)]);
  const tags: [tag: string, value: string | undefined][] = [
    ['ID', source.id],
    ...people('AU', source[field]),
    ...(field === 'editor' ? [] : people('A2', source.editor)),
    ...(field === 'translator' ? [] : people('A4', source.translator)),
    ['TI', source.title],
    ['ST', source['title-short']],
    ['T2', source['container-title'] ?? source['event-title'] ?? source.event],
    ['T3', source['collection-title']],
    ['J2', source['container-title-short']],
    ['PY', /^\d{4}/.exec(sortingDate(source.issued) ?? '')?.[0]],
    ['DA', dateInRis(source.issued)],
    ['Y2', dateInRis(source.accessed)],
    ['PB', source.publisher ?? source.authority],
    ['CY', source['publisher-place'] ?? source['event-place']],
    ['ET', source.edition],
    ['VL', source.volume],
    ['IS', source.issue],
    ['SP', start],
    ['EP', end],
    ['M1', source.number],
    ['M3', source.genre],
    ['SN', source.ISBN],
    ['DO', source.DOI],
    ['UR', source.URL],
    ['LA', source.language],
    ['N1', source.custom?.note],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${onOneLine(plainText(value))}\r\n`] : [],
  );
  return `TY  - ${type}\r\n${lines.join('')}ER  - \r\n`;
}

/** Year, month and day; of a date that is more, what it is stands behind the last slash; of words, the words. */
function dateInRis(date: SourceDate | undefined): string | undefined {
  const edtf = edtfOf(date);
  const [whole, year, month = '', day = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf ?? '') ?? [];
  if (whole === undefined) return date?.literal ?? date?.raw ?? edtf;
  const isSeason = Number(month) > 12;
  return [
    year,
    isSeason ? '' : month,
    day,
    whole === edtf && !isSeason ? '' : (edtf ?? '').replaceAll('/', ' to '),
  ].join('/');
}

function pagesOf(page: string | undefined): [start: string | undefined, end?: string | undefined] {
  const [, start, end] = /^([^-–,]+?)\s*[-–]+\s*([^-–,]+)$/.exec(page ?? '') ?? [];
  return start === undefined ? [page] : [start, end];
}

/** Commas part the names of a person, and to some readers semicolons part persons. */
const PARTING = /[,;]\s*/g;

/** "Family, Given, Suffix"; in the name of a body, a comma would make it a person's. */
function nameInRis({ literal, family, given, suffix, ...particles }: SourceName): string {
  if (family === undefined || literal !== undefined) return (literal ?? given ?? '').replace(PARTING, ' ');
  const own = [particles['dropping-particle'], particles['non-dropping-particle'], family]
    .filter(Boolean)
    .join(' ');
  return [own, given, suffix].flatMap((part) => (part ? [part.replace(PARTING, ' ')] : [])).join(', ');
}
