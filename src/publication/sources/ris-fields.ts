import { dateMeant } from '../../model/dates/date-meant.ts';
import { isEdtf } from '../../model/dates/dates.ts';
import { doiIn } from '../../model/schema/address.ts';
import { isBody } from '../../model/source/names-of-bodies.ts';
import { ris } from './citation-js.ts';
import { datesOfMonths } from './months-of-year.ts';
import { fieldOfM1 } from './ris-numbers.ts';

/** A record of a RIS file: the values of each tag. */
export interface RisRecord {
  offset: number;
  values: Map<string, string[]>;
  /** Where the first value of each tag begins, by the tags of the file. */
  offsets: Map<string, number>;
  /** What the file calls each tag. */
  written: Map<string, string>;
}

/** The tags that may stand several times in a record. */
const LISTS = /^(?:A[1-4U]|ED|KW|TA|C4)$/;

/** Ovid says the year in which a thing appeared once more where others write when it was read. */
const dayOfAccess = (read: string | undefined, issued: string | undefined): string | undefined =>
  /^\d{4}\/*$/.test(read ?? '') && issued?.startsWith(read?.slice(0, 4) ?? '') ? undefined : read;

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
  const number = first('SN', 'BN')?.replace(/^[\dXx-]{10,13} (?=97[89][\d-]{10,14}$)/, '');
  const [second, journal] = [first('T2'), first('JO')];
  // The second title may be that of a special issue, and the journal's may be in short.
  const whole =
    second !== undefined && journal !== undefined && !isShortOf(journal, second) ? journal : second;
  const type = first('TY') ?? '';
  // EndNote names the proceedings apart from the conference.
  const full = first('JF');
  const container =
    (full !== undefined && second !== undefined && isShortOf(full, second) ? second : full) ??
    whole ??
    first('JO', 'BT', 'JA', 'J2', 'J1', ...(/^(?:CONF|CPAPER)$/.test(type) ? ['C3'] : []));
  // Web of Science names a conference where others have the number of an issue.
  const isConference = /\p{L}{4}.* /u.test(first('CP') ?? '');
  // Web of Science calls chapters books.
  const isChapter = type === 'BOOK' && values.has('ED') && second !== undefined && values.has('EP');
  const [, length] =
    (end === undefined &&
      (/^(?:E?BOOK|EDBOOK|THES)$/.test(type)
        ? /^(\d+)(?: ?(?:pp?|s|S))?\.?$/
        : /^(\d+) ?(?:pp?|s|S)\.?$/
      ).exec(start ?? '')) ||
    [];
  const doi =
    first('DO', 'DI') ??
    all('M3', 'N1', 'UR', 'L3', 'U1', 'U2', 'U3').find((value) => doiIn(value) !== undefined);
  const own = first('U1');
  const made: Record<string, unknown> = {
    ...fields,
    ...(isChapter && { type: 'chapter', 'collection-title': undefined }),
    id: first('ID', 'LB'),
    title: (
      longerOf(first('TI'), first('T1')) ??
      first('CT') ??
      (type === 'BOOK' ? first('BT') : undefined)
    )?.replace(' : ', ': '),
    // Of films, the author is the director; of edited books, the editor.
    author:
      type === 'EDBOOK' || fields['director'] !== undefined
        ? fields['author']
        : (names(all('AU', 'A1'), type) ?? fields['author']),
    DOI: doi,
    genre:
      (doiIn(String(fields['genre'])) === undefined ? fields['genre'] : undefined) ??
      (type === 'PAT' ? 'Patent' : undefined) ??
      // Citavi writes here what kind of thesis it is.
      (/^(?:THES|RPRT)$/.test(type) && /^\p{L}[\p{L} ’'.-]{2,40}$/u.test(own ?? '') ? own : undefined),
    URL: all('UR', 'LK', 'L2').find((value) => /^(?:https?:|www\.)/i.test(value)) ?? first('UR'),
    issued:
      dateOf(first('DA', 'Y1', 'PY', 'YR'), first('PY', 'Y1', 'YR')) ??
      dateOf(first('PY', 'Y1')) ??
      // Web of Science: when it was there first.
      dateOf(first('C6')?.match(/^[a-z]{3} \d{4}$/i)?.[0]),
    // EndNote writes the day of access of web pages there.
    accessed: dateOf(
      dayOfAccess(first('Y2'), first('Y1', 'PY')) ??
        (/^(?:ELEC|WEB|ICOMM)$/.test(type) ? dayIn(first('M1')) : undefined),
    ),
    // Databases write here when an article was there first.
    ...(fields['available-date'] !== undefined && { 'available-date': dateOf(first('ET')) }),
    // Of articles the number, unless a program keeps something else there.
    ...(/\d/.test(first('C7') ?? '1') ? {} : { number: undefined }),
    page: length ? undefined : pages,
    ...(length && { 'number-of-pages': length }),
    ...(values.has('PMID') && { PMID: first('PMID') }),
    ...(values.has('PMCID') && { PMCID: first('PMCID') }),
    volume: first('VL'),
    issue: first('IS') ?? (isConference ? undefined : first('CP')),
    ...(isConference && { 'event-title': first('CP') }),
    'container-title': !isChapter && container === fields['collection-title'] ? undefined : container,
    // Of a case, the second "author" is where it is reported.
    ...(type === 'CASE'
      ? { 'container-title': container ?? first('A2'), editor: names(all('ED')), number: first('AN') }
      : { editor: fields['editor'] ?? names(all('ED')) }),
    ...(/^(?:RPRT|BOOK|EDBOOK|THES|CPAPER|GOVDOC|BILL|STAT|LEGAL)$/.test(type) && {
      'collection-title': (isChapter ? undefined : fields['collection-title']) ?? first('T3'),
    }),
    publisher: first('PB', 'PU'),
    'publisher-place': first('CY', 'PP', 'PI') ?? fields['publisher-place'],
    language: first('LA'),
    ...(number !== undefined && /^[\d\s-]{9,17}[\dXx]$/.test(number) && number.replace(/\D/g, '').length > 8
      ? { ISBN: number }
      : {}),
  };
  const m1 = first('M1');
  // Citation.js takes all of it for a number, and the number of a book for that of a report.
  if (made['number'] === m1 || made['number'] === made['ISBN']) delete made['number'];
  const [field = '', numbered] = fieldOfM1(type, m1) ?? [];
  return numbered === undefined || made[field] !== undefined ? made : { ...made, [field]: numbered };
}

const dayIn = (written = '') => (dateMeant(written) === undefined && !isEdtf(written) ? undefined : written);

/** ProQuest has the title twice, once without its subtitle. */
const longerOf = (title: string | undefined, other: string | undefined) =>
  title !== undefined && other?.startsWith(title) ? other : (title ?? other);

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

