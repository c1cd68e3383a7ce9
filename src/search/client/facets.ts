import { FACET_NAMES, type SearchState } from './address.ts';
import { withValue } from './choices.ts';
import { arrange } from './elements.ts';
import type { Counted } from './facet-values.ts';
import { createFacet } from './facet.ts';
import { createYearRange } from './years.ts';

/** Shows what the results can be narrowed by. */
export type ShowFacets = (counted: Counted, state: SearchState) => void;

/**
 * Fills the panel of facets. What is there already stays: a facet that the reader opened stays open,
 * and the keyboard stays where it is.
 * @param change called when the reader chooses, with what becomes of the search
 */
export function createFacets(
  panel: HTMLElement,
  change: (narrow: (state: SearchState) => SearchState) => void,
): ShowFacets {
  const range = createYearRange((years) => {
    change((state) => ({ ...state, years }));
  });
  const facets = FACET_NAMES.map((name) => createFacet(name, name === 'year' ? range : undefined));
  panel.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement)
      change((state) => withValue(state, target.name, target.value, target.checked));
  });
  return (counted, state) => {
    const shown = facets.filter(({ show }) => show(counted, state));
    arrange(
      panel,
      shown.map((facet) => facet.element),
    );
  };
}
