import { isSameUnit, readAmount, type Amount } from '../../text/numbers/read-amount.ts';
import { canBePlaced } from '../dates/date-spans.ts';
import { valuesOf, type KeyFigure } from './figure-values.ts';

/** Why a figure cannot be drawn that has several values. */
export interface Undrawable {
  list: 'values' | 'comparison';
  /** Which of the values it is, as they are written. */
  index: number;
  why: 'number' | 'unit' | 'date';
  value: string;
  date?: string | undefined;
}

type WrittenValue = KeyFigure['values'][number] | KeyFigure['comparison'][number];

/** @returns the values of a figure that are read as amounts, by their units: those of the most first */
export function apartByUnit(figure: KeyFigure, language: string): { unit: string; values: WrittenValue[] }[] {
  const units: { unit: string; values: WrittenValue[] }[] = [];
  for (const value of figure.comparison.length ? figure.comparison : figure.values) {
    const amount = read(value.value, figure, language);
    const same = amount && units.find(({ unit }) => isSameUnit(unit, amount.unit));
    if (same) same.values.push(value);
    else if (amount) units.push({ unit: amount.unit, values: [value] });
  }
  return units.sort((a, b) => b.values.length - a.values.length);
}

/** What is written in `unit` counts for all values. */
const read = (value: string, { unit }: KeyFigure, language: string): Amount | undefined => {
  const amount = readAmount(value, language);
  return amount && unit ? { ...amount, unit: `${amount.unit} ${unit}`.trim().toLowerCase() } : amount;
};

/** @returns what keeps the values of a figure from being drawn beside one another, in the order in which they stand */
export function undrawableIn(figure: KeyFigure, language: string): Undrawable[] {
  const list = figure.comparison.length ? 'comparison' : 'values';
  const written: { value: string; date?: string | undefined }[] = figure[list];
  if (!figure.drawing || written.length < 2) return [];
  const amounts = written.map(({ value }) => read(value, figure, language));
  const unit = apartByUnit(figure, language)[0]?.unit;
  return written.flatMap(({ value, date }, index): Undrawable[] => {
    const amount = amounts[index];
    const at = { list, index, value, date } as const;
    if (!amount) return [{ ...at, why: 'number' }];
    if (unit !== undefined && !isSameUnit(unit, amount.unit)) return [{ ...at, why: 'unit' }];
    return list === 'values' && date && !canBePlaced(date) ? [{ ...at, why: 'date' }] : [];
  });
}

/**
 * @returns the amounts of a figure in the order of its values, where there are several that can be compared and that
 *   are not all the same
 */
export function amountsOf(figure: KeyFigure, language: string): Amount[] | undefined {
  const values = valuesOf(figure);
  if (!figure.drawing || values.length < 2 || undrawableIn(figure, language).length) return undefined;
  const amounts = values.flatMap(({ value }) => read(value, figure, language) ?? []);
  const [first] = amounts;
  return amounts.some(({ low, high }) => low !== first?.low || high !== first.high) ? amounts : undefined;
}

/** @returns the name by which texts place the drawing of a figure: `nhs-ai-lab/budget`; `of` may leave out the page's own */
export const nameOfFigure = (of: string, slug: string): string => (of.includes('/') ? of : `${slug}/${of}`);

/** A value that can be held against those of other initiatives. */
export interface Measured {
  figure: KeyFigure;
  /** Which of the figures and values it is. */
  index: number;
  amount: Amount;
  value: string;
  date?: string | undefined;
}

/** @returns the last value of each figure that says what it counts: a currency, a part of a hundred, a unit */
export const measuredIn = (figures: readonly KeyFigure[], language: string): Measured[] =>
  figures.flatMap((figure, index): Measured[] => {
    const values = valuesOf(figure);
    const last = values.at(-1);
    const amount = last && read(last.value, figure, language);
    // Accounts that differ have no last word.
    if (!last || !amount?.unit || figure.comparison.length || !figure.drawing) return [];
    return [{ figure, index, amount, value: last.value, date: last.date }];
  });
