import { isEdtf } from './date-spans.ts';
import { oneDate } from './one-date.ts';
import { tidyDate } from './tidy-date.ts';

/**
 * @returns the date in EDTF that was meant by usual ways of writing it: "21 January 2020", "spring 2020", "21/1/2020",
 *   "11/30/2023", "30 November – 13 December 2023", "c. 1850", "the 1980s", "44 BC"; undefined where nothing is clear
 */
export function dateMeant(text: string): string | undefined {
  const meant = formMeant(tidyDate(text));
  return meant !== undefined && isEdtf(meant) ? meant : undefined;
}

/** What stands before or after a date that is about right, or perhaps right. */
const DOUBTS: [before: RegExp, after: RegExp, sign: string][] = [
  [
    /^(?:c\.?(?=\s?\d)|ca?\.? |circa|about|around|approx\.?(?:imately)?|um(?= )|etwa|vers(?= )|env(?:\.|iron)|hacia|tua(?= )|около|ok\.)\s*(.+)$/i,
    /^(.+?),? (?:\((?:approx\.?(?:imately)?|circa|ca?\.?|about|est(?:\.|imated?)?)\)|circa)$/i,
    '~',
  ],
  [
    /^(?:probably|possibly|perhaps|maybe|likely|wohl|vermutlich|probablement|peut-être|quizás?|efallai) (.+)$/i,
    /^(.+?) ?(?:\?|\(\?\)|\((?:tbc|provisional|to be confirmed|probably|possibly)\))$/i,
    '?',
  ],
];

