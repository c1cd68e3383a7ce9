import type { ContentFile } from '../folder/content-folder.ts';
import { positionsIn } from '../parse/source-position.ts';
import { formatOf, TAGGED_FORMATS } from './tagged-formats.ts';
import type { BrokenSource, RawSources } from './raw-source.ts';
import { risFields, type RisRecord } from './ris-fields.ts';
import type { TaggedFormat } from './tagged-format.ts';

/**
 * Reads RIS as Zotero, EndNote, Mendeley, publishers and databases write it, and what PubMed (.nbib), EndNote (.enw) and
 * RefWorks write in other tags.
 */
export function parseRis({ path: file, text }: ContentFile): RawSources {
  const positionOf = positionsIn(text);
  // Of a file in another of these formats than its name says, what it begins with counts.
  const format = TAGGED_FORMATS[formatOf(text) ?? /\w+$/.exec(file)?.[0] ?? ''] ?? TAGGED_FORMATS['ris'];
  if (!format) return { items: [], broken: [], problems: [], isCut: false };
  const { records, strays } = recordsIn(text, format);
  const broken = strays.map(({ offset, ids }): BrokenSource => ({
    ids,
    problem: {
      name: 'invalid-ris',
      file,
      ...positionOf(offset),
      message: `This line belongs to no record: a record begins with \`${format.begins}\`.`,
      hint: format.hint,
    },
  }));
  return {
    ...(records.length
      ? { broken, problems: [], isCut: false }
      : { broken: [], problems: broken.slice(0, 1).map(({ problem }) => problem), isCut: broken.length > 0 }),
    items: records.map((written) => {
      const record = inRis(written, format);
      return {
        fields: risFields(record),
        file,
        nameOf: (field) => tagOf(record, field).name,
        locate: ([field]) => positionOf(tagOf(record, String(field)).at ?? record.offset),
      };
    }),
  };
}

/** A record with the tags of RIS. */
function inRis(record: RisRecord, { tags, also }: TaggedFormat): RisRecord {
  const { values } = record;
  const named = [...values].flatMap(([tag, list]): [string, string, string[]][] => {
    const name = tags ? tags[tag] : tag;
    return name === undefined ? [] : [[name, tag, list]];
  });
  const more = Object.entries(also?.(values) ?? {}).flatMap(([name, list]): [string, string, string[]][] =>
    list ? [[name, tagOfValue(values, list[0] ?? ''), list]] : [],
  );
  const all = [...named, ...more];
  return {
    ...record,
    values: new Map(all.map(([name, , list]) => [name, list])),
    written: new Map(all.map(([name, tag]) => [name, tag])),
  };
}

/** @returns the tag of the record whose value another format's value is made of */
const tagOfValue = (values: RisRecord['values'], made: string): string =>
  [...values]
    .flatMap(([tag, list]) => list.map((one) => ({ tag, one })))
    .filter(({ one }) => made.includes(one) || one.includes(made))
    .sort((a, b) => b.one.length - a.one.length)[0]?.tag ?? '';

/** Lines that no record has, from the first of them to the next record. */
interface Stray {
  offset: number;
  ids: string[];
  /** Whether they say of something what it is called; databases write notes of their own between records. */
  saysMuch: boolean;
}

function recordsIn(
  text: string,
  { line: tagged, begins, mayLack, ends, tags }: TaggedFormat,
): { records: RisRecord[]; strays: Stray[] } {
  const records: RisRecord[] = [];
  const strays: Stray[] = [];
  let stray: Stray | undefined;
  const addStray = (offset: number, saysMuch: boolean, ids: string[] = []) => {
    if (!stray) strays.push((stray = { offset, ids: [], saysMuch: false }));
    stray.ids.push(...ids);
    stray.saysMuch ||= saysMuch;
  };
  let record: RisRecord | undefined;
  let values: string[] | undefined;
  let end = 0;
  const first = /^[A-Z%0-9]+/.exec(begins)?.[0];
  const isLoose = mayLack === true && !new RegExp(`^\\uFEFF?${begins}`, 'm').test(text);
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const [whole, tag = '', value = ''] = tagged.exec(line) ?? [];
    // Where nothing else ends a record, an empty line does.
    const isApart = ends === undefined && /\n[ \t\r]*\n/.test(text.slice(end, index));
    end = index + line.length;
    if (whole === undefined) {
      // A long value goes on in the next line.
      if (values?.length) values.push(`${values.pop() ?? ''} ${line.trim()}`);
      else if (/^\s*@\s*\w+\s*\{|^\s*</.test(line)) addStray(index, true);
    } else if (tag === ends) record = values = stray = undefined;
    else {
      if (tag === first || (isApart && record?.values.has(tag)) || (isLoose && (isApart || !record))) {
        record = { offset: index, values: new Map(), offsets: new Map(), written: new Map() };
        records.push(record);
        stray = undefined;
      }
      if (!record) {
        addStray(
          index,
          /^(?:ID|T[I1]|A[U1])$/.test(tags?.[tag] ?? tag),
          tag === 'ID' && value.trim() ? [value.trim()] : [],
        );
        continue;
      }
      values = record.values.get(tag) ?? [];
      if (value.trim()) values.push(value.trim());
      record.values.set(tag, values);
      if (!record.offsets.has(tag)) record.offsets.set(tag, index + line.length - value.length);
    }
  }
  return { records, strays: records.length ? strays.filter(({ saysMuch }) => saysMuch) : strays };
}

/** The tags that fields of CSL-JSON come from; the first that is there counts. */
const TAGS: Partial<Record<string, string[]>> = {
  id: ['ID'],
  title: ['TI', 'T1'],
  URL: ['UR', 'LK', 'L2'],
  DOI: ['DO', 'DI', 'M3', 'N1', 'L3', 'U1', 'U2', 'U3'],
  issued: ['DA', 'Y1', 'PY', 'YR'],
  accessed: ['Y2'],
  'available-date': ['ET'],
};

/** @returns what a record calls a field, and where that stands, if it does */
function tagOf({ values, offsets, written }: RisRecord, field: string): { name: string; at?: number } {
  const tags = TAGS[field] ?? [];
  const tag = tags.find((one) => values.get(one)?.length);
  const name = written.get(tag ?? '') ?? tag ?? tags[0] ?? field;
  return { name, at: offsets.get(name) };
}
