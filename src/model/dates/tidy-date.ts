import { latinDigits } from '../../text/numbers/latin-digits.ts';

/** Days of the week, in front of a date. */
const WEEKDAY =
  /(?<!\p{L})(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? (?=\d|\p{L}+\.? \d)/giu;

/** The same in Chinese, Japanese and Korean, of which a month or day stands before its sign. */
const YEAR_FIRST = /(\d{4}) ?[年년] ?(?:(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일号號]?)?)?/u;

/**
 * @returns a date as people write it with what tells nothing of it taken away: days of the week, the ends of ordinal
 *   numbers and abbreviations, little words, signs for year, month and day; digits of all scripts are 0 to 9
 */
export const tidyDate = (text: string): string =>
  inOrder(latinDigits(text.trim().replace(/\s+/g, ' ')))
    .replace(/(?<=[\d\p{L}]) (?:del?|d[’'] ?|o|of)(?: ?)(?= [\d\p{L}])/gu, '')
    .replace(/^the |^(?:accessed|retrieved|published|updated):? (?:on )?/i, '')
    .replace(/(?<=\d)(?:st|nd|rd|th|er|re|\.?[ºª])(?![\p{L}\d])/giu, '')
    .replace(WEEKDAY, '')
    .replace(/(?<=\p{L}{3})\.(?=[\s,–—-]|$)/gu, '')
    .replace(/(?<=\d)-(?=\p{L}{3,}-\d{4}$)|(?<=^\d{1,2}-\p{L}{3,})-(?=\d{4}$)/gu, ' ');

function inOrder(text: string): string {
  const [whole, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (whole === undefined) return text;
  const first = [year, month, day].filter(Boolean).join('-');
  const rest = text
    .slice(text.indexOf(whole) + whole.length)
    .replace(/(\d{1,2}) ?[月월] ?/u, '$1-')
    .replace(/[日일号號]/gu, '');
  return (
    text.slice(0, text.indexOf(whole)) + first + (day ? withYear(rest, `${year ?? ''}-`, month ?? '') : rest)
  );
}

/** "～9", "～12-9": what follows a day leaves out what it shares. */
const withYear = (rest: string, year: string, month: string): string =>
  rest.replace(
    /^ ?[~～〜–—-] ?(?:(\d{1,2})-)?(\d{1,2})$/u,
    (_, other: string | undefined, day: string) => `–${year}${other ?? month}-${day}`,
  );
