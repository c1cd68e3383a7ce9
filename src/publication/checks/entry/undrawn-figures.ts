import { apartByUnit, undrawableIn, type Undrawable } from '../../../model/figures/figure-amounts.ts';
import type { KeyFigure } from '../../../model/figures/figure-values.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedEntry } from '../../parsed-content.ts';
import { fieldInWords } from '../../validation/field-path.ts';
import { inQuotes } from '../../validation/fields-meant.ts';

/** What to say of each reason: of one value, of several, and what to do about it. */
const REASONS: Record<Undrawable['why'], [(value: string) => string, (some: string) => string, string]> = {
  number: [
    (value) => `\`${value}\` is not read as a number`,
    (some) => `${some} values are not read as numbers`,
    'Write one number, as `£2.5 million`, `about 300` or `1 minute 45 seconds`, and move other words to `note`',
  ],
  unit: [
    (value) => `\`${value}\` is in another unit than the other values`,
    (some) => `${some} values are in another unit than the others`,
    'Write all values in one unit, or make two figures of them',
  ],
  date: [
    () => 'the date has no place in time',
    (some) => `${some} dates have no place in time`,
    'Write a date of which something is known',
  ],
};

/** Of more values, a list of them is no help. */
const MOST_SHOWN = 5;

/**
 * Finds what keeps a figure with several values from being drawn.
 * @param index which of the figures of the entry it is
 * @returns a problem for each reason, at the first of the values that it is about
 */
export function undrawnFigure(
  { entry, frontMatter }: ParsedEntry,
  figure: KeyFigure,
  index: number,
  language: string,
): Problem[] {
  const byReason = Map.groupBy(undrawableIn(figure, language), ({ why }) => why);
  return [...byReason].flatMap(([why, [first, ...others]]): Problem[] => {
    if (!first) return [];
    const [one, several, mend] = REASONS[why];
    const list = ['figures', index, first.list];
    const path = [...list, first.index, why === 'date' ? 'date' : 'value'];
    const count = figure[first.list].length;
    const said = others.length
      ? `${fieldInWords(list, frontMatter.value)}: ${several(`${others.length + 1} of ${count}`)}${shown([first, ...others], why)}`
      : `${fieldInWords(path, frontMatter.value)}: ${one(first.value)}`;
    const edit = others.length && why === 'unit' ? ` ${figuresApart(figure, language)}` : '';
    return [
      {
        name: 'undrawn-figure',
        file: entry.file,
        ...frontMatter.locate(path),
        message: `${said}, so the figure is not drawn.`,
        hint: `${mend}.${edit} If it is meant so, give the figure \`drawing: false\`.`,
      },
    ];
  });
}

/** @returns of several faults, each value once: ` (`much`, `little`)` */
function shown(faults: readonly Undrawable[], why: Undrawable['why']): string {
  const values = [...new Set(faults.flatMap(({ value, date }) => (why === 'date' ? (date ?? []) : value)))];
  const some = values.slice(0, MOST_SHOWN).map((value) => `\`${value}\``);
  return ` (${some.join(', ')}${values.length > MOST_SHOWN ? ', …' : ''})`;
}

/** @returns the edit that parts a figure by the units of its values, as an author writes it under `figures` */
function figuresApart(figure: KeyFigure, language: string): string {
  const list = figure.comparison.length ? 'comparison' : 'values';
  const [, ...apart] = apartByUnit(figure, language);
  const figures = apart.map(({ unit, values }) =>
    inFlow({ label: `${figure.label} (${unit})`, [list]: values, sources: figure.sources }),
  );
  return `Take them out of \`${list}\`, and add to \`figures\`: ${figures.map((one) => `\`${one}\``).join(' and ')}.`;
}

/** @returns a value in one line of YAML, without what is empty */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return inQuotes(String(value));
  const filled = Object.entries(value).filter(
    ([, one]) => one !== undefined && !(Array.isArray(one) && !one.length),
  );
  return `{ ${filled.map(([field, one]) => `${field}: ${inFlow(one)}`).join(', ')} }`;
}
