import { FACETS, FACET_NAMES, type SearchState } from './address.ts';
import { element } from './elements.ts';
import type { Found } from './engine.ts';

/**
 * Fills the form of facets. A facet is left out where it offers no choice; a chosen value always
 * shows, so that it can be taken back.
 */
export function showFacets(
  form: HTMLElement,
  found: Pick<Found, 'filters' | 'totalFilters'>,
  { facets }: SearchState,
): void {
  const open = new Set([...form.querySelectorAll('details[open]')].map((part) => part.id));
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  form.replaceChildren(
    ...FACET_NAMES.flatMap((name) => {
      const chosen = facets[name] ?? [];
      // Values beside a chosen one would widen the choice, so they show what they would add.
      const counts = (chosen.length ? found.totalFilters : found.filters)[name] ?? {};
      const values = Object.entries(counts).filter(([value, count]) => count > 0 || chosen.includes(value));
      for (const value of chosen)
        if (!counts[value] && !values.some(([v]) => v === value)) values.push([value, 0]);
      if (!values.length || (values.length === 1 && !chosen.length)) return [];
      const id = `facet-${name}`;
      const details = element(
        'details',
        { id },
        element('summary', {}, chosen.length ? `${FACETS[name]} (${chosen.length} chosen)` : FACETS[name]),
        element(
          'fieldset',
          {},
          element('legend', { class: 'visually-hidden' }, FACETS[name]),
          ...values.sort(byValue(name)).map(([value, count], index) => {
            const box = element('input', { type: 'checkbox', name, value, id: `${id}-${index}` });
            box.checked = chosen.includes(value);
            return element('label', {}, box, ` ${value} `, element('span', { class: 'count' }, `(${count})`));
          }),
        ),
      );
      details.open = open.has(id) || chosen.length > 0 || (!open.size && name === 'type');
      return [details];
    }),
  );
  for (const box of form.querySelectorAll('input'))
    if (focused?.name === box.name && focused.value === box.value) box.focus();
}

/** Years count down, everything else goes by the alphabet. */
const byValue =
  (name: string) =>
  ([a]: [string, number], [b]: [string, number]) =>
    name === 'year' ? Number(b) - Number(a) : a.localeCompare(b);

/** @returns the chosen values of each facet */
export function chosenFacets(form: HTMLElement): SearchState['facets'] {
  const facets: SearchState['facets'] = {};
  for (const box of form.querySelectorAll<HTMLInputElement>('input:checked'))
    (facets[box.name] ??= []).push(box.value);
  return facets;
}
