import { ENGLISH } from '../../interface/catalogues.ts';
import { daysIn } from './read-edtf.ts';
import { isEdtf } from './date-spans.ts';
import { monthInWords } from './numbered-dates.ts';

/** @returns what is wrong with a text that is no date in EDTF, in words that follow it: "is not a real date …" */
export function whyNoDate(text: string): string {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []).map(Number);
  if (month > 12 && (month < 21 || day > 0)) return 'is not a real date: a year has only 12 months';
  if (day > 0 && month >= 1)
    return `is not a real date: ${monthInWords(year, month - 1, ENGLISH)} has only ${daysIn(year, month - 1)} days`;
  if (/^(?:y[+-]?\d+(?:e\d+)?|[+-]\d{5,}|\d{5})$/i.test(text))
    return 'is further away than drawings and lists of dates reach: years have four digits, as 2019 or -0043. Tell it in the text of the page';
  const [start = '', end, more] = text.split('/');
  if (end !== undefined && more === undefined && isEdtf(start) && isEdtf(end))
    return 'is a period that ends before it begins';
  return 'is not written as a date. Write a year, month or day as 2019, 2019-07 or 2019-07-01. Add ~ for “about” (2019~) or ? for “perhaps” (2019?). Write a period as 2019/2022, and one of two days as [2020-01-21,2020-01-22]';
}

/** @returns whether a text names a day by the one on which it is written: "tomorrow", "last year". */
export const isRelative = (text: string): boolean =>
  /^(?:yesterday|tomorrow|tonight|(?:last|this|next|current|previous|the past) (?:day|week|month|quarter|year|spring|summer|autumn|fall|winter)|(?:a|one|two|three|\d+) (?:day|week|month|year)s? (?:ago|later|from now)|recently|recent|lately|shortly)$/i.test(
    text.trim(),
  );

/** @returns whether a text only says that a date is not known or not yet there: "TBC", "n.d.", "ongoing". */
export const isNoDate = (text: string): boolean =>
  /^(?:(?:to be|not yet) (?:confirmed|announced|decided|determined|set|known)|t\.?b\.?[acds]\.?|n\.? ?d\.?|n\/?a|s\.? ?d\.?|s\.? ?a\.?|o\.? ?[dj]\.?|no(?:t)? (?:date|known|ended|dated)|undated|unknown|ongoing|on-going|continuing|current(?:ly)?|present|now|today|to date|open|none|never|not applicable|not yet|n\/?k|not (?:stated|given)|unspecified|none given|various|several|multiple(?: dates)?|see (?:text|notes?)|(?:bi)?annual(?:ly)?|quarterly|monthly|weekly|daily|every .*|pending|forthcoming|in press|soon|[-–—?.…]+)$/i.test(
    text.trim(),
  );