/** "Greenhalgh T", "Smith J.A.", as PubMed and Embase write names; "Carers UK" is a body. */
const INITIALS =
  /^((?:\p{Ll}+ )*\p{Lu}[\p{L}'’ -]*\p{Ll}) (?!(?:UK|USA?|EU|UN|NI|LLP)$)((?:\p{Lu}\.-?){1,4}|\p{Lu}{1,3})$/u;

/** Types of what such databases do not hold; here "Sejm RP" and "Siemens NV" are bodies, unless there are several. */
const UNLISTED = /^(?:RPRT|GOVDOC|BILL|UNBILL|STAT|LEGAL|CASE|HEAR|STAND|ELEC|WEB|NEWS)$/;

/** "Family, Given, Suffix", or the name of a body. */
function names(written: string[], type = ''): object[] | undefined {
  if (!written.length) return undefined;
  const all = written.flatMap((name) => name.split(/\s*;\s*/)).filter(Boolean);
  const hasBodies = UNLISTED.test(type) && all.filter((name) => INITIALS.test(name)).length === 1;
  return all.map((listed) => {
    // EndNote writes a comma behind the name of a body; behind that of a person it is one too many.
    const isPerson = /^[^\s,]+,\s*[^,]+,$/.test(listed);
    if (listed.endsWith(',') && !isPerson) return { literal: listed.slice(0, -1).replace(',,', ',') };
    const name = isPerson ? listed.slice(0, -1) : listed;
    // Catalogues of libraries add when somebody lived.
    const [family = '', given, suffix] = name.replace(/, \d{4}-(?:\d{4})?\.?$/, '').split(/\s*,\s*/);
    const [, person, initials] = given || hasBodies || isBody(family) ? [] : (INITIALS.exec(family) ?? []);
    if (person !== undefined) return { family: person, given: initials };
    if (!given) return { literal: family };
    return { family, given, ...(suffix && { suffix }) };
  });
}

/**
 * @param written "2019/05/03/online first", "2019///", "2019-05-03", "20190503", "May 2019", "2019 Nov-Dec", "MAR 15",
 *   "May 2019 2019-05-01"
 * @param beside the tag with the year where that holds none
 */
function dateOf(written: string | undefined, beside?: string): Record<string, unknown> | undefined {
  if (written === undefined) return undefined;
  const [, year, month, day, other] =
    /^(\d{3,4})(?:\/(\d{1,2})?)?(?:\/(\d{1,2})?)?(?:\/(.*))?$/.exec(written) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(written) ??
    [];
  if (year === undefined) {
    const words = written.replace(/(?<=\b(\d{4})\b.*) \1-\d\d-\d\d$/, '');
    const hasYear = /\b\d{4}\b/.exec(words)?.[0];
    const of = hasYear ?? /^\d{4}/.exec(beside ?? '')?.[0];
    const inYear = hasYear === undefined || words.startsWith(hasYear) ? datesOfMonths(of, words) : undefined;
    if (inYear !== undefined) return { raw: inYear };
    return hasYear === undefined && of !== undefined ? { 'date-parts': [[of]] } : { raw: words };
  }
  const season = /spring|summer|autumn|fall|winter/i.exec(other ?? '')?.[0];
  return {
    'date-parts': [[year, month, day]],
    ...(season !== undefined && month === undefined && { season }),
  };
}
