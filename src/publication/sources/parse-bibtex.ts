import type { Doubt } from '../../model/source/source-values.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import { positionsIn } from '../parse/source-position.ts';
import { bibtex, latex, type BibEntry } from './citation-js.ts';
import { withShorthands } from './babel-shorthands.ts';
import { closedEarly, doubtsOf, entriesWithoutSign, withWords } from './bibtex-doubts.ts';
import { scanBibtex, type BibFault } from './bibtex-faults.ts';
import { completeBibtex } from './complete-bibtex.ts';
import { translateLatex, withTexQuotes } from './latex-commands.ts';
import type { BrokenSource, RawSource, RawSources } from './raw-source.ts';
import { splitBibtex, type BibChunk } from './split-bibtex.ts';

/** Entries that hold no source. */
const NO_SOURCE = /^(?:string|preamble|comment|set|xdata|control|bibnote)$/;

interface Read {
  chunk: BibChunk;
  entry: BibEntry;
  doubts: Doubt[];
}

/** Reads BibTeX and BibLaTeX. What cannot be read is told at its place, and everything else read all the same. */
export function parseBibtex({ path: file, text }: ContentFile): RawSources {
  const positionOf = positionsIn(text);
  const chunks = splitBibtex(text);
  const strings = chunks.filter(({ type, closed }) => type === 'string' && closed).map((chunk) => chunk.text);
  const known = new Set(strings.map((string) => nameOfString(string).toLowerCase()));
  const broken: BrokenSource[] = entriesWithoutSign(text, chunks).map(({ at, key, ...fault }) => ({
    ids: [key],
    problem: { name: 'invalid-bibtex', file, ...positionOf(at), ...fault },
  }));
  const read = chunks.flatMap((chunk, index): Read[] => {
    if (/^(?:preamble|comment|string)$/.test(chunk.type)) return [];
    const { fields, faults: inside } = scanBibtex(chunk.text, chunk.closed);
    const faults = [...inside, ...(chunk.closed ? closedEarly(chunk, text, chunks[index + 1]) : [])];
    const explained = strings.filter((string) => mayUse(chunk, string)).join('\n');
    const parsed = faults.length ? { faults } : parseEntry(withWords(chunk.text, fields, known), explained);
    if ('entry' in parsed) {
      const { entry, doubts } = readable(parsed.entry);
      const told = doubtsOf(fields, known)
        .filter(({ path: [field = ''] }) => !UNUSED.test(field))
        .map(({ at, ...doubt }) => ({
          ...doubt,
          position: positionOf(chunk.offset + at),
        }));
      return [{ chunk, entry, doubts: [...doubts, ...told] }];
    }
    const ids = [headOf(chunk.text).key].filter(Boolean);
    for (const { at, ...fault } of parsed.faults) {
      const place = positionOf(chunk.offset + at);
      broken.push({ ids, problem: { name: 'invalid-bibtex', file, ...place, ...fault } });
    }
    return [];
  });
  const lost = new Set(broken.flatMap(({ ids }) => ids));
  const items = mapAll(read.map(({ entry }) => entry));
  return {
    problems: [],
    isCut: false,
    broken,
    items: read.flatMap(({ chunk, entry, doubts }, index): RawSource[] => {
      const fields = items[index];
      if (!fields || NO_SOURCE.test(entry.type)) return [];
      return [
        {
          fields: completeBibtex(fields, entry),
          doubts: [...doubts, ...withoutParent(entry, lost)],
          file,
          locate: ([field]) => positionOf(chunk.offset + offsetOf(String(field), chunk.text)),
        },
      ];
    }),
  };
}

