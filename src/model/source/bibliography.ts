import type { Words } from '../../interface/catalogues.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { collationOf, compareText } from '../../text/letters/collation.ts';
import { separatorsOf } from '../../text/letters/separators.ts';
import { compareDates, dateInWords, isEdtf, yearOf } from '../dates/dates.ts';
import { yearInWords } from '../dates/years-in-words.ts';
import { addressOfDoi, isWebAddress } from '../schema/address.ts';
import type { Source } from '../schema/source.ts';
import { detailsOf } from './reference-parts.ts';
import { notesOn } from './reference-sentences.ts';
import { authorOf } from './source-authors.ts';
import { sortingDate, sourceDateInWords } from './source-dates.ts';
import { languageTag } from './source-language.ts';
import { joinNames } from './source-names.ts';
import { kindAsTitle } from './untitled-source.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';

/**
 * A source as the site shows it, in one style: author or publisher, title, where it appeared, date.
 * The parts stay apart so that the title can carry the link. Titles may have marks: see `richHtml`.
 */
export interface Reference {
  /** Who wrote it, else who edited, translated or directed it, else who published it; empty where nobody is named. */
  author: string;
  /** What the author did where it was not writing: "ed." */
  role: string | undefined;
  /** The title, in brackets where it was not seen; where there is none, the address. */
  title: string;
  /** False where the title stands for one that was not seen. */
  titled: boolean;
  /** Where it appeared and how it is found there, without the author again. */
  publication: string[];
  /** The date in words, or undefined where none is known. */
  date: string | undefined;
  url: string | undefined;
  /** The address without its protocol, for print, where the title does not already give it. */
  address: string | undefined;
  /** The address of its DOI. */
  doi: string | undefined;
  /** Where a copy is kept, as an address. */
  archived: string | undefined;
  /** The language of the title, as a tag, where the source tells it. */
  language: string | undefined;
  /** How it was seen and what is doubtful about it. */
  notes: string[];
}

/**
 * @param words of the publication, which name only other languages than its own
 * @returns the parts of a reference to a source in CSL-JSON
 */
export const referenceTo = (source: Source, words: Words): Reference => referenceIn(words)(source);

const referenceIn = memoizeByObject((words: Words) =>
  memoizeByObject((source: Source) => makeReference(source, words)),
);

function makeReference(source: Source, words: Words): Reference {
  const { names, role, fallback } = authorOf(source);
  const named = joinNames(
    names.map(({ full }) => full),
    words,
  );
  // Signs of names are decoded already: twice, text would become marks.
  const author = named || plainText(fallback ?? hostOf(source.URL) ?? '');
  const doi = source.DOI === undefined ? undefined : addressOfDoi(source.DOI);
  // What browsers do not open is told with the details.
  const url = source.URL !== undefined && isWebAddress(source.URL) ? source.URL : doi;
  const titled = source.title !== undefined && source.custom?.['title-from'] === undefined;
  // In brackets, as catalogues have it, where somebody else has made it up.
  const title = source.title === undefined || titled ? source.title : `[${source.title}]`;
  const { title: inPlace, rest } =
    title === undefined ? untitled(source, url, words) : { title, rest: source };
  return {
    author,
    role: role && words.sources.roles[role][names.length > 1 ? 1 : 0],
    title: inPlace,
    titled,
    publication: detailsOf(rest, words).filter(
      (part, index, all) => plainText(part) !== author && all.indexOf(part) === index,
    ),
    date: sourceDateInWords(source.issued, words),
    url,
    address: inPlace !== shortAddress(url) && url !== doi ? shortAddress(url) : undefined,
    doi,
    archived: [source.archive_location, source.archive].find((text) => /^https?:\/\/\S+$/.test(text ?? '')),
    language: languageTag(source.language),
    notes: notesOn(source, words),
  };
}

