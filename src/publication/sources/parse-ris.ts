import type { ContentFile } from '../content-folder.ts';
import { doiIn } from '../../model/schema/address.ts';
import { positionsIn } from '../parse/source-position.ts';
import { ris } from './citation-js.ts';
import type { BrokenSource, RawSources } from './raw-source.ts';

/** A record of a RIS file: the values of each tag, and where they begin. */
interface RisRecord {
  offset: number;
  values: Map<string, string[]>;
  offsets: Map<string, number>;
}

/** Vendors write the hyphen with one space or two before it, and leave out the space after it where nothing follows. */
const TAGGED = /^[ \t\uFEFF]*([A-Z][A-Z0-9])[ \t]{1,3}-(?:[ \t](.*))?$/;

/**
 * Reads RIS (https://en.wikipedia.org/wiki/RIS_(file_format)) as Zotero, EndNote, Mendeley, publishers and
 * databases write it.
 */
export function parseRis({ path: file, text }: ContentFile): RawSources {
  const positionOf = positionsIn(text);
  const { records, strays } = recordsIn(text);
  const broken = strays.map(({ offset, ids }): BrokenSource => ({
    ids,
    problem: {
      name: 'invalid-ris',
      file,
      ...positionOf(offset),
      message: 'This line belongs to no record: a record begins with `TY  - `.',
      hint: 'Add the line `TY  - ` with the type, for example `TY  - RPRT`, or export the file again.',
    },
  }));
  return {
    ...(records.length
      ? { broken, problems: [], isCut: false }
      : { broken: [], problems: broken.slice(0, 1).map(({ problem }) => problem), isCut: broken.length > 0 }),
    items: records.map((record) => ({
      fields: fieldsOf(record),
      file,
      locate: ([field]) =>
        positionOf(
          (TAGS[String(field)] ?? []).map((tag) => record.offsets.get(tag)).find((at) => at !== undefined) ??
            record.offset,
        ),
    })),
  };
}

/** Lines that no record has, from the first of them to the next record. */
interface Stray {
  offset: number;
  ids: string[];
}

function recordsIn(text: string): { records: RisRecord[]; strays: Stray[] } {
  const records: RisRecord[] = [];
  const strays: Stray[] = [];
  let stray: Stray | undefined;
  const addStray = (offset: number, ids: string[] = []) => {
    if (!stray) strays.push((stray = { offset, ids: [] }));
    stray.ids.push(...ids);
  };
  let record: RisRecord | undefined;
  let values: string[] | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const [whole, tag = '', value = ''] = TAGGED.exec(line) ?? [];
    if (whole === undefined) {
      // A long value goes on in the next line.
      if (values?.length) values.push(`${values.pop() ?? ''} ${line.trim()}`);
      else if (/^\s*@\s*\w+\s*\{|^\s*</.test(line)) addStray(index);
    } else if (tag === 'ER') record = values = stray = undefined;
    else {
      if (tag === 'TY') {
        record = { offset: index, values: new Map(), offsets: new Map() };
        records.push(record);
        stray = undefined;
      }
      if (!record) {
        addStray(index, tag === 'ID' && value.trim() ? [value.trim()] : []);
        continue;
      }
      values = record.values.get(tag) ?? [];
      if (value.trim()) values.push(value.trim());
      record.values.set(tag, values);
      if (!record.offsets.has(tag)) record.offsets.set(tag, index + line.length - value.length);
    }
  }
  return { records, strays };
}

function fieldsOf({ values }: RisRecord): Record<string, unknown> {
  const all = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []);
  const first = (...tags: string[]) => all(...tags)[0];
  const fields = ris().parseMixed(
    Object.fromEntries(
      [...values]
        .filter(([, list]) => list.length)
        .map(([tag, list]) => [tag, list.length > 1 ? list : (list[0] ?? '')]),
    ),
  );
  const [start, end] = [first('SP'), first('EP')];
  const pages =
    start !== undefined && end !== undefined && !/[-–]/.test(start) && start !== end
      ? `${start}-${end}`
      : start;
  const number = first('SN');
  const doi = first('DO', 'DI') ?? all('M3', 'N1', 'UR', 'L3').find((value) => doiIn(value) !== undefined);
  return {
    ...fields,
    id: first('ID', 'LB'),
    title: first('TI', 'T1', 'CT') ?? (first('TY') === 'BOOK' ? first('BT') : undefined),
    // Of films, the author is the director.
    author: fields['director'] ? fields['author'] : (names(all('AU', 'A1')) ?? fields['author']),
    DOI: doi,
    genre:
      (doi !== undefined && fields['genre'] === doi ? undefined : fields['genre']) ??
      (first('TY') === 'PAT' ? 'Patent' : undefined),
    URL: all('UR', 'LK', 'L2').find((value) => /^(?:https?:|www\.)/i.test(value)) ?? first('UR'),
    issued: dateOf(first('DA', 'Y1', 'PY', 'YR')) ?? dateOf(first('PY', 'Y1')),
    accessed: dateOf(first('Y2')),
    page: pages,
    volume: first('VL'),
    issue: first('IS', 'CP'),
    'container-title': first('JF', 'T2', 'JO', 'BT', 'JA', 'J2', 'J1'),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    language: first('LA'),
    ...(number !== undefined && /^[\d\s-]{9,17}[\dXx]$/.test(number) && number.replace(/\D/g, '').length > 8
      ? { ISBN: number }
      : {}),
  };
}

/** "Family, Given, Suffix", or the name of a body. */
function names(written: string[]): object[] | undefined {
  if (!written.length) return undefined;
  return written
    .flatMap((name) => name.split(/\s*;\s*/))
    .filter(Boolean)
    .map((name) => {
      const [family = '', given, suffix] = name.split(/\s*,\s*/);
      // PubMed writes "Greenhalgh T"; of a body such as "Carers UK", both words count.
      const [, person, initials] = given
        ? []
        : (/^(\p{Lu}[\p{L}'’ -]*\p{Ll}) (\p{Lu}{1,3})$/u.exec(family) ?? []);
      if (person !== undefined && !/^(?:UK|US|USA|EU|UN|NI)$/.test(initials ?? ''))
        return { family: person, given: initials };
      if (!given) return { literal: family };
      return { family, given, ...(suffix && { suffix }) };
    });
}

/** "2019/05/03/online first", "2019///", "2019-05-03", "May 2019" */
function dateOf(written: string | undefined): Record<string, unknown> | undefined {
  if (written === undefined) return undefined;
  const [, year, month, day, other] =
    /^(\d{3,4})(?:\/(\d{1,2})?)?(?:\/(\d{1,2})?)?(?:\/(.*))?$/.exec(written) ?? [];
  if (year === undefined) return { raw: written };
  const season = /spring|summer|autumn|fall|winter/i.exec(other ?? '')?.[0];
  return {
    'date-parts': [[year, month, day]],
    ...(season !== undefined && month === undefined && { season }),
  };
}

/** The tags that fields of CSL-JSON come from. */
const TAGS: Partial<Record<string, string[]>> = {
  id: ['ID'],
  title: ['TI', 'T1'],
  URL: ['UR'],
  DOI: ['DO', 'DI'],
  issued: ['DA', 'PY', 'Y1'],
};
