import * as say from '../../../interface/search-words.ts';
import { yearInWords } from '../../language/dates/year-in-words.ts';
import { FACETS, FACET_NAMES } from '../../language/facets.ts';
import type { SearchState } from './search-state.ts';

/** What a reader chose to narrow a search by, and the search without it. */
export interface Choice {
  label: string;
  without: SearchState;
}

/** @returns all that narrows a search, in the order of the facets */
export function choicesOf(state: SearchState): Choice[] {
  const values = FACET_NAMES.flatMap((name) =>
    (state.facets[name] ?? []).map((value) => ({
      label: say.choice({ facet: FACETS[name], value }),
      without: withValue(state, name, value, false),
    })),
  );
  const { years } = state;
  const range = years && { label: rangeInWords(years), without: { ...state, years: undefined } };
  return range ? [...values, range] : values;
}

/** @returns the search for the same words, in the same order, not narrowed */
export const withoutChoices = (state: SearchState): SearchState => ({
  ...state,
  facets: {},
  years: undefined,
});

/** @returns a search with a value of a facet chosen or not */
export function withValue(state: SearchState, name: string, value: string, isChosen: boolean): SearchState {
  const others = (state.facets[name] ?? []).filter((other) => other !== value);
  const values = isChosen ? [...others, value] : others;
  const facets = Object.entries({ ...state.facets, [name]: values });
  return { ...state, facets: Object.fromEntries(facets.filter(([, chosen]) => chosen.length)) };
}

function rangeInWords(years: NonNullable<SearchState['years']>): string {
  const [from, to] = [years.from, years.to].map((year) => (year === undefined ? year : yearInWords(year)));
  if (from === undefined) return to === undefined ? say.inAnyYear : say.untilYear({ year: to });
  if (to === undefined) return say.sinceYear({ year: from });
  return from === to ? say.inYear({ year: from }) : say.years({ first: from, last: to });
}
