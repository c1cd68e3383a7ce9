import type { TextField } from '../schema/source.ts';

/** Numbers that databases fill up with zeros where they know none. */
const NUMBERS = /^(?:volume|issue|collection-number|number-of-volumes|page|edition)$/;

/** So R, publishers, databases and reference managers write what they do not know: "NA", "n/a-n/a", "N.PAG", "No-Specified". */
const NOT_KNOWN =
  /^(?:NA|n\/a(?:[-–]+n\/a)?|N\.PAG|no (?:page|pagination) specified|no-specified|many pages|(?:publish )?ahead[ -]of[ -]print)$/i;

/**
 * @param language of the source, as it is written
 * @returns what the text of a field says, without what programs and catalogues add to it; nothing where it says nothing
 */
export function tidied(field: TextField, written: string, language = ''): string {
  if (field === 'URL') return written;
  if (NOT_KNOWN.test(written) && field !== 'title') return '';
  if (field === 'ISBN') return isbnsIn(written);
  if (/^0+(?:-+0+)?$/.test(written) && NUMBERS.test(field)) return '';
  const text = /^fr/i.test(language) ? withoutSigns(written) : withoutGaps(withoutSigns(written));
  // Processors of CSL are told that a hyphen is no sign of a range.
  const tidy = (TIDY[field]?.(text) ?? text).replace(/(?<=[?!])\.$/, '');
  return field.endsWith('title') ? titleIn(field, tidy) : tidy.replace(/\\(?=-)|\s*(?<!&[#\w]+)[,;]$/g, '');
}

/** Catalogues of libraries set a space before signs that part a title from another, as French does: "Real time : a plan". */
const withoutGaps = (text: string) => text.replace(/(?<=[\p{L})\]”"]) ([:;])(?= )/gu, '$1');

/** The names of containers end with signs of a list now and then, titles with those of catalogues ("A plan /"). */
const titleIn = (field: string, text: string) =>
  text.replace(
    /^(container|collection)/.test(field) && !isAddress(text)
      ? /[\s,;:/]+$/
      : /\s+[:;,/]$|(?<!&[#\w]+)[:;,]$/,
    '',
  );

/** What catalogues of libraries set around names ("London :", ": Penguin,"). */
const nameIn = (text: string) => (isAddress(text) ? text : text.replace(/^[\s:;,]+|\s*[:;,/]$/g, ''));

/**
 * ERIC writes where a publisher is to be reached: "Routledge. Available from: …", "A House. 5 Street. Tel: …"; Mendeley
 * has read "MIT Press 238 Main St., … USA name@example.org" from pages.
 */
const withoutContact = (text: string) =>
  /\p{L}\s\d.*\s\S+@\S+\.\p{L}+$/u.test(text)
    ? text.replace(/,?\s\d.*$/, '')
    : /Available from:|(?<!\p{L})(?:e-?mail|web ?site|tel|fax):/iu.test(text)
      ? (/^.*?\p{L}{3}\.?(?=[.;] )/u.exec(text)?.[0] ?? text)
      : text;

/** @returns whether a text is an address of the web and nothing else */
export const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);

/** EBSCO's exports begin a second tag in the same line: "8 OP  - Control Engineering". */
function withoutTag(text: string): string {
  return text.replace(/(?<=\d) OP +- .*$/, '');
}

/** @returns what kind of thing it is, unless databases say it of every article and book */
export const withoutCommon = (text: string) =>
  text.replace(
    // PsycINFO writes its own classes there: "Cognitive Therapy [3311]".
    /^(?:(?:journal|research|original|regular)?[ -]?(?:article|paper)|book|[ep]+publish(?:ed)?|.* \[\d{4}\])$/i,
    '',
  );

const TIDY: Partial<Record<TextField, (text: string) => string>> = {
  // The number alone: "v. 40", "Vol. 7", "No. 2", "pp. 2-3".
  volume: (text) => withoutTag(text).replace(/^(?:(?:v|vol|volume)[. ]\s*)+(?=\d)/i, ''),
  number: withoutTag,
  issue: (text) =>
    withoutTag(text)
      // Of Silverchair: "Supplement_5".
      .replaceAll('_', ' ')
      .replace(/^(?:no|nr|num|number|issue|iss)[. ]\s*(?=\d)/i, '')
      // Ovid has the number of the journal at the National Library of Medicine there: "101676033", "0401664, du5", "du5, 0401664".
      .replace(/^(?:\w{3}, )?(?:\d{7}|\d{9})(?:, \w{3})?$/, ''),
  // EBSCO's, of journals of one name: "Forests (19994907)".
  'container-title': (text) => text.replace(/ \(\d{7}[\dX]\)$/, ''),
  // As far as they are known: "169-+" and "343-- &" are of Web of Science.
  page: (text) =>
    text
      // A hyphen may be another sign than that of the keyboard.
      .replace(/[\u2010\u2011\u2212]/g, '-')
      .replace(/^(?:(?:pp?|s|págs?)\.\s*|(?:pages?|seiten?|páginas?)\s+)(?=\d)/i, '')
      .replace(/-+(?:\+|undefined|null|\s*&)?$/, ''),
  edition: (text) =>
    text
      .replace(/(?<!\.)\.\.$|\s*[:;,/]$/, (end) => (end === '..' ? '.' : ''))
      // Booksellers name the format an edition.
      .replace(/\bedition edition$/i, 'edition'),
  medium: withoutCommon,
  publisher: (text) => nameIn(withoutContact(text)),
  'publisher-place': nameIn,
  // What WorldCat's pages are read to say.
  archive: (text) => text.replace(/^\/[\w-]+\/$/, ''),
  // "Text in English." of catalogues; what is not said, or has no words.
  language: (text) =>
    text
      .replace(/^(?:text )?in (?=\p{Lu})|(?:(?<=\p{L}{4}) language)?\.?$/giu, '')
      // Names of ISO 639 are of several: "Spanish; Castilian", "Greek, Modern (1453-)".
      .replace(/^(\p{Lu}\p{L}+)[;,] (?:Castilian|Flemish|Valencian|Moldavian\b.*|Modern\b.*)$/u, '$1')
      .replace(/^(?:und|zxx|undetermined|no linguistic content)$/i, ''),
};

const JOINTS = 'and|or|in|of|from|by|with|on|to|as|for|the|against|using|during|among|between|into|via';

/**
 * Publishers that write for TeX have its signs in titles, too: "{In-Network} Aggregation", "Conservation \& Society",
 * "``Then'' and now"; some encode signs for HTML twice, or its marks: "Nutrition &amp;amp; Metabolism".
 */
const withoutSigns = (text: string) =>
  text
    .replace(/\{(\p{L}[\p{L}\p{N}./-]+|\p{Lu}|&|'')\}|\{(\p{L})\}(?=\p{L})/gu, '$1$2')
    .replace(/\\(?=[&%$#_\s]|$)/g, '')
    .replace(/\\text(en|em)dash ?/g, (_, width: string) => (width === 'en' ? '–' : '—'))
    .replace(/(?:``|''(?=\p{L}))([^`]*?)''(?!\p{L})/gu, (_, words: string) => `“${words.trim()}”`)
    .replace(/\s*<br ?\/?>\s*/gi, ' ')
    .replace(/&(?:amp;)+(?=(?:[a-z]{2,31}|#\d+|#x[\da-f]+);)/gi, '&')
    .replace(/&lt;(i|b|em|sub|sup|sc|scp|inf|bold|italic)&gt;(.*?)&lt;\/\1&gt;/gi, '<$1>$2</$1>')
    // Crossref has lost spaces around marks: "against<i>Pseudomonas</i>and".
    .replace(new RegExp(`((?<!\\p{L})(?:${JOINTS}))(?=<(?:i|em)>\\p{Lu})`, 'gu'), '$1 ')
    .replace(new RegExp(`(?<=</(?:i|em)>)(?=(?:${JOINTS})(?:<i>|\\s))`, 'gu'), ' ')
    // As BioMed Central has it.
    .replace(/<(\/?)it>/gi, '<$1i>')
    .trim();

/**
 * The numbers of books, each book's once: where there are such, nothing else counts. Mendeley keeps those of journals
 * here, and line ends as `\r`.
 */
function isbnsIn(text: string): string {
  const found = text.match(/(?<!\d)(?:97[89][ -]?)?(?:\d[ -]?){9}[\dX](?!\d)/gi);
  if (!found) return /\b\d{4}-?\d{3}[\dX]\b|[\\{]/.test(text) || !/\d/.test(text) ? '' : text;
  const books = Map.groupBy(found, (isbn) => isbn.replace(/[ -]/g, '').slice(-10, -1));
  return [...books.values()].map((same) => same.find((isbn) => isbn.startsWith('97')) ?? same[0]).join(', ');
}
