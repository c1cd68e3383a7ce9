import { weekNamed } from './counted-days.ts';
import { dateMeant } from './date-meant.ts';
import { centuryMeant, decadeNamed } from './decades.ts';
import { daysIn, edtfOfParts } from './read-edtf.ts';
import { isEdtf } from './date-spans.ts';
import { feastIn } from './feasts.ts';
import { roughDate } from './rough-dates.ts';
import { tidyDate } from './tidy-date.ts';
import { yearsOfAccounts } from './years-of-accounts.ts';

/**
 * @returns the dates to advise where a text is none, mostly one: also for words that name a time roughly, or in a way
 *   that may be read in two, of which the author says whether it is right
 */
export function datesAdvised(text: string): string[] {
  const tidy = tidyDate(text);
  const [, month = '', day = '', year = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tidy) ?? [];
  const meant = dateMeant(text);
  if (meant !== undefined && year && Number(month) <= 12 && Number(day) <= 12 && month !== day)
    return [meant, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
  // "The 1800s" are ten years or a hundred.
  const [, century] = /^(?:the )?(\d\d)00['’]?s$/.exec(tidy) ?? [];
  if (century !== undefined) return [`${century}XX`, `${century}0X`];
  const one =
    reversed(tidy) ??
    boundary(tidy) ??
    quarterAcross(tidy) ??
    roughDate(tidy) ??
    meant ??
    feastIn(text.trim()) ??
    weekNamed(tidy) ??
    weekOfMonth(tidy) ??
    endingWith(tidy) ??
    severalDays(tidy) ??
    centuryMeant(tidy) ??
    decadeNamed(tidy) ??
    planned(tidy) ??
    unknownEnd(tidy) ??
    dateMeant(tidy.replace(/^T(?=\d)/, 'Q').replace(/^S(?=\d)/, 'H')) ??
    withDigits(tidy);
  if (one !== undefined) return isEdtf(one) ? [one] : [];
  const accounts = yearsOfAccounts(tidy).filter(isEdtf);
  return accounts.length || /\d(?:st|nd|rd|th)$/.test(text) ? accounts : withFullYear(tidy);
}

/** @returns as much of a date as can be made out where no more can: the month of "2019-11-31", the year of "Lent term 2020" */
export function dateKnown(text: string): string | undefined {
  const tidy = tidyDate(text);
  const years = tidy.match(/(?<!\d)(?:1\d{3}|20\d\d)(?!\d)/g) ?? [];
  const [span] = /(?<!\d)\d{4} ?[-–/] ?\d\d(?:\d\d)?(?!\d)/.exec(tidy) ?? [];
  const isOfOtherCalendar = /(?<!\p{L})(?:AH|BE|AM|SH|BS|H)(?!\p{L})/u.test(tidy);
  if (years.length > 2 || (years.length > 1 && span === undefined) || !years.length || isOfOtherCalendar)
    return undefined;
  const [month] = /\d{4}-\d\d(?!\d)|\p{L}{3,}\.?,? \d{4}/u.exec(tidy) ?? [];
  const ofMonth = month === undefined ? undefined : dateMeant(month);
  const period = /\p{L}/u.test(tidy) && span !== undefined ? dateMeant(span) : undefined;
  return period ?? (/^\d{4}-(?:0\d|1[0-2])$/.test(ofMonth ?? '') ? ofMonth : years[0]);
}

/** "after 2019", "2019 or earlier", "no later than 2020", ">2019": one moment on one side of another. */
function boundary(text: string): string | undefined {
  const [, after] =
    /^(?:after|later than|post-?|(?:not before|no(?:t)? earlier than)|[>≥]|(?:nach(?: dem)?|frühestens|après(?: le)?|au plus tôt|después(?: de)?|ar ôl) ) ?(.+)$/i.exec(
      text,
    ) ?? [];
  const [, orLater = after] =
    /^(.+?)(?:,? (?:or (?:later|after)|oder später|ou (?:après|plus tard)|o (?:después|posterior)|neu(?: wedyn|[’']n hwyrach))|,? at the earliest|\+| ?(?:ff?\.|et seq\.?))$/i.exec(
      text,
    ) ?? [];
  const [, before] =
    /^(?:before|earlier than|pre-?|(?:not after|no(?:t)? later than)|[<≤]|(?:vor(?: dem)?|spätestens|avant(?: le)?|au plus tard|antes(?: de)?|cyn) ) ?(.+)$/i.exec(
      text,
    ) ?? [];
  const [, orEarlier = before] =
    /^(.+?)(?:,? (?:or (?:earlier|before)|oder früher|ou (?:avant|plus tôt)|o (?:antes|anterior)|neu(?: cyn|[’']n gynt))|,? at the latest)$/i.exec(
      text,
    ) ?? [];
  const [earliest, latest] = [orLater, orEarlier].map((part) => part && dateMeant(part));
  return earliest ? `[${earliest}..]` : latest && `[..${latest}]`;
}

/** "2022–2019", of which the end stands first. */
function reversed(text: string): string | undefined {
  const [, start, end] =
    /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?: ?[–/] ?| ?- | to |(?<=^\d{4})-(?=\d{4}$))(\d{4}(?:-\d\d(?:-\d\d)?)?)$/.exec(
      text,
    ) ?? [];
  return start !== undefined && end !== undefined && !isEdtf(`${start}/${end}`)
    ? `${end}/${start}`
    : undefined;
}

/** "201?", of which the last digit is not known, and "2019-?", of which the end is not. */
function unknownEnd(text: string): string | undefined {
  const [, digits, year] = /^(?:(\d{3})\?|(\d{4}) ?[-–/] ?\?)$/.exec(text) ?? [];
  return digits === undefined ? year && `${year}/` : `${digits}X`;
}

/** "expected 2026": what has not come about yet may come about otherwise. */
function planned(text: string): string | undefined {
  const [, time = ''] =
    /^(?:expected|planned|due|scheduled|forthcoming|anticipated|estimated|target(?:ed)?|voraussichtlich|prévu|previsto)(?: (?:in|for|by|en|pour|para))?:? (.+)$/i.exec(
      text,
    ) ?? [];
  const meant = time && dateMeant(time);
  return meant && /^\d{4}(?:-\d\d){0,2}$/.test(meant) ? `${meant}?` : meant || undefined;
}

/** "3rd week of May 2019". */
function weekOfMonth(text: string): string | undefined {
  const [, number = '', rest = ''] =
    /^(first|second|third|fourth|last|[1-4])(?:st|nd|rd|th)? week(?: of| in)? (.+)$/i.exec(text) ?? [];
  const [month, year = '', at = ''] = /^(\d{4})-(0\d|1[0-2])$/.exec((rest && dateMeant(rest)) ?? '') ?? [];
  if (month === undefined) return undefined;
  const end = daysIn(Number(year), Number(at) - 1);
  const week =
    Number(number) || ['first', 'second', 'third', 'fourth', 'last'].indexOf(number.toLowerCase()) + 1;
  const last = week > 4 ? end : week * 7;
  return `[${month}-${String(last - 6).padStart(2, '0')}..${month}-${String(last).padStart(2, '0')}]`;
}

/** "year to March 2019", "w/c 16 March 2020", "week ending 20 March 2020": a time by its first or last day. */
function endingWith(text: string): string | undefined {
  const [, month = ''] =
    /^(?:(?:the )?(?:financial )?(?:year|(?:12|twelve) months)(?: (?:ending|ended|to))|y\/?e) (?:in )?(.+)$/i.exec(
      text,
    ) ?? [];
  const [, year, rest = ''] =
    /^(\d{4})-(0\d|1[0-2])(?:-\d\d)?$/.exec((month && dateMeant(month)) ?? '') ?? [];
  if (year !== undefined)
    return rest === '12' ? year : `${edtfOfParts([Number(year) - 1, Number(rest) + 1])}/${year}-${rest}`;
  const [, side = '', day = ''] =
    /^(?:w\/|week )(?:(c|commencing|beginning|starting|e|ending|ended),? )?(?=\d)(.+)$/i.exec(text) ?? [];
  const meant = (day && dateMeant(day)) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(meant)) return undefined;
  const other = new Date(Date.parse(meant) + (/^e/i.test(side) ? -6 : 6) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return [meant, other].sort().join('/');
}

/** "4, 5 and 6 December 2017". */
function severalDays(text: string): string | undefined {
  const [, days = '', month = ''] =
    /^(\d{1,2}(?:, ?\d{1,2})*(?:,? (?:and|&|\+) ?|, ?|\+)\d{1,2}) (\p{L}+ \d{4})$/u.exec(text) ?? [];
  const all = days.match(/\d+/g)?.map((day) => dateMeant(`${day} ${month}`)) ?? [];
  return all.length && all.every(Boolean) ? `{${all.join()}}` : undefined;
}

/** "2O19": letters that look like digits. */
const withDigits = (text: string): string | undefined =>
  /^[\dOolI]{4}$/.test(text) && /\d/.test(text)
    ? text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
    : undefined;

/** "Nov ’19", "01/05/19", "3Q19": a year of two digits, before 2050. */
function withFullYear(text: string): string[] {
  const [, start = '', year = ''] =
    /^(.*[^\d.'’‘]\.?|\d{1,2}[./-](?:\d{1,2}[./-])?|.+(?=['’‘]))['’‘]?(\d\d)$/u.exec(text) ?? [];
  return start && !/\d{4}/.test(start)
    ? datesAdvised(`${start}${/\w$/.test(start) ? ' ' : ''}${year < '50' ? '20' : '19'}${year}`)
    : [];
}

/** The months of the quarters of a year that begins in April. */
const QUARTERS = ['04 06', '07 09', '10 12', '01 03'];

/** "Q4 2019/20": as the year of the British government goes; the author says whether it is so. */
function quarterAcross(text: string): string | undefined {
  const [, quarter = '', first = '', last = ''] =
    /^Q([1-4]),? (?:of )?(?:FY ?)?(\d{4}|\d\d) ?[-–/] ?(?:\d\d)?(\d\d)$/i.exec(
      text.replace(/^(.*\d) (Q\d)$/, '$2 $1'),
    ) ?? [];
  const year = Number(first.length < 4 ? `20${first}` : first);
  if (!quarter || !String(year + 1).endsWith(last)) return undefined;
  const [from = '', to = ''] = (QUARTERS[Number(quarter) - 1] ?? '').split(' ');
  const of = quarter === '4' ? year + 1 : year;
  return `${of}-${from}/${of}-${to}`;
}
