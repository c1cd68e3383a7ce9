import { memoize } from '../functions/memoize.ts';

/** What has more digits is counted rather than read: beside a word such as "trillion", and without one. */
const MOST_DIGITS = { withWord: 4, alone: 6 } as const;

/**
 * @param unit in which the number counts, as `Intl` has it
 * @returns a number as short as it can be read: "1bn", "250k"; for what has no such words, a power of ten: "10¹⁸"
 */
export function shortNumber(amount: number, language: string, unit: Intl.NumberFormatOptions = {}): string {
  const format = formatOf(JSON.stringify([language, { ...unit, notation: 'compact' }]));
  const parts = format.formatToParts(amount);
  const digits = parts.reduce((sum, { type, value }) => sum + (COUNTED.has(type) ? value.length : 0), 0);
  const most = parts.some(({ type }) => type === 'compact') ? MOST_DIGITS.withWord : MOST_DIGITS.alone;
  return digits > most ? numberAsPower(amount, language, unit) : format.format(amount);
}

const COUNTED: ReadonlySet<string> = new Set(['integer', 'fraction']);

/** @returns a number as a power of ten: "10⁹", "-6 × 10²⁰", and "0" */
export function numberAsPower(amount: number, language: string, unit: Intl.NumberFormatOptions = {}): string {
  return formatOf(JSON.stringify([language, { ...unit, useGrouping: false, maximumFractionDigits: 0 }]))
    .formatToParts(amount)
    .map(({ type, value }) => (type === 'integer' && amount ? powerOf(Math.abs(amount), language) : value))
    .join('');
}

/** Digits are Latin ones, as all numbers of a site. */
const formatOf = memoize((key: string) => {
  const [language, options] = JSON.parse(key) as [string, Intl.NumberFormatOptions];
  return new Intl.NumberFormat(language, { ...options, numberingSystem: 'latn' });
});

function powerOf(amount: number, language: string): string {
  const [mantissa = '', exponent = ''] = amount.toExponential(2).split('e');
  const power = `10${exponent.replace(/./g, (sign) => RAISED[sign] ?? '')}`;
  if (Number(mantissa) === 1) return power;
  return `${formatOf(JSON.stringify([language, {}])).format(Number(mantissa))} × ${power}`;
}

const RAISED: Record<string, string> = Object.fromEntries(
  Array.from('-0123456789', (sign, index) => [sign, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(index)]),
);
