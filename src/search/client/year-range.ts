import * as say from '../../interface/search-words.ts';
import { rangeOf, type SearchState } from '../query/state/search-state.ts';
import { yearInWords } from '../language/dates/year-in-words.ts';
import { arrange, element } from '../../client/element.ts';
import type { Counted } from '../query/state/facet-values.ts';

type Years = SearchState['years'];

/**
 * The first and the last year that results may be about.
 * @param change called when the reader chooses, with the range, or nothing where neither end is chosen
 */
export function createYearRange(change: (years: Years) => void) {
  const from = createEnd('from', say.from);
  const to = createEnd('to', say.to);
  const range = element(
    'fieldset',
    { class: 'years-range' },
    element('legend', { class: 'visually-hidden' }, say.yearRange),
    from.label,
    to.label,
  );
  range.addEventListener('change', (event) => {
    event.stopPropagation();
    change(rangeOf(from.value(), to.value()));
  });
  /** @returns whether there is a choice */
  const show = ({ totalFilters }: Counted, { years: chosen }: SearchState): boolean => {
    const years = [...Object.keys(totalFilters['year'] ?? {}).map(Number), chosen?.from, chosen?.to];
    const all = [...new Set(years.filter((year) => year !== undefined))];
    all.sort((a, b) => b - a);
    from.show(all, chosen?.from);
    to.show(all, chosen?.to);
    return all.length > 1 || chosen !== undefined;
  };
  return { element: range, show };
}

/** One end of the range. */
function createEnd(name: string, text: string) {
  const select = element('select', { name });
  const anyYear = element('option', { value: '' }, say.anyYear);
  const options = new Map<number, HTMLOptionElement>();
  const optionOf = (year: number) => {
    const option = options.get(year) ?? element('option', {}, yearInWords(year));
    options.set(year, option);
    return option;
  };
  return {
    label: element('label', {}, `${text} `, select),
    value: () => (select.value ? Number(select.value) : undefined),
    show: (years: number[], chosen: number | undefined) => {
      arrange(select, [anyYear, ...years.map(optionOf)]);
      select.value = String(chosen ?? '');
    },
  };
}
