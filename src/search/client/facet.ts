import type { FacetName } from './address.ts';
import { arrange, element } from './elements.ts';
import { facetHeading, mostFrequent, type FacetValue } from './facet-values.ts';

/** Of long facets only so many values show before the reader asks for all. */
const MOST = 12;

/** A facet: its heading opens and closes the list of its values. */
export function createFacet(name: FacetName) {
  const summary = element('summary');
  const list = element('div');
  const all = element('button', { type: 'button' });
  const legend = element('legend', { class: 'visually-hidden' }, facetHeading(name, 0));
  const details = element('details', {}, summary, element('fieldset', {}, legend, list, all));
  details.open = name === 'type';
  const items = new Map<string, Item>();
  let showsAll = false;
  let wasChosen = false;

  const itemOf = (value: string) => {
    const item = items.get(value) ?? createItem(name, value);
    items.set(value, item);
    return item;
  };

  /** @returns whether there is anything to choose */
  const show = (found: FacetValue[], chosen: string[]): boolean => {
    const values = withHeld(found, items);
    const some = showsAll ? values : mostFrequent(values, MOST, chosen);
    arrange(
      list,
      some.map(({ value, count }) => {
        const item = itemOf(value);
        item.box.checked = chosen.includes(value);
        item.count.textContent = `(${count})`;
        return item.label;
      }),
    );
    summary.textContent = facetHeading(name, chosen.length);
    all.hidden = some.length === values.length;
    all.textContent = `Show all ${values.length}`;
    all.onclick = () => {
      showsAll = true;
      show(found, chosen);
      const next = values.find((value) => !some.includes(value));
      if (next) itemOf(next.value).box.focus();
    };
    // From then on it is the reader's to open and close.
    if (chosen.length && !wasChosen) details.open = true;
    wasChosen = chosen.length > 0;
    return values.length > 0;
  };
  return { name, element: details, show };
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

/** The value that has the keyboard does not go away under the reader's hands. */
function withHeld(values: FacetValue[], items: Map<string, Item>): FacetValue[] {
  const [held] = [...items].find(([, { box }]) => box === document.activeElement) ?? [];
  const isThere = held === undefined || values.some(({ value }) => value === held);
  return isThere ? values : [...values, { value: held, count: 0 }];
}
