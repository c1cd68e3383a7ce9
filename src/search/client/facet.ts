import * as say from '../../interface/search-words.ts';
import type { FacetName } from '../language/facets.ts';
import type { SearchState } from '../query/state/search-state.ts';
import { arrange, element } from '../../client/element.ts';
import {
  facetHeading,
  facetValues,
  mostFrequent,
  type Counted,
  type FacetValue,
} from '../query/state/facet-values.ts';

/** Of long facets only so many values show before the reader asks for all. */
const MOST = 12;

/** The facet that is open from the start, unless it would have to be read for that. */
const OPEN: FacetName = 'type';

/**
 * A facet: its heading opens and closes the list of its values.
 * @param count called when the reader opens it before it was counted
 * @param range another way to choose of them, where there is one
 */
export function createFacet(name: FacetName, count: () => void, range?: Range) {
  const summary = element('summary');
  const list = element('div');
  const all = element('button', { type: 'button' });
  const values = element('fieldset', { 'aria-label': facetHeading(name, 0) }, list, all);
  const details = element('details', {}, summary, ...(range ? [range.element] : []), values);
  const items = new Map<string, Item>();
  let showsAll = false;
  let wasChosen = false;
  let isCounted: boolean | undefined;
  details.addEventListener('toggle', () => {
    if (details.open && isCounted === false) count();
  });

  const itemOf = (value: string) => {
    const item = items.get(value) ?? createItem(name, value);
    items.set(value, item);
    return item;
  };

  const showValues = (found: FacetValue[], chosen: string[]) => {
    // What has the keyboard does not go away under the reader's hands.
    const held = [...items].filter(([, { box }]) => box === document.activeElement).map(([value]) => value);
    const gone = held.filter((value) => !found.some((other) => other.value === value));
    const offered = [...found, ...gone.map((value) => ({ value, count: 0 }))];
    const some = showsAll ? offered : mostFrequent(offered, MOST, [...chosen, ...held]);
    arrange(
      list,
      some.map(({ value, count }) => {
        const item = itemOf(value);
        item.box.checked = chosen.includes(value);
        item.count.textContent = `(${count})`;
        return item.label;
      }),
    );
    values.hidden = !offered.length;
    all.hidden = some.length === offered.length;
    all.textContent = say.showAll({ number: offered.length });
    all.onclick = () => {
      showsAll = true;
      showValues(found, chosen);
      const next = offered.find((value) => !some.includes(value));
      if (next) itemOf(next.value).box.focus();
    };
  };

  /** @returns whether there is anything to choose */
  const show = (counted: Counted, state: SearchState): boolean => {
    const chosen = state.facets[name] ?? [];
    showValues(facetValues(name, counted, chosen), chosen);
    const isRanged = range?.show(counted, state) ?? false;
    const choices = chosen.length + (range && state.years ? 1 : 0);
    summary.textContent = facetHeading(name, choices);
    // From then on it is the reader's to open and close.
    if (choices && !wasChosen) details.open = true;
    wasChosen = choices > 0;
    const isFirst = isCounted === undefined;
    isCounted = !counted.uncounted.includes(name);
    if (isFirst && isCounted && name === OPEN) details.open = true;
    return isRanged || !values.hidden || !isCounted;
  };
  return { name, element: details, show };
}

/** A choice from one value to another. */
interface Range {
  element: HTMLElement;
  /** @returns whether there is anything to choose */
  show(counted: Counted, state: SearchState): boolean;
}

interface Item {
  box: HTMLInputElement;
  count: HTMLElement;
  label: HTMLElement;
}

function createItem(name: FacetName, value: string): Item {
  const box = element('input', { type: 'checkbox', name, value });
  const count = element('span', { class: 'count' });
  return { box, count, label: element('label', {}, box, ` ${value} `, count) };
}
