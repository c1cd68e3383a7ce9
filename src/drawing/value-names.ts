import type { Words } from '../interface/catalogues.ts';
import { dateInWords } from '../model/dates/dates.ts';
import type { FigureValue, KeyFigure } from '../model/figures/figure-values.ts';

/** @returns what a value is of, and how much: "June 2024: 139 beds" */
export function nameOfValue(
  { label, date, value }: Pick<FigureValue, 'label' | 'date' | 'value'>,
  figure: Pick<KeyFigure, 'label' | 'unit'>,
  words: Words,
): string {
  const of = label ?? (date === undefined ? figure.label : dateInWords(date, words));
  return `${of}: ${inUnit(value, figure)}`;
}

/** A value, and what it counts. */
interface Counted {
  value: string;
  figure: Pick<KeyFigure, 'unit'>;
}

/**
 * @returns from what to what values go that are drawn beside one another, where each tells its own: "£7 million to £40
 *   million"
 */
export function extentOfValues(least: Counted | undefined, most: Counted | undefined, words: Words): string {
  const [start = '', end = ''] = [least, most].map((one) => one && inUnit(one.value, one.figure));
  return words.dates.period({ start, end });
}

const inUnit = (value: string, { unit }: Pick<KeyFigure, 'unit'>) => [value, unit].filter(Boolean).join(' ');

/** @returns what a line shows: its first value and its last */
export const nameOfLine = (
  values: readonly FigureValue[],
  figure: Pick<KeyFigure, 'label' | 'unit'>,
  words: Words,
): string => {
  const [start = '', end = ''] = [values[0], values.at(-1)].map(
    (value) => value && nameOfValue(value, figure, words),
  );
  return words.dates.period({ start, end });
};

/** More would be read out for long, and stand in the table. */
const MOST_NAMED = 8;

/** @returns what several values are, or of very many the first and the last */
export function nameOfValues(
  values: readonly FigureValue[],
  figure: Pick<KeyFigure, 'label' | 'unit'>,
  words: Words,
): string {
  const names = values.map((value) => nameOfValue(value, figure, words));
  return (names.length > MOST_NAMED ? [names[0], '…', names.at(-1)] : names).join('; ');
}
