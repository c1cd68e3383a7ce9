import { dateInWords, edtfOfParts } from './dates.ts';
import type { Source } from './schema/source.ts';

/**
 * A source as the site shows it, in one style: author or publisher, title, where it appeared, date.
 * The parts stay apart so that the title can carry the link.
 */
export interface Reference {
  /** Who wrote it, else who published it. */
  author: string;
  /** The title, or the address where the title was not seen. */
  title: string;
  /** False where the title stands for one that was not seen. */
  titled: boolean;
  /** Where it appeared, without the author again. */
  publication: string[];
  /** The date in words, or undefined where none is known. */
  date: string | undefined;
  url: string | undefined;
  /** The address without its protocol, for print, where the title does not already give it. */
  address: string | undefined;
  /** How it was seen and what is doubtful about it. */
  notes: string[];
}

/** @returns the parts of a reference to a source in CSL-JSON */
export function referenceTo(source: Source): Reference {
  const people = names(source.author ?? source.editor);
  const author = people || source.publisher || source['container-title'] || hostOf(source.URL) || 'Unknown';
  const titled = source.custom?.['title-from'] === undefined;
  return {
    author,
    title: titled ? source.title : (shortAddress(source.URL) ?? 'untitled page'),
    titled,
    publication: [source['container-title'], source.publisher].filter(
      (part, index, all) => part !== undefined && part !== author && all.indexOf(part) === index,
    ) as string[],
    date: issuedInWords(source),
    url: source.URL,
    address: titled ? shortAddress(source.URL) : undefined,
    notes: notesOn(source),
  };
}

/** @returns the source in a line of plain text */
export function referenceText(source: Source): string {
  const { author, title, date } = referenceTo(source);
  return [author, title, date].filter(Boolean).join(', ');
}

/** @returns author and year, as short references in tables have them: "National Audit Office, 2020" */
export function shortReference(source: Source): string {
  const issued = issuedDate(source);
  return [referenceTo(source).author, issued === undefined ? 'no date' : issued.slice(0, 4)].join(', ');
}

/** @returns the date of publication in EDTF, or undefined where it is not known */
export function issuedDate({ issued }: Source): string | undefined {
  const [start, end] = (issued?.['date-parts'] ?? []).map(edtfOfParts);
  return start && end ? `${start}/${end}` : start;
}

function issuedInWords(source: Source): string | undefined {
  const date = issuedDate(source);
  return date ? dateInWords(date) : source.issued?.literal;
}

function names(people: Source['author']): string {
  const all = (people ?? []).map(
    (person) =>
      person.literal ??
      [
        person.given,
        person['dropping-particle'],
        person['non-dropping-particle'],
        person.family,
        person.suffix,
      ]
        .filter(Boolean)
        .join(' '),
  );
  if (all.length > 3) return [...all.slice(0, 1), 'others'].join(' and ');
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' and ');
}

function notesOn({ custom }: Source): string[] {
  const cited = /^cited-by (.*)/.exec(custom?.seen ?? '')?.[1];
  return [
    ...(cited ? [`Not seen itself; cited by ${cited}`] : []),
    ...(custom?.seen === 'page' ? ['The page itself was seen'] : []),
    ...(custom?.note ? [custom.note] : []),
  ].map((note) => note.replace(/\.?$/, '.'));
}

const shortAddress = (url: string | undefined) => url?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}

/** Orders sources as a bibliography does: by author, then date, then title. */
export function compareSources(a: Source, b: Source): number {
  const key = (source: Source) => {
    const { author, title } = referenceTo(source);
    return `${author.toLowerCase()}\u0000${issuedDate(source) ?? '9999'}\u0000${title.toLowerCase()}`;
  };
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
