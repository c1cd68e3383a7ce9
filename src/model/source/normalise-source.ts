import { ownValue } from '../../text/functions/own-value.ts';
import {
  addressMeant,
  addressOfDoi,
  addressOfIdentifier,
  doiIn,
  isOtherAddress,
  isWebAddress,
} from '../schema/address.ts';
import { GRADES } from '../schema/grades.ts';
import { DATE_FIELDS, NAME_FIELDS, TEXT_FIELDS, type Custom, type Source } from '../schema/source.ts';
import { dateOf, impossibleParts, otherDate, yearNobodyReadIn } from './normalise-date.ts';
import { namesOf } from './normalise-names.ts';
import { isFields, textOf, type Doubt, type Fields } from './source-values.ts';
import { isAddress, tidied, withoutCommon } from './tidy-values.ts';

/**
 * Brings an item of CSL-JSON, as any program writes it, into one form: what is empty counts as absent, numbers
 * may be texts and texts numbers, and what cannot be used is left out.
 * @returns the source but for its id, which depends on the others, and what was left out though it says something
 */
export function normaliseSource(written: Fields): { source: Omit<Source, 'id'>; doubts: Doubt[] } {
  const item = { ...fieldsInNote(written), ...written };
  const doubts: Doubt[] = [];
  const source: Omit<Source, 'id'> = { type: typeOf(textOf(item['type']) ?? 'document') };
  for (const field of TEXT_FIELDS) {
    const value = item[field] ?? item[OTHER_NAMES[field] ?? ''];
    // DataCite has publishers, containers and the like as groups.
    const text = textOf(isFields(value) ? (value['name'] ?? value['title']) : value);
    const kept = text === undefined ? undefined : tidied(field, text, textOf(item['language']));
    if (kept) source[field] = kept;
    else if (text === undefined && isFields(value) && Object.keys(value).length)
      doubts.push({
        path: [field],
        message: 'a group of fields stands where a text belongs, and is left out',
        hint: 'Write it as a text.',
      });
  }
  for (const field of NAME_FIELDS) {
    const names = namesOf(item[field]);
    if (names.length) source[field] = names;
  }
  for (const field of DATE_FIELDS) {
    const date = dateOf(item[field]) ?? (field === 'issued' ? otherDate(item) : undefined);
    const unheard = field === 'accessed' && date ? yearNobodyReadIn(date) : undefined;
    if (unheard !== undefined) doubts.push(unheard);
    else {
      if (date) source[field] = date;
      doubts.push(...impossibleParts(field, item[field], date));
    }
  }
  // Catalogues of libraries have the place in the name, too: "London : Verso".
  const place = `${source['publisher-place'] ?? ''}:`;
  if (source.publisher?.startsWith(place)) source.publisher = source.publisher.slice(place.length).trim();
  // With a number it says what is numbered: "Article 41".
  if (source.number === undefined && source.genre && !withoutCommon(source.genre)) delete source.genre;
  withAddress(source, doubts);
  const subtitle = textOf(item['subtitle']);
  if (subtitle !== undefined && source.title?.includes(subtitle) === false)
    source.title = `${source.title}: ${subtitle}`;
  const custom = isFields(item['custom']) ? customOf(item['custom']) : undefined;
  if (custom) source.custom = custom;
  if (custom?.grade !== undefined && !GRADES.some((grade) => grade === custom.grade))
    doubts.push({
      path: ['custom', 'grade'],
      message: `\`${custom.grade}\` is not a grade, and is left out`,
      hint: `Write one of ${GRADES.join(', ')}.`,
    });
  return { source, doubts };
}

/**
 * @returns the fields that Zotero's and Mendeley's users have written into the note of an item, each in a line or in
 *   braces: "original-date: 1808", "Series Creator: Doe || Jane", "{:PMID: 123}"
 *   (https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra)
 */
function fieldsInNote({ note }: Fields): Record<string, unknown> {
  if (typeof note !== 'string') return {};
  const found: Record<string, unknown> = {};
  for (const [, label = '', value = ''] of note.matchAll(
    /(?:^|\n|\{:)\s*([A-Za-z][A-Za-z -]{1,24}):\s*([^\n}]+)/g,
  )) {
    const field = FIELDS_BY_LABEL.get(label.trim().toLowerCase().replaceAll(' ', '-'));
    if (field === undefined) continue;
    if (NAME_FIELDS.some((name) => name === field)) {
      const [family = '', given] = value.split('||').map((part) => part.trim());
      found[field] = [...((found[field] ?? []) as object[]), given ? { family, given } : { literal: family }];
    } else found[field] ??= value;
  }
  return found;
}

const FIELDS_BY_LABEL: ReadonlyMap<string, string> = new Map(
  [...NAME_FIELDS, ...DATE_FIELDS, ...TEXT_FIELDS]
    .filter((field) => field !== 'title')
    .map((field) => [field.toLowerCase(), field]),
);

/** Crossref, RIS and Manubot call some types otherwise. */
const OTHER_TYPES: Partial<Record<string, string>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'entry',
  'edited-book': 'book',
  monograph: 'book',
  'reference-book': 'book',
  proceedings: 'book',
  dissertation: 'thesis',
  'posted-content': 'article',
  ELEC: 'webpage',
  'legal-case': 'legal_case',
  'motion-picture': 'motion_picture',
};

const typeOf = (written: string) => ownValue(OTHER_TYPES, written) ?? written;