/** How an entry begins, up to the comma after its key. */
function headOf(text: string): { start: string | undefined; key: string } {
  const [start, key = ''] = /^@\s*\w[\w-]*\s*[{(]\s*([^,={}"]*?)\s*(?=,)/.exec(text) ?? [];
  return { start, key };
}

/** Of a chapter whose book cannot be read, only what it says itself is known. */
function withoutParent({ properties }: BibEntry, lost: ReadonlySet<string>): Doubt[] {
  const parent = String(properties['crossref'] ?? properties['xref'] ?? '');
  return lost.has(parent)
    ? [
        {
          path: ['crossref'],
          message: `the entry \`${parent}\` cannot be read, so that what this one takes from it is missing`,
          hint: 'Mend that entry, or write its fields here, too.',
        },
      ]
    : [];
}

const nameOfString = (string: string) => /^@\s*string\s*[{(]\s*([^\s=]+)/i.exec(string)?.[1] ?? '';

/** Most entries use no abbreviation: those of the months are known. */
const mayUse = ({ text }: BibChunk, string: string): boolean =>
  new RegExp(`[=#]\\s*${RegExp.escape(nameOfString(string))}\\s*[,#})\\n]`, 'i').test(text);

function parseEntry(text: string, strings: string): { entry: BibEntry } | { faults: BibFault[] } {
  // A missing or odd key is no reason to refuse a source: it gets one.
  const { start, key } = headOf(text);
  const rest = start === undefined ? text.replace(/^(@\s*\w[\w-]*\s*[{(])/, '$1unnamed,') : text;
  const fit =
    start === undefined || /^[^\s,]+$/.test(key)
      ? rest
      : start
          .slice(0, start.length - key.length)
          .trimEnd()
          .replace(/[{(]\s*\S*$/, (open) => open.charAt(0)) +
        'unnamed' +
        text.slice(start.length);
  try {
    const entry = bibtex().parser.parse(`${strings}\n${fit}`).at(-1);
    if (entry) return { entry: { ...entry, label: key } };
    throw new SyntaxError('no entry');
  } catch (error) {
    const [, line = '1', column = '1'] = /at line (\d+) col (\d+)/.exec(String(error)) ?? [];
    const lines = fit.split('\n');
    const before = Number(line) - 1 - strings.split('\n').length;
    const at = before > 0 ? lines.slice(0, before).join('\n').length + Number(column) : 0;
    return {
      faults: [
        {
          at: Math.min(at, text.length - 1),
          message: 'This entry cannot be read as BibTeX from this place on.',
          hint: 'Look just before this place for a missing comma, quotation mark or brace.',
        },
      ],
    };
  }
}

/** Long fields that no reference shows, whose odd signs would stop the reading of the others. */
const UNUSED =
  /^(?:abstract|annot\w*|file|keywords?|comment|owner|timestamp|review|groups|__.*|bdsk-.*|date-(?:added|modified)|mendeley-.*|priority|pdf|month_numeric)$/;

/** @returns an entry as Citation.js can read it, without annotations of its fields, and what was left out of it */
function readable({ type, label, properties }: BibEntry): { entry: BibEntry; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const isGerman = /german|austrian|^de\b/i.test(
    String(properties['langid'] ?? properties['language'] ?? ''),
  );
  const values = Object.entries(properties).flatMap(([field, value]): [string, string | number][] => {
    if (UNUSED.test(field)) return [];
    if (typeof value === 'number' || latex().isVerbatim(field)) return [[field, value]];
    const unknown = new Set<string>();
    const names = NAMES.test(field) ? withSuffixBefore(withAnd(value)) : value;
    const text = translateLatex(withTexQuotes(withShorthands(onceEscaped(names), isGerman)), unknown);
    if (unknown.size) doubts.push(unknownCommands(field, [...unknown]));
    return [[field, text]];
  });
  return { entry: { type, label, properties: Object.fromEntries(values) }, doubts };
}

/** Mendeley escapes what is LaTeX already: accents, and line ends as `\n` and `\r`. */
const onceEscaped = (value: string): string =>
  value
    .replace(new RegExp(`${BACKSLASH}${LINE_END}`, 'g'), ' ')
    .replace(
      new RegExp(`${BACKSLASH}(["'\`^~=.])(?:${BACKSLASH}([ij]))?`, 'g'),
      (_, accent: string, letter?: string) => `\\${accent}${letter === undefined ? '' : `{\\${letter}}`}`,
    );

/** A backslash that is written as a sign. */
const BACKSLASH = String.raw`(?:\$\\backslash\$|\{\\textbackslash\})`;

/** What commands of TeX begin with is none. */
const LINE_END = String.raw`(?:n(?!u\b|eq?\b|abla|ew|o)|r(?!ho\b|ight|angle|m\b|ule|q\b))`;

const NAMES = /^(?:author|editor|translator|bookauthor)$/;

/** "Smith, John, Jr." for what BibTeX writes as "Smith, Jr., John". */
const withSuffixBefore = (names: string): string =>
  names
    .split(/(\s+and\s+)/)
    .map((name) =>
      name.replace(
        /^([^,]+),\s*([^,]+),\s*((?:Jr|Sr)\.?|I{1,3}|IV|M\.?D\.?|Ph\.?D\.?|[A-Z]BE)$/,
        '$1, $3, $2',
      ),
    )
    .join('');

/** Names that other programs have joined by semicolons, or by nothing but commas, are joined as BibTeX does. */
function withAnd(names: string): string {
  if (/\sand\s|[{}=]/i.test(names)) return names;
  if (names.includes(';'))
    return names
      .split(/\s*;\s*/)
      .filter(Boolean)
      .join(' and ');
  const parts = names.split(/\s*,\s*/);
  if (parts.length < 4 || parts.length % 2) return names;
  return parts
    .flatMap((part, index) => (index % 2 ? [] : [`${part}, ${parts[index + 1] ?? ''}`]))
    .join(' and ');
}

const unknownCommands = (field: string, names: string[]): Doubt => ({
  path: [field],
  message: `${names.map((name) => `\`\\${name}\``).join(', ')} of LaTeX ${names.length > 1 ? 'are' : 'is'} not understood and left out; what stands in braces is kept`,
  hint: 'Write the letters themselves, such as `é` or `→`, in place of the command.',
});

/** What of an entry cannot be read is read again without TeX, or left out; what it says is not lost: `completeBibtex`. */
function mapAll(entries: BibEntry[]): Record<string, unknown>[] {
  const { parse } = bibtex().mapper;
  const complete = withBookAuthors(entries);
  return isReadable(complete) ? parse(complete) : parse(withBookAuthors(entries.map(readableFields)));
}

function isReadable(entries: BibEntry[]): boolean {
  try {
    bibtex().mapper.parse(entries);
    return true;
  } catch {
    return false;
  }
}

const readableFields = (entry: BibEntry): BibEntry =>
  isReadable([entry])
    ? entry
    : {
        ...entry,
        properties: Object.fromEntries(
          Object.entries(entry.properties).flatMap(([field, value]) => {
            const written = [value, withoutTex(String(value))];
            const fit = written.find((text) => isReadable([{ ...entry, properties: { [field]: text } }]));
            return fit === undefined ? [] : [[field, fit]];
          }),
        ),
      };

const withoutTex = (value: string) =>
  value
    .replace(/\\([%&#_])/g, '$1')
    .replace(/\\(?:[A-Za-z]+\*?|.)/g, '')
    .replace(/[${}\\]/g, '');

/** The library fails at a chapter that refers to a book without an author, unless the chapter names one: nobody. */
function withBookAuthors(entries: BibEntry[]): BibEntry[] {
  const byLabel = new Map(entries.map((entry) => [entry.label, entry]));
  return entries.map(({ properties, ...entry }) => {
    const book = byLabel.get(String(properties['crossref'] ?? ''));
    const needsOne = book && !book.properties['author'] && !properties['bookauthor'];
    return { ...entry, properties: needsOne ? { ...properties, bookauthor: '{}' } : properties };
  });
}

/** The fields of BibTeX that fields of CSL-JSON come from, where they are called otherwise. */
const WRITTEN_AS: Partial<Record<string, string>> = {
  URL: 'url|howpublished',
  issued: 'date|year',
  accessed: 'urldate',
  'container-title': 'journaltitle|journal|booktitle',
};

function offsetOf(field: string, text: string): number {
  const name = WRITTEN_AS[field] ?? RegExp.escape(field);
  const found = new RegExp(`(?<=[{(,\\s])(?:${name})\\s*=\\s*`, 'i').exec(text);
  return found ? found.index + found[0].length : Math.max(0, text.search(/[{(]/) + 1);
}
