import { memoize } from '../functions/memoize.ts';

/** Every digit that is there, in Latin ones, as all numbers of a site. */
const formatOf = memoize(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 20, numberingSystem: 'latn' }),
);

/** @returns a number as a language writes it: "412,000", „412.000“, « 412 000 » */
export const numberInText = (number: number, language: string): string => formatOf(language).format(number);
