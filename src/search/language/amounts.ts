const SCALES: Record<string, number> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  millionen: 6,
  millones: 6,
  mio: 6,
  mln: 6,
  b: 9,
  bn: 9,
  billion: 9,
  milliard: 9,
  milliarden: 9,
  mrd: 9,
  tn: 12,
  trillion: 12,
};

/** What says how large a number is: `m`, `million`. */
export const SCALE_NAMES = Object.keys(SCALES);

/** A number with a scale: `£40m`, `2.2 billion`, `€1,500k`, `1,5 Mio`. */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])[£$€]?\\s?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:[.,](\\d{1,6}))?[\\s-]?(${SCALE_NAMES.join('|')})s?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The same number in figures. */
const IN_FIGURES = /(?<![\p{L}\p{N}.,])[£$€]\s?(\d{1,3}(?:,\d{3})+|\d{4,15})(?![\p{L}\p{N}.,]*\d)/gu;

/**
 * However an amount is written, its figures are the same: `£40m` and `40 million` are 40000000. The index
 * keeps them beside the words of a page, and a search for an amount asks for them.
 * @returns the amounts in a text that are written with a scale, in figures, each once
 */
export const amountsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(AMOUNT)].map(([, whole = '', part = '', scale = '']) => figures(whole, part, scale)),
  ),
];

/**
 * @returns a query with each amount as its first figures, which stand on the page in every form, and all
 *   of its figures, which the index keeps: `40 40000000` for `£40m`, `6 600000000` for `£0.6bn`
 */
export const rewriteAmounts = (query: string): string =>
  query
    .replace(
      AMOUNT,
      (_amount, whole: string, part: string | undefined, scale: string) =>
        `${firstFigures(whole, part)} ${figures(whole, part ?? '', scale)}`,
    )
    .replace(IN_FIGURES, (_amount, whole: string) => {
      const all = whole.replaceAll(',', '');
      return `${all.replace(/0+$/, '')} ${all}`;
    })
    // Pagefind finds nothing for a dollar sign before figures alone.
    .replace(/\$(?=\d)/g, '');

/** @returns a query in which no amount falls apart where it is split at spaces */
export const joinAmounts = (query: string): string =>
  query.replace(AMOUNT, (amount) => amount.replaceAll(' ', NO_BREAK_SPACE));
const NO_BREAK_SPACE = '\u00a0';

/** @returns a text with its amounts replaced, each given as written and in figures */
export const replaceAmounts = (text: string, put: (written: string, figures: string) => string): string =>
  text.replace(AMOUNT, (written, whole: string, part: string | undefined, scale: string) =>
    put(written, figures(whole, part ?? '', scale)),
  );

/** @returns a number of thousands in its figures alone: `1095` for `1,095`; others as they are */
export const withoutSeparators = (word: string): string =>
  /^\d{1,3}(?:[.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word;

const firstFigures = (whole: string, part = '') => withoutZeros(whole.replaceAll(',', '') + part);
const withoutZeros = (figures: string) => figures.replace(/^0+(?=\d)/, '');

/** Figures are moved, not multiplied: numbers with a point are not exact. */
function figures(whole: string, part: string, scale: string): string {
  const zeros = SCALES[scale.toLowerCase()] ?? 0;
  const digits = whole.replaceAll(',', '') + part.slice(0, zeros).padEnd(zeros, '0');
  return withoutZeros(digits);
}
