import { fragment, fragmentOfLabel } from '../text/markup/fragment.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { textHash } from '../text/encoding/text-hash.ts';
import { inOrder } from './dates/dates.ts';
import { isIn, type Entry } from './entries.ts';
import { valuesOf } from './figures/figure-values.ts';

/** An address of a row that lasts: what is put before or behind the row does not change it. */
export interface RowId {
  id: string;
  /** What the first of several with one date, or one label, is called besides: who had that address still comes there. */
  also?: string;
}

export interface RowIds {
  /** Those of events, in their order in time: `event-2019-08-08`. */
  events: readonly RowId[];
  /** Those of key figures, and of the values of each, of which the first is the figure's own: `key-figure-budget`. */
  figures: readonly (RowId & { values: readonly string[] })[];
}

/** @returns the ids of the rows of an initiative: of their dates and labels, those that share one numbered by what they say */
export const rowIds = memoizeByObject(({ data }: Entry<'initiatives'>): RowIds => {
  const events = inOrder(data.timeline).map(({ date, text }) => ({ base: `event-${figuresOf(date)}`, text }));
  const figures = data.figures.map((figure) => {
    const [first] = valuesOf(figure);
    return {
      base: `key-figure-${fragmentOfLabel(figure.label)}`,
      text: [figure.label, figure.unit, first?.value, first?.date].join(' '),
    };
  });
  const idsOfFigures = distinct(figures);
  const values = data.figures.map((figure, index) =>
    valuesOf(figure)
      .slice(1)
      .map(({ date = '', label = '', value }) => ({
        base: `${idsOfFigures[index]?.id ?? ''}_${figuresOf(date) || fragment(label || value)}`,
        text: `${label} ${value}`,
      })),
  );
  const idsOfValues = values.map(distinct);
  return {
    events: distinct(events),
    figures: idsOfFigures.map((own, index) => ({
      ...own,
      values: [own.id, ...(idsOfValues[index] ?? []).map(({ id }) => id)],
    })),
  };
});

/** @returns the ids to which results of a search, drawings and data lead, of the kinds of rows that the page shows */
export const idsOfRows = (entry: Entry, kinds: readonly ('events' | 'figures')[]): string[] => {
  if (!isIn('initiatives', entry)) return [];
  return kinds
    .flatMap((kind): readonly RowId[] => rowIds(entry)[kind])
    .flatMap(({ id, also }) => [id, ...(also === undefined ? [] : [also])]);
};

/** The figures of a date, whatever its signs say of how sure it is. */
const figuresOf = (date: string): string => date.match(/\d+/g)?.join('-') ?? '';

/** So many numbers tell apart what has one date or label. */
const NUMBERS = 1000;

function distinct(rows: readonly { base: string; text: string }[]): RowId[] {
  const taken = new Set(rows.map(({ base }) => base));
  const groups = Map.groupBy([...rows.keys()], (index) => rows[index]?.base);
  const ids: RowId[] = [];
  for (const [base = '', group] of groups) {
    if (group.length === 1) {
      ids[group[0] ?? 0] = { id: base };
      continue;
    }
    const textAt = (index: number) => rows[index]?.text ?? '';
    for (const index of group.toSorted((a, b) =>
      textAt(a) < textAt(b) ? -1 : textAt(a) > textAt(b) ? 1 : a - b,
    )) {
      let number = Number(BigInt(`0x${textHash(textAt(index))}`) % BigInt(NUMBERS));
      // Whoever has the label alone could not tell whether the number is its own.
      while (taken.has(`${base}-${number}`) || base.endsWith(`-${number}`)) number += 1;
      const id = `${base}-${number}`;
      taken.add(id);
      ids[index] = index === group[0] ? { id, also: base } : { id };
    }
  }
  return ids;
}
