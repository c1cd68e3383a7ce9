import { doiIn } from '../../model/schema/address.ts';
import { ris } from './citation-js.ts';

/** A record of a RIS file: the values of each tag, and where they begin. */
export interface RisRecord {
  offset: number;
  values: Map<string, string[]>;
  offsets: Map<string, number>;
}

/** The tags that may stand several times in a record. */
const LISTS = /^(?:A[1-4U]|ED|KW|TA|C4)$/;

/** @returns the fields of CSL-JSON that a record holds */
export function risFields({ values }: RisRecord): Record<string, unknown> {
  const all = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []);
  const first = (...tags: string[]) => all(...tags)[0];
  const fields = ris().parseMixed(
    Object.fromEntries(
      [...values]
        .filter(([, list]) => list.length)
        // Where only names may stand several times, Citation.js fails at other tags that do.
        .map(([tag, list]) => [
          tag,
          LISTS.test(tag) ? list : tag === 'N1' ? list.join('\n') : (list[0] ?? ''),
        ]),
    ),
  );
  const [start, end] = [first('SP'), first('EP')];
  const pages =
    start !== undefined && end !== undefined && !/[-–]/.test(start) && start !== end
      ? `${start}-${end}`
      : start;
  const number = first('SN')?.replace(/^[\dXx-]{10,13} (?=97[89][\d-]{10,14}$)/, '');
  const [second, journal] = [first('T2'), first('JO')];
  // The second title may be that of a special issue, and the journal's may be in short.
  const whole =
    second !== undefined && journal !== undefined && !isShortOf(journal, second) ? journal : second;
  const container = first('JF') ?? whole ?? first('JO', 'BT', 'JA', 'J2', 'J1');
  const isLength =
    end === undefined && /^\d+$/.test(start ?? '') && /^(?:E?BOOK|EDBOOK|THES)$/.test(first('TY') ?? '');
  const doi =
    first('DO', 'DI') ??
    all('M3', 'N1', 'UR', 'L3', 'U1', 'U2', 'U3').find((value) => doiIn(value) !== undefined);
  const own = first('U1');
  return {
    ...fields,
    id: first('ID', 'LB'),
    title: (first('TI', 'T1', 'CT') ?? (first('TY') === 'BOOK' ? first('BT') : undefined))?.replace(
      ' : ',
      ': ',
    ),
    // Of films, the author is the director.
    author: fields['director'] ? fields['author'] : (names(all('AU', 'A1')) ?? fields['author']),
    DOI: doi,
    genre:
      (doi !== undefined && fields['genre'] === doi ? undefined : fields['genre']) ??
      (first('TY') === 'PAT' ? 'Patent' : undefined) ??
      // Citavi writes here what kind of thesis it is.
      (/^(?:THES|RPRT)$/.test(first('TY') ?? '') && /^\p{L}[\p{L} ’'.-]{2,40}$/u.test(own ?? '')
        ? own
        : undefined),
    URL: all('UR', 'LK', 'L2').find((value) => /^(?:https?:|www\.)/i.test(value)) ?? first('UR'),
    issued: dateOf(first('DA', 'Y1', 'PY', 'YR')) ?? dateOf(first('PY', 'Y1')),
    accessed: dateOf(first('Y2')),
    page: isLength ? undefined : pages,
    ...(isLength && { 'number-of-pages': start }),
    ...(values.has('PMID') && { PMID: first('PMID') }),
    ...(values.has('PMCID') && { PMCID: first('PMCID') }),
    volume: first('VL'),
    issue: first('IS', 'CP'),
    'container-title': container === fields['collection-title'] ? undefined : container,
    editor: fields['editor'] ?? names(all('ED')),
    publisher: withoutSigns(first('PB')),
    'publisher-place': withoutSigns(first('CY', 'PP')) ?? fields['publisher-place'],
    language: first('LA'),
    ...(number !== undefined && /^[\d\s-]{9,17}[\dXx]$/.test(number) && number.replace(/\D/g, '').length > 8
      ? { ISBN: number }
      : {}),
  };
}

/** @returns a name without the signs that catalogues of libraries write behind it: "London :", "Penguin," */
const withoutSigns = (name: string | undefined) => name?.replace(/\s*[:;,/]$/, '');

/** @returns whether a title is another in short: "J. Med. Inform." */
function isShortOf(short: string, title: string): boolean {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  let at = 0;
  return short
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((part) => (at = words.findIndex((word, index) => index >= at && word.startsWith(part)) + 1) > 0);
}

/** "Family, Given, Suffix", or the name of a body. */
function names(written: string[]): object[] | undefined {
  if (!written.length) return undefined;
  return written
    .flatMap((name) => name.split(/\s*;\s*/))
    .filter(Boolean)
    .map((name) => {
      // EndNote writes a comma behind the name of a body.
      if (name.endsWith(',')) return { literal: name.slice(0, -1).replace(',,', ',') };
      // Catalogues of libraries add when somebody lived.
      const [family = '', given, suffix] = name.replace(/, \d{4}-(?:\d{4})?\.?$/, '').split(/\s*,\s*/);
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

/** "2019/05/03/online first", "2019///", "2019-05-03", "May 2019", "2019 Nov-Dec" */
function dateOf(written: string | undefined): Record<string, unknown> | undefined {
  if (written === undefined) return undefined;
  const [, year, month, day, other] =
    /^(\d{3,4})(?:\/(\d{1,2})?)?(?:\/(\d{1,2})?)?(?:\/(.*))?$/.exec(written) ?? [];
  if (year === undefined) {
    const [, of, ...months] = /^(\d{4}) ([a-z]{3})[a-z]*-([a-z]{3})[a-z]*$/i.exec(written) ?? [];
    const numbers = months.map((month) => MONTHS.indexOf(month.toLowerCase()) / 3 + 1);
    return numbers.length && numbers.every(Number.isInteger)
      ? { 'date-parts': numbers.map((month) => [of, month]) }
      : { raw: written };
  }
  const season = /spring|summer|autumn|fall|winter/i.exec(other ?? '')?.[0];
  return {
    'date-parts': [[year, month, day]],
    ...(season !== undefined && month === undefined && { season }),
  };
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