/** Crossref and older versions of CSL call some fields otherwise. */
const OTHER_NAMES: Partial<Record<string, string>> = {
  'title-short': 'shortTitle',
  'container-title-short': 'journalAbbreviation',
  'event-title': 'event',
  number: 'report-number',
};

/** Addresses become links, so that they must be such; DOIs stand in many forms there. */
function withAddress(source: Omit<Source, 'id'>, doubts: Doubt[]): void {
  const doi =
    source.DOI === undefined
      ? undefined
      : (doiIn(source.DOI) ?? /(?:^|[/>\s:])(10\.\d{4,}\/[^\s"<>]+)/.exec(source.DOI)?.[1]);
  if (doi !== undefined) source.DOI = doi;
  else if (source.DOI !== undefined) {
    // Paperpile writes there where arXiv has it.
    const found = addressOfIdentifier(source.DOI) ?? addressMeant(source.DOI) ?? source.DOI;
    if (isWebAddress(found)) source.URL ??= found;
    else
      doubts.push({
        path: ['DOI'],
        message: `\`${source.DOI}\` is not a DOI, so that nothing links to it`,
        hint: 'Write a DOI such as `10.1000/182`.',
      });
    delete source.DOI;
  }
  // Some have no other place for it.
  for (const field of ['container-title', 'publisher', 'medium'] as const) {
    const text = source[field];
    if (text === undefined || !isAddress(text) || (source.URL ?? text) !== text) continue;
    source.URL = text;
    Reflect.deleteProperty(source, field);
  }
  if (source.URL === undefined) return;
  const written = firstAddress(source.URL);
  if (written === undefined) {
    delete source.URL;
    return;
  }
  const number = /^(?:urn:)?(isbn|pmid|pmcid):\s*(.+)$/i.exec(written);
  if (number) {
    const field = number[1]?.toUpperCase() as 'ISBN' | 'PMID' | 'PMCID';
    source[field] ??= number[2];
    delete source.URL;
    return;
  }
  const meant = isWebAddress(written) ? written : (addressOfIdentifier(written) ?? addressMeant(written));
  // Beside a DOI, any address of that form is its short one.
  const doiOfAddress =
    source.DOI !== undefined && /^https?:\/\/(?:dx\.)?doi\.org\/[a-z0-9]{3,8}$/i.test(written)
      ? source.DOI
      : doiIn(written);
  if (doiOfAddress !== undefined && isSameDoi(source.DOI ?? doiOfAddress, doiOfAddress)) {
    if (source.DOI === undefined || isShortDoi(source.DOI)) source.DOI = doiOfAddress;
    delete source.URL;
  } else if (source.DOI !== undefined && OF_DATABASE.test(written)) delete source.URL;
  else if (meant !== undefined && isWebAddress(meant)) source.URL = meant;
  else if (isOtherAddress(written)) source.URL = written;
  else {
    delete source.URL;
    doubts.push({
      path: ['URL'],
      message: `\`${written}\` is not a web address, so that nothing links to it`,
      hint: 'Write an address that begins with `https://` or `http://`.',
    });
  }
}

/** Where databases lead their own customers alone; beside a DOI, which leads all, it is none for readers. */
const OF_DATABASE =
  /^https?:\/\/(?:[\w-]+\.)*(?:ebscohost\.com\/login|ovid\.com\/ovidweb|scopus\.com\/(?:inward|record)|webofscience\.com\/|embase\.com\/)/i;

/** Capitals make no other DOI; a short one (https://shortdoi.org) stands beside the long one of the same thing. */
const isSameDoi = (one: string, other: string) =>
  addressOfDoi(one).toLowerCase() === addressOfDoi(other).toLowerCase() ||
  isShortDoi(one) !== isShortDoi(other);

const isShortDoi = (doi: string) => /^10\/[a-z0-9]+$/i.test(doi);

/** Some databases write all addresses of a text into one field, Mendeley that of a file on the author's computer. */
function firstAddress(written: string): string | undefined {
  const text = written
    .replaceAll('&amp;', '&')
    .replace(/ ?\\ ?&/g, '&')
    .replace(/(?:<|%3C)br ?\/(?:>|%3E)$/i, '')
    // Lines behind it that begin with a tag of another program's.
    .replace(/\s[A-Z][A-Z\d]{1,5} ?- .*$/, '');
  const [first = ''] = text.split(
    /(?<=\S)(?:\s*[;|,]\s*|\s+(?:and\s+)?|%5Cn|%0A|\\n)(?=(?:https?|file|papers\d|internal-pdf):\/\/)|(?<=[A-Za-z0-9])(?=https?:\/\/)/i,
  );
  // What EndNote understands as a way into Web of Science, and files of one computer, are no address for readers.
  if (/^(?:<Go to ISI>|file|papers\d|internal-pdf):\/\//i.test(first)) return undefined;
  const [begin = '', ...rest] = first.split(' ');
  // Words behind an address that has ended, and spaces in the name of a file or in what a page is asked for.
  if (rest.length > 1 && /^https?:\/\/\S*[/.,;)]$/i.test(begin)) return begin.replace(/[.,;)]$/, '');
  return /^https?:\/\/\S+( [^\s:]+)+(?:\.\w{2,4}(?:[?#]\S*)?|[&=/]\S*)$/i.test(first)
    ? first.replaceAll(' ', '%20')
    : first;
}

function customOf(written: Fields): Custom | undefined {
  const custom = Object.fromEntries(
    Object.entries(written).flatMap(([field, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[field, text]];
    }),
  );
  return Object.keys(custom).length ? custom : undefined;
}