/** What stands where no title was seen, and the source without what that tells. */
function untitled(source: Source, url: string | undefined, words: Words): { title: string; rest: Source } {
  const { sources } = words;
  const as = (title: string) => ({ title, rest: source });
  if (source.custom?.['title-from'] === undefined) {
    if (source['reviewed-title'] !== undefined)
      return as(sources.reviewOf({ title: source['reviewed-title'] }));
    if (source['title-short'] !== undefined) return as(source['title-short']);
    const kind = kindAsTitle(source, url !== undefined, words);
    if (kind) return kind;
  }
  return as(shortAddress(url) ?? sources.untitled);
}

/** @returns the source in a line of plain text */
export function referenceText(source: Source, words: Words): string {
  const { author, title, date } = referenceTo(source, words);
  return [author, plainText(title), date].filter(Boolean).join(separatorsOf(words.language).comma);
}

/** @returns author and year, as short references in tables have them: "National Audit Office, 2020" */
export const shortReference = (source: Source, words: Words): string =>
  [firstName(source, words), yearOfSource(source, words) ?? words.sources.noYear].join(
    separatorsOf(words.language).comma,
  );

/** @returns what a reference begins with: the author, or the title where nobody is named */
export function firstName(source: Source, words: Words): string {
  const { author, title } = referenceTo(source, words);
  return author || plainText(title);
}

/** @returns the year with what is known of it ("about 1790", "2019 to 2020"), or what the source has in its place */
export function yearOfSource(source: Source, words: Words): string | undefined {
  const issued = issuedDate(source);
  if (issued === undefined) return sourceDateInWords(source.issued, words);
  const years = yearsOf(issued);
  const year = yearOf(issued);
  return isEdtf(years) || year === undefined ? dateInWords(years, words) : yearInWords(year, words);
}

/** Of each date the year, with the doubts that are about it or the whole: `2004-06-~11` is of 2004, `2004-06~` of `2004~`. */
const yearsOf = (edtf: string): string =>
  edtf
    .replace(/([~?%]?-?[\dX]{4}[~?%]?)(?:-[~?%]?[\dX]{2}(?:[~?%](?=-))?)+/g, '$1')
    .replace(/(?<=^|[[{,])([^,[\]{}/]+)[,/](?=\1(?:[,\]}]|$))/g, '')
    .replace(/^[[{]([^,.]+)[\]}]$/, '$1');

/** @returns the date of publication in EDTF, or undefined where it is not known */
export const issuedDate = ({ issued }: Source): string | undefined => sortingDate(issued);

const shortAddress = (url: string | undefined) => url?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
  return RESOLVERS.has(host) ? undefined : host || undefined;
}

/** They lead to what others have published. */
const RESOLVERS = new Set(['doi.org', 'hdl.handle.net', 'n2t.net', 'nbn-resolving.org']);

/** @returns the name by which lists sort a source: the family names of its authors, or a body or title without its article */
export function sortingAuthor(source: Source, words: Words): string {
  const { names } = authorOf(source);
  return names.length
    ? names.map(({ sorting }) => sorting).join(' ')
    : collationOf(words.language).sortingTitle(firstName(source, words));
}

/**
 * @param words of the publication, whose alphabet counts
 * @returns a function that orders sources as a bibliography does: by family name of the author, then date with the
 *   undated last, then title
 */
export function sourceOrder(words: Words): (a: Source, b: Source) => number {
  const collator = new Intl.Collator([words.language, 'en-GB'], {
    numeric: true,
    sensitivity: 'base',
    ignorePunctuation: true,
  });
  const keys = new WeakMap<Source, { author: string; date: string | undefined; title: string }>();
  const keyOf = (source: Source) => {
    const known = keys.get(source);
    if (known) return known;
    const key = {
      author: sortingAuthor(source, words),
      date: issuedDate(source),
      title: plainText(source.title ?? ''),
    };
    keys.set(source, key);
    return key;
  };
  return (first, second) => {
    const [a, b] = [keyOf(first), keyOf(second)];
    return (
      collator.compare(a.author, b.author) ||
      (a.date === undefined ? 1 : 0) - (b.date === undefined ? 1 : 0) ||
      (a.date === undefined || b.date === undefined ? 0 : compareDates(a.date, b.date)) ||
      collator.compare(a.title, b.title) ||
      compareText(first.id, second.id)
    );
  };
}