/** What a beginning without an end is said with, and an end without a beginning. */
const SINCE = /^(?:since|from|as of|seit|ab|depuis|dès|[àa] partir(?: de)?|desde|ers) (.+)$/i;
const UNTIL = /^(?:until|till|up to|by|bis|jusqu[’'](?:en|à|au)|hasta|tan) (.+)$/i;

function formMeant(text: string): string | undefined {
  const [, ...chosen] = /^[[{](\d{4}-\d\d), ?(\d{4}-\d\d)[\]}]$/.exec(text) ?? [];
  if (chosen.length && chosen.every(isSeason)) return chosen.join('/');
  // Catalogues of libraries put in brackets what no title page says.
  const [, bracketed] =
    /^\[([^[\]{},.]*(?:\.(?!\.)[^[\]{},.]*)*)\]$|^\((.+)\)$/.exec(text)?.filter(Boolean) ?? [];
  if (bracketed !== undefined) return formMeant(bracketed);
  for (const [before, after, sign] of DOUBTS) {
    const [, first] = before.exec(text) ?? [];
    // What stands first is said of all that follows.
    if (first !== undefined)
      return (
        (oneDate(first) ?? formMeant(first))
          ?.split('/')
          // Tens and hundreds of years are about right by themselves.
          .map((end) => (end.endsWith('X') ? end : end + sign))
          .join('/')
      );
    const [, last] = after.exec(text) ?? [];
    if (last !== undefined)
      return /^\d\d[\dX]X$/.test(last) ? last : joined(oneDate(last) ?? pairMeant(last), sign);
  }
  const [, since] = SINCE.exec(text) ?? [];
  if (since !== undefined && !TO.test(since) && !HYPHEN.test(since)) return joined(oneDate(since), '/..');
  // As catalogues write what they do not know: "201-", "19--".
  const unknown = /^(\d{2})(?:--|(\d)-|(?:(\d)|X)X[~%])$/.exec(text);
  if (unknown) return `${unknown[1] ?? ''}${unknown[2] ?? unknown[3] ?? 'X'}X`;
  const [, open] =
    /^(.+?)(?: ?[-–—]$|(?: (?:to|until)| ?[-–—]) ?(?:date|now|present|today|ongoing|current|heute|aujourd[’']hui|hoy)$| ?\((?:ongoing|current|continuing)\)$|,? ongoing$| (?:and )?(?:on|after)wards?$)/i.exec(
      text,
    ) ?? [];
  if (open !== undefined) return joined(oneDate(open.replace(SINCE, '$1')), '/..');
  const [, until] = UNTIL.exec(text) ?? [];
  if (until !== undefined) return joined('../', oneDate(until));
  const [, withoutTime] =
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(.+?)(?:,?(?: at)? |(?<=\d)T)(?:\d\d?:\d\d\b|\d\d?(?:\.\d\d)? ?[ap]m$|(?<=T)\d\d$)/iu.exec(
      text,
    ) ?? [];
  if (withoutTime !== undefined) return oneDate(withoutTime);
  // A year in which only some digits are known for sure, and the days of one month, as ISO 8601 shortens them.
  const [, estimated] = /^(-?\d{4})S\d$/.exec(text) ?? [];
  if (estimated !== undefined) return `${estimated}~`;
  const [, ofMonth = '', firstDay, lastDay] = /^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/.exec(text) ?? [];
  if (firstDay !== undefined) return joined(`${ofMonth}${firstDay}/`, `${ofMonth}${lastDay ?? ''}`);
  const [, ofYear = '', firstMonth = '', lastMonth = ''] =
    /^(\d{4}-)(0\d|1[0-2])\/(0\d|1[0-2])$/.exec(text) ?? [];
  if (firstMonth < lastMonth) return `${ofYear}${firstMonth}/${ofYear}${lastMonth}`;
  const several =
    /^\d{4}(?:, ?\d{4})*(?:,? (?:and|or|&|und|oder|et|ou|y|o|a) \d{4})?$/i.test(text) && text.match(/\d{4}/g);
  if (several && several.length > 1)
    return / (?:or|oder|ou|o) /i.test(text) ? `[${several.join()}]` : `{${several.join()}}`;
  return (
    oneDate(text) ??
    pairMeant(since ?? text.replace(/^either /i, '').replace(/^between (.+) and /i, '$1 to '))
  );
}

const joined = (start: string | undefined, end: string | undefined) =>
  start !== undefined && end !== undefined ? start + end : undefined;

/** What stands between the dates of a period: hyphens, which dates have inside, too, only where there is nothing else. */
const TO = / ?[–—~～] ?| - | (?:to|until|bis|au|al|a|i|à|hasta|tot) /u;
const HYPHEN = /(?<=\d\.?|\p{L})-(?=[\d\p{L}])/u;

/** Two dates that make a period or a choice; one may leave out what both share: "30 November – 13 December 2023", "Dec 4-9, 2017". */
function pairMeant(text: string): string | undefined {
  // Years of accounts, of which "2021-22" would be a summer.
  const [, from = '', next = '', last = '', to = ''] =
    /^(\d{4})[-/](\d\d)(?: ?[–—] ?| - | to )(\d{4})[-/](\d\d)$/.exec(text) ?? [];
  const isNext = (year: string, end: string) => end !== '' && String(Number(year) + 1).endsWith(end);
  if (isNext(from, next) && isNext(last, to)) return `${from}/${Number(last) + 1}`;
  for (const [between, write] of PAIRS) {
    const [first, second, more] = text.replace(/^(?:du|del|vom|von|between) (?=\d)/i, '').split(between);
    if (first === undefined || second === undefined || more !== undefined) continue;
    const alone = oneDate(first);
    // "March-2019" is one month, and no period up to the end of its year.
    if (!alone && /^\d{4}$/.test(second)) return oneDate(`${first} ${second}`);
    const [, tail = ''] = /^\d{1,2}(?!\d)(.*)$/.exec(second) ?? [];
    const [, year = ''] = /(?:^|[ .])(\d{4})$/.exec(second) ?? [];
    // "500–300 BC": years before Christ count down.
    const [, era = ''] = /^\d+( ?\p{L}.*)$/u.exec(/^\d+$/.test(first) ? second : '') ?? [];
    // "Dec 4" or "2017 Dec 4", of which the second has only the day, or the day and the year.
    const [head = ''] = /^(?:\d{4},? )?\p{L}+ (?=\d{1,2}$)/u.exec(first) ?? [];
    const end = oneDate(second) ?? oneDate(head + second);
    const start =
      alone ??
      [first.replace(/\.$/, '') + tail, `${first} ${year}`, /\d$/.test(first) ? first + era : first + year]
        .map(oneDate)
        .find(Boolean);
    // A choice of seasons is none in EDTF, and is mostly meant as the time that they make together: "autumn/winter 2019".
    if (!start || !end) continue;
    return isSeason(start) && isSeason(end) ? `${start}/${end}` : write(start, end);
  }
  return undefined;
}

const isSeason = (text: string) => /^-?\d{4}-(?:2[1-9]|3\d|4[01])$/.test(text);

/** Each may be a period itself: "2019/20 to 2021/22". */
const fromTo = (start: string, end: string) => `${start.replace(/\/.*/, '')}/${end.replace(/.*\//, '')}`;

const PAIRS: [between: RegExp, write: (start: string, end: string) => string][] = [
  [TO, fromTo],
  [HYPHEN, fromTo],
  [/ ?\/ ?| or /, (start, end) => `[${start},${end}]`],
  [/ and | ?& ?/, (start, end) => `{${start},${end}}`],
];
