import type { Source, SourceDate, SourceName } from '../../model/schema/source.ts';
import { authorOf } from '../../model/source/source-authors.ts';
import { edtfOf, sortingDate } from '../../model/source/source-dates.ts';
import { escapeTex, onOneLine } from '../../text/citation-formats.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { isArticle, typesOf } from './source-types.ts';

/**
 * @returns a source as an entry of BibLaTeX, its id as the key. What is in two pairs of braces stays as it is: titles
 *   are not put in small letters, nor the names of bodies taken apart.
 */
export function sourceInBibtex(source: Source): string {
  const [type] = typesOf(source.type);
  const { field = 'author' } = authorOf(source);
  const fields: Record<string, string | undefined> = {
    author: names(source[field]),
    editor: field === 'editor' ? undefined : names(source.editor),
    translator: field === 'translator' ? undefined : names(source.translator),
    bookauthor: names(source['container-author']),
    title: whole(source.title),
    shorttitle: whole(source['title-short']),
    [isArticle(source.type) ? 'journaltitle' : 'booktitle']: whole(source['container-title']),
    eventtitle: whole(source['event-title'] ?? source.event),
    venue: text(source['event-place']),
    series: whole(source['collection-title']),
    volume: text(source.volume),
    volumes: text(source['number-of-volumes']),
    number: text(source.issue ?? source.number ?? source['collection-number']),
    edition: text(source.edition),
    version: text(source.version),
    chapter: text(source['chapter-number']),
    part: text(source['part-number']),
    pages: text(source.page),
    type: text(source.genre),
    howpublished: text(source.medium),
    [/^(?:report|thesis)$/.test(source.type) ? 'institution' : 'publisher']: whole(
      source.publisher ?? source.authority,
    ),
    location: text(source['publisher-place']),
    date: date(source.issued),
    origdate: date(source['original-date']),
    eventdate: date(source['event-date']),
    urldate: date(source.accessed),
    isbn: text(source.ISBN),
    doi: address(source.DOI),
    url: address(source.URL),
    eprint: text(source.PMID),
    eprinttype: source.PMID && 'pubmed',
    langid: text(source.language),
    pubstate: text(source.status),
    note: text(source.custom?.note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  );
  return `@${type}{${source.id},\n${lines.join('')}}\n`;
}

const text = (value: string | undefined) => value && escapeTex(plainText(value));
const whole = (value: string | undefined) => value && `{${text(value) ?? ''}}`;

/** Addresses stand as they are, but for the braces that would end the field. */
const address = (value: string | undefined) =>
  value && onOneLine(value).replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));

/** BibLaTeX takes EDTF of level 1; of other dates, the year. */
function date(written: SourceDate | undefined): string | undefined {
  const edtf = edtfOf(written);
  if (edtf !== undefined && /^[-\d~?%/.]+$/.test(edtf)) return edtf;
  return /(?<!\d)\d{4}(?!\d)/.exec(sortingDate(written) ?? '')?.[0];
}

const names = (list: readonly SourceName[] | undefined) => list?.map(nameInBibtex).join(' and ');

function nameInBibtex(name: SourceName): string {
  const { family, given, suffix } = name;
  if (family === undefined || name.literal !== undefined) return whole(name.literal ?? given) ?? '';
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).map(text);
  const parts = [[...particles, part(family)].join(' '), suffix && part(suffix), given && part(given)];
  return given === undefined && !suffix && !particles.length
    ? (whole(family) ?? '')
    : parts.filter(Boolean).join(', ');
}

/** A comma, or the word that stands between names, is no part of a name unless braces say so. */
const part = (value: string) => (/,|\band\b|^\p{Ll}| \p{Ll}/u.test(value) ? whole(value) : text(value)) ?? '';
