import type { Problem } from '../../model/problems.ts';
import { isEdtf } from '../../model/dates.ts';
import type { ContentFile } from '../content-folder.ts';
import { positionsIn } from '../parse/source-position.ts';
import { bibtex, type BibEntry } from './citation-js.ts';
import type { RawSource, RawSources } from './raw-source.ts';
import { splitBibtex, type BibChunk } from './split-bibtex.ts';

/** Entries that hold no source. */
const NO_SOURCE = /^(?:string|preamble|comment|set|xdata|control|bibnote)$/;

interface Read {
  chunk: BibChunk;
  entry: BibEntry;
}

/** Reads BibTeX and BibLaTeX. What cannot be read is told at its line, and everything else read all the same. */
export function parseBibtex({ path: file, text }: ContentFile): RawSources {
  const positionOf = positionsIn(text);
  const chunks = splitBibtex(text);
  const strings = chunks.filter(({ type, closed }) => type === 'string' && closed).map((chunk) => chunk.text);
  const problems: Problem[] = [];
  const read = chunks.flatMap((chunk): Read[] => {
    if (/^(?:preamble|comment|string)$/.test(chunk.type)) return [];
    const parsed = parseEntry(chunk, strings.filter((string) => mayUse(chunk, string)).join('\n'));
    if ('entry' in parsed) return [{ chunk, entry: useful(parsed.entry) }];
    problems.push({ name: 'invalid-bibtex', file, ...positionOf(chunk.offset + parsed.at), ...parsed.fault });
    return [];
  });
  const items = mapAll(read.map(({ entry }) => entry));
  return {
    problems,
    items: read.flatMap(({ chunk, entry }, index): RawSource[] => {
      const fields = items[index];
      if (!fields || NO_SOURCE.test(entry.type)) return [];
      return [
        {
          fields: completed(fields, entry),
          file,
          locate: ([field]) => positionOf(chunk.offset + offsetOf(String(field), chunk.text)),
        },
      ];
    }),
  };
}

