import { FACET_NAMES, type FacetName } from '../language/facets.ts';
import type { SearchState } from '../query/state/search-state.ts';
import { withValue } from '../query/state/choices.ts';
import { arrange } from '../../client/element.ts';
import type { Counted } from '../query/state/facet-values.ts';
import { createFacet } from './facet.ts';
import { createYearRange } from './year-range.ts';

/**
 * Fills the panel of facets. What is there already stays: a facet that the reader opened stays open,
 * and the keyboard stays where it is.
 * @param change called when the reader chooses, with what becomes of the search
 * @param count called when the reader opens a facet that was not counted
 */
export function createFacetList(
  panel: HTMLElement,
  change: (narrow: (state: SearchState) => SearchState) => void,
  count: () => void,
) {
  const range = createYearRange((years) => {
    change((state) => ({ ...state, years }));
  });
  const facets = FACET_NAMES.map((name) => createFacet(name, count, name === 'year' ? range : undefined));
  panel.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement)
      change((state) => withValue(state, target.name, target.value, target.checked));
  });
  return {
    /** Shows what the results can be narrowed by. */
    show: (counted: Counted, state: SearchState): void => {
      const shown = facets.filter(({ show }) => show(counted, state));
      arrange(
        panel,
        shown.map((facet) => facet.element),
      );
    },
    /** The facets whose values show. */
    open: (): FacetName[] => facets.filter(({ element }) => element.open).map(({ name }) => name),
  };
}
