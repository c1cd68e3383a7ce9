import type { Doubt } from '../../../model/source/source-values.ts';
import type { ContentFile } from '../../folder/content-folder.ts';
import { positionsIn } from '../../parse/source-position.ts';
import { bibtex, type BibEntry } from '../citation-js.ts';
import { closedEarly, doubtsOf, entriesWithoutSign, withPlainNames, withWords } from './bibtex-doubts.ts';
import { scanBibtex, type BibFault } from './bibtex-faults.ts';
import { typeOf } from './bibtex-names.ts';
import { completeBibtex } from './complete-bibtex.ts';
import type { BrokenSource, RawSource, RawSources } from '../raw-source.ts';
import { splitBibtex, type BibChunk } from './split-bibtex.ts';
import { readableEntry, UNUSED } from './readable-bibtex.ts';
import { withInherited } from '../inherit-fields.ts';
import { mapEntries } from './map-bibtex.ts';

/** Entries that hold no source. */
const NO_SOURCE = /^(?:string|preamble|comment|set|xdata|control|bibnote)$/;

interface Read {
  chunk: BibChunk;
  entry: BibEntry;
  doubts: Doubt[];
}

/** Reads BibTeX and BibLaTeX. What cannot be read is told at its place, and everything else read all the same. */
export function parseBibtex({ path: file, text: written }: ContentFile): RawSources {
  // What was copied from a page may have its line ends and blanks in signs; places in the file stay.
  const text = written.replace(/<br ?\/?>(?=[ \t]*(?:\n|$))|(?<=^[ \t]*(?:&nbsp;)*)&nbsp;/gm, (found) =>
    ' '.repeat(found.length),
  );
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
    const { fields, faults: inside, isCut } = scanBibtex(chunk.text, chunk.closed);
    const faults = [
      ...inside,
      ...(chunk.closed && !isCut ? closedEarly(chunk, text, chunks[index + 1]) : []),
    ];
    const explained = strings.filter((string) => mayUse(chunk, string)).join('\n');
    const parsed = faults.length
      ? { faults }
      : parseEntry(withWords(withPlainNames(chunk.text, fields), fields, known), explained);
    if ('entry' in parsed) {
      const { entry, doubts } = readableEntry(parsed.entry);
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
  const entries = withInherited(read.map(({ entry }) => entry));
  // Of types that the library does not know, it leaves out most fields.
  const items = mapEntries(
    entries.map((entry) =>
      /^(?:article-|review$)/.test(typeOf(entry.type) ?? '') ? { ...entry, type: 'article' } : entry,
    ),
  );
  return {
    problems: [],
    isCut: false,
    broken,
    items: read.flatMap(({ chunk, entry, doubts }, index): RawSource[] => {
      const fields = items[index];
      if (!fields || NO_SOURCE.test(entry.type)) return [];
      return [
        {
          fields: completeBibtex(fields, entries[index] ?? entry),
          doubts: [...doubts, ...withoutParent(entry, lost)],
          file,
          nameOf: (field) => fieldIn(chunk.text, field).name,
          locate: ([field]) => positionOf(chunk.offset + fieldIn(chunk.text, String(field)).at),
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
    // The library takes what begins with `@comment` for a comment.
    const named = fit.replace(/^@\s*commentary\b/i, '@book');
    const entry = bibtex().parser.parse(`${strings}\n${named}`).at(-1);
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

/** The fields of BibTeX that fields of CSL-JSON come from, where they are called otherwise; the first that is there counts. */
const WRITTEN_AS: Partial<Record<string, string[]>> = {
  DOI: ['doi', 'url', 'note'],
  URL: ['url', 'howpublished', 'note'],
  issued: ['date', 'month', 'year'],
  accessed: ['urldate', 'lastchecked'],
  'event-date': ['eventdate'],
  'original-date': ['origdate', 'origyear'],
  'container-title': ['journaltitle', 'journal', 'booktitle'],
};

/** @returns what an entry calls a field, and where it stands; at its beginning if its book has it */
function fieldIn(text: string, field: string): { name: string; at: number } {
  const names = WRITTEN_AS[field] ?? [field.toLowerCase()];
  for (const name of names) {
    const found = new RegExp(`(?<=[{(,\\s])(?:${RegExp.escape(name)})\\s*=\\s*`, 'i').exec(text);
    if (found) return { name, at: found.index + found[0].length };
  }
  return { name: names[0] ?? field, at: Math.max(0, text.search(/[{(]/) + 1) };
}