/** Most entries use no abbreviation: those of the months are known. */
function mayUse({ text }: BibChunk, string: string): boolean {
  const [, name = ''] = /^@\s*string\s*[{(]\s*([^\s=]+)/i.exec(string) ?? [];
  return new RegExp(`[=#]\\s*${RegExp.escape(name)}\\s*[,#})\\n]`, 'i').test(text);
}

interface Fault {
  at: number;
  fault: Pick<Problem, 'message' | 'hint'>;
}

function parseEntry({ text, closed }: BibChunk, strings: string): { entry: BibEntry } | Fault {
  if (!closed)
    return {
      at: 0,
      fault: {
        message: 'A bracket or brace of this entry is not closed.',
        hint: 'Close what you opened: each `{` needs its `}`.',
      },
    };
  // A missing or odd key is no reason to refuse a source: it gets one.
  const [start, key = ''] = /^@\s*\w[\w-]*\s*[{(]\s*([^,={}"]*?)\s*(?=,)/.exec(text) ?? [];
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
      at: Math.min(at, text.length - 1),
      fault: {
        message: 'This entry cannot be read as BibTeX from this place on.',
        hint: 'Look just before this place for a missing comma, quotation mark or brace.',
      },
    };
  }
}

/** Long fields that no reference shows, whose odd signs would stop the reading of the others. */
const UNUSED =
  /^(?:abstract|annot\w*|file|keywords?|comment|owner|timestamp|review|groups|__.*|bdsk-.*|date-(?:added|modified)|mendeley-.*|priority|pdf|month_numeric)$/;

const useful = ({ properties, ...entry }: BibEntry): BibEntry => ({
  ...entry,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([field, value]) =>
      UNUSED.test(field)
        ? []
        : [
            [
              field,
              typeof value === 'string'
                ? value.replace(/\\(AA|aa)(?![A-Za-z])\s*(?:\{\})?/g, (_, name: string) =>
                    name === 'AA' ? 'Å' : 'å',
                  )
                : value,
            ],
          ],
    ),
  ),
});

/** Where a value holds TeX that is not known, the entry is read again without it. */
function mapAll(entries: BibEntry[]): Record<string, unknown>[] {
  const { parse } = bibtex().mapper;
  try {
    return parse(entries);
  } catch {
    return parse(entries.map((entry) => (isReadable(entry) ? entry : withoutTex(entry))));
  }
}

function isReadable(entry: BibEntry): boolean {
  try {
    bibtex().mapper.parse([entry]);
    return true;
  } catch {
    return false;
  }
}

const withoutTex = ({ properties, ...entry }: BibEntry): BibEntry => ({
  ...entry,
  properties: Object.fromEntries(
    Object.entries(properties).map(([field, value]) => [
      field,
      String(value)
        .replace(/\\([%&#_])/g, '$1')
        .replace(/\\(?:[A-Za-z]+\*?|.)/g, '')
        .replace(/[${}\\]/g, ''),
    ]),
  ),
});

/** What the library reads right; of other dates in EDTF it keeps the year. */
const PLAIN_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

const GENRES: Record<string, string> = {
  phdthesis: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
  mathesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate’s thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
};

/** What the library leaves out or takes for something else. */
function completed(item: Readonly<Record<string, unknown>>, { type, label, properties }: BibEntry) {
  const written = (field: string) =>
    properties[field] === undefined ? undefined : withoutBraces(String(properties[field]));
  const fields: Record<string, unknown> = Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      field,
      typeof value === 'string'
        ? field === 'URL' || field === 'DOI'
          ? value.replace(/\\(?=[%_&#~$])/g, '')
          : value.replace(/\\[A-Za-z]+\s?|\\(?=\S)/g, '')
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
    const date = written(name);
    if (date !== undefined && !PLAIN_DATE.test(date) && isEdtf(date)) fields[field] = { raw: date };
  }
  for (const role of ['author', 'editor', 'translator', 'director']) {
    const names = fields[role];
    if (Array.isArray(names))
      fields[role] = names.map((name) => upperCaseGiven(name as Record<string, string>));
  }
  const address = written('url');
  if (address !== undefined) fields['URL'] = address.replace(/\\(?=[%_&#~$])|\\url\s*/g, '');
  const genre = typeof fields['genre'] === 'string' ? fields['genre'] : type;
  if (GENRES[genre] !== undefined) fields['genre'] = GENRES[genre];
  else if (/^pat(?:ent|req)/.test(genre))
    fields['genre'] = genre.startsWith('patreq') ? 'Patent request' : 'Patent';
  if (typeof fields['jurisdiction'] === 'string')
    fields['jurisdiction'] = fields['jurisdiction'].replace(/^country/, '').toUpperCase();
  const how = written('howpublished');
  if (how !== undefined && !/https?:|\\url/.test(how)) fields['medium'] ??= how;
  fields['publisher'] ??= written('organization') ?? written('institution') ?? written('school');
  const [eprint, archive] = [written('eprint'), written('eprinttype') ?? written('archiveprefix')];
  if (eprint !== undefined && archive?.toLowerCase() === 'arxiv') {
    fields['number'] ??= `arXiv:${eprint.replace(/^arxiv:/i, '')}`;
    fields['URL'] ??= `https://arxiv.org/abs/${eprint.replace(/^arxiv:/i, '')}`;
  }
  const language = written('langid') ?? written('language');
  if (language !== undefined) fields['language'] = LANGUAGES[language.toLowerCase()] ?? language;
  return fields;
}

const withoutBraces = (text: string) => text.replace(/[{}]/g, '').trim();

/** The library takes a first name that begins with a TeX letter (`{\L}ukasz`) for a particle. */
function upperCaseGiven({ 'non-dropping-particle': particle, ...name }: Record<string, string>) {
  if (particle === undefined) return name;
  return /^\p{Lu}/u.test(particle)
    ? { ...name, given: [name['given'], particle].filter(Boolean).join(' ') }
    : { ...name, 'non-dropping-particle': particle };
}

/** Names of languages as the package babel has them. */
const LANGUAGES: Partial<Record<string, string>> = {
  american: 'en-US',
  australian: 'en-AU',
  austrian: 'de-AT',
  british: 'en-GB',
  canadian: 'en-CA',
  english: 'en',
  french: 'fr',
  german: 'de',
  greek: 'el',
  italian: 'it',
  latin: 'la',
  naustrian: 'de-AT',
  ngerman: 'de',
  nswissgerman: 'de-CH',
  russian: 'ru',
  spanish: 'es',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
  welsh: 'cy',
};

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
