import { FACET_NAMES, type SearchState } from './address.ts';
import { withValue } from './choices.ts';
import { arrange } from './elements.ts';
import { facetValues, type Counted } from './facet-values.ts';
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
  const facets = FACET_NAMES.map(createFacet);
  const range = createYearRange((years) => {
    change((state) => ({ ...state, years }));
  });
  panel.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement)
      change((state) => withValue(state, target.name, target.value, target.checked));
  });
  return (counted, state) => {
    const shown = facets.filter(({ name, show }) => {
      const chosen = state.facets[name] ?? [];
      return show(facetValues(name, counted, chosen), chosen);
    });
    const years = Object.keys(counted.totalFilters['year'] ?? {}).map(Number);
    const isRanged = range.show(years, state.years);
    arrange(panel, [...shown.map((facet) => facet.element), ...(isRanged ? [range.element] : [])]);
  };
}
