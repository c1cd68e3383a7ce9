import { memoize } from '../../text/functions/memoize.ts';

/** A number and the word of its size, or the sign of its currency or share: "£250 million", "13,5 Millionen", "40 %". */
const UNIT = String.raw`(?<=\d) (?=(?:mil(?:l?[io]|[hj])|bil(?:l[io]|j)|trill?i|mrd|mio|[%‰\p{Sc}]))`;
/** A month and a day before its year: "January 4, 2020". */
const DAY_AFTER = String.raw`(?<=\p{L}) (?=\d{1,2}, \d{4}(?!\d))`;
/** It stands in text, not in a tag, a script, or what is shown as it was typed. */
const IN_TEXT = String.raw`(?=[^<>]*<(?!\/(?:script|style|textarea|pre|code)\b))`;

/** The spaces that hold together, in a language: its days stand before their months ("4 January", "4. Januar", "4 de enero"). */
const spacesIn = memoize((language) => {
  const months = monthsIn(language).map(RegExp.escape).join('|');
  const day = String.raw`(?<=(?<!\d)\d{1,2}(?:\.|er|º|st|nd|rd|th)?) (?=(?:de )?(?:${months})(?!\p{L}))`;
  return new RegExp(`(?:${UNIT}|${DAY_AFTER}|${day})${IN_TEXT}`, 'giu');
});

/** The names of the months as they follow a day, in full and shortened. */
const monthsIn = (language: string): string[] =>
  (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => format.formatToParts(Date.UTC(2000, index)))
      .flat()
      .flatMap(({ type, value }) => (type === 'month' ? [value] : []));
  });

/**
 * @returns a page whose lines do not end between a number and what it counts, or a day and its month; copied, it is a
 *   space like others
 */
export function keepTogether(html: string): string {
  const language = /<html[^>]*? lang="([^"]+)"/.exec(html)?.[1] ?? 'en';
  return html.replace(spacesIn(language), '\u00a0');
}
