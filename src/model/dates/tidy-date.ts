import { latinDigits } from '../../text/numbers/latin-digits.ts';
import { isWeekday } from './weekday-names.ts';

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
  inOrder(withoutEras(latinDigits(text.trim().replace(/\s+/g, ' '))))
    .replace(/(?<=[\d\p{L}]) (?:del?|d[’'] ?|o|of)(?: ?)(?= [\d\p{L}])/gu, '')
    .replace(/(?<=\d)_(?=\d)/g, '-')
    .replace(/(?<=^\p{L}+\.?)-(?=\d{2,4}$)/u, ' ')
    .replace(/(?<=\d{4}.*)(?<=\d)\.$/, '')
    .replace(
      /^(?:some ?time )?(?:in|im|en|au|(?:à )?l(?=[’'])|yn|during|throughout|as (?:of|at)|at|(?:(?:in the )?year|anno)(?= \d{4}$))[ ’'](?=\S)/i,
      '',
    )
    .replace(/(?<=^\p{L}+) the (?=\d)/u, ' ')
    .replace(/^the |^(?:accessed|retrieved|published|(?:last )?updated):? (?:on )?/i, '')
    .replace(/(?<=(?<!\d)\d{1,2})(?:st|nd|rd|th|er|re|η|ης|\.?[ºª])(?![\p{L}\d])/giu, '')
    .replace(WEEKDAY, '')
    .replace(
      /^((?:Dydd )?\p{L}[\p{L}-]+),? (?=\d)|(?<=\d),? \(?(\p{L}+)\)?$/giu,
      (whole, first?: string, last?: string) => (isWeekday(first ?? last ?? '') ? '' : whole),
    )
    .replace(
      /^(?:[LlEe]e|[EeIi]l|[Aa]m|[Oo]n|ar|[Вв]|dnia) (?=\d)|(?<=\d{4}) (?:г|р|r|год[ау]?|году|року|roku)\.?$/gu,
      '',
    )
    .replace(/(?<!\d)(\d{1,2})\. (?=\d)/g, '$1.')
    .replace(/(?<=\p{L}{3})\.(?=[\s,–—-]|$)/gu, '')
    .replace(/(?<=\d)-(?=\p{L}{3,}-\d{4}$)|(?<=^\d{1,2}-\p{L}{3,})-(?=\d{4}$)/gu, ' ');

/** Years that Japan counts by its emperors, and Taiwan by its republic. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};

const withoutEras = (text: string): string =>
  text.replace(/(令和|平成|昭和|大正|明治|民[國国]) ?(\d{1,3}|元)(?= ?年)/u, (_, era: string, year: string) =>
    String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))),
  );

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
