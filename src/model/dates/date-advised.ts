import { dateMeant } from './date-meant.ts';
import { daysIn, isEdtf } from './date-spans.ts';

/**
 * @returns the date to advise where a text is none: also for words that name a part of a year roughly, of which the
 *   author says whether it is right
 */
export function dateAdvised(text: string): string | undefined {
  const [, part = '', year = ''] =
    /^(?:the )?(early|mid|middle|late|end|start|beginning)(?: of| in|-)? ?(\d{4})$/i.exec(text.trim()) ?? [];
  const [, ordinal] =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)? (?:century|jahrhundert)$/i.exec(text.trim()) ?? [];
  const [, after] = /^(?:after|later than|post-?) ?(.+)$/i.exec(text.trim()) ?? [];
  const [, orLater] = /^(.+?),? or (?:later|after)$/i.exec(text.trim()) ?? [];
  const [, orEarlier] = /^(.+?),? or (?:earlier|before)$/i.exec(text.trim()) ?? [];
  const [earliest, latest] = [after ?? orLater, orEarlier].map((part) => part && dateMeant(part));
  const oneOf = earliest ? `[${earliest}..]` : latest && `[..${latest}]`;
  if (oneOf && isEdtf(oneOf)) return oneOf;
  const rough: Record<string, string> = {
    early: `[${year}-01..${year}-04]`,
    mid: `[${year}-05..${year}-08]`,
    late: `[${year}-09..${year}-12]`,
    end: `${year}-12~`,
  };
  const within = partOfMonth(text.trim()) ?? quarterAcross(text.trim());
  if (within !== undefined && isEdtf(within)) return within;
  const advised =
    ordinal === undefined
      ? (rough[
          part
            .toLowerCase()
            .slice(0, 5)
            .replace(/^middl/, 'mid')
        ] ??
        (part && `${year}-01~`))
      : `${String(Number(ordinal) - 1).padStart(2, '0')}XX`;
  return advised && isEdtf(advised) ? advised : dateMeant(text);
}

/** "early March 2020": some ten of its days. */
function partOfMonth(text: string): string | undefined {
  const [, part = '', rest = ''] = /^(?:in |the )?(early|mid|late)(?: in|-)? ?(\p{L}.*)$/iu.exec(text) ?? [];
  const [month = '', year, number] = /^(\d{4})-(0\d|1[0-2])$/.exec((rest && dateMeant(rest)) ?? '') ?? [];
  if (!month) return undefined;
  const days: Record<string, string> = { early: '01 10', mid: '11 20' };
  const [first = '', last = ''] = (
    days[part.toLowerCase()] ?? `21 ${daysIn(Number(year), Number(number) - 1)}`
  ).split(' ');
  return `[${month}-${first}..${month}-${last}]`;
}

/** The months of the quarters of a year that begins in April. */
const QUARTERS = ['04 06', '07 09', '10 12', '01 03'];

/** "Q4 2019/20": as the year of the British government goes; the author says whether it is so. */
function quarterAcross(text: string): string | undefined {
  const [, quarter = '', first = '', last = ''] =
    /^Q([1-4]),? (?:of )?(?:FY ?)?(\d{4}) ?[-–/] ?(?:\d\d)?(\d\d)$/i.exec(text) ?? [];
  const year = Number(first);
  if (!quarter || !String(year + 1).endsWith(last)) return undefined;
  const [from = '', to = ''] = (QUARTERS[Number(quarter) - 1] ?? '').split(' ');
  const of = quarter === '4' ? year + 1 : year;
  return `${of}-${from}/${of}-${to}`;
}

/** Whether a text only says that a date is not known or not yet there: "TBC", "n.d.", "ongoing". */
export const isNoDate = (text: string): boolean =>
  /^(?:(?:to be|not yet) (?:confirmed|announced|decided|determined|set|known)|t\.?b\.?[acds]\.?|n\.? ?d\.?|n\/?a|s\.? ?d\.?|s\.? ?a\.?|o\.? ?[dj]\.?|no(?:t)? (?:date|known|ended|dated)|undated|unknown|ongoing|on-going|continuing|current(?:ly)?|present|now|today|to date|open|none|never|not applicable|pending|forthcoming|in press|soon|[-–—?.]+)$/i.test(
    text.trim(),
  );
