import * as say from '../../interface/search-words.ts';
import { isEmpty } from '../query/state/search-state.ts';
import { once } from '../../text/functions/once.ts';
import type { createChips } from './chips.ts';
import { createFacetList } from './facet-list.ts';
import type { PageElements } from './page-elements.ts';
import { createResultsView, type ResultsOptions, type SearchView } from './results-view.ts';
import type { SearchAddresses } from './search-addresses.ts';
import type { Change } from './search-session.ts';

export interface ViewOptions extends Pick<ResultsOptions, 'nothing'> {
  /** Answers with what shows the reader's choices, asked when there are any. */
  chips: () => Promise<typeof createChips>;
  /** Called when the reader wants another search. */
  change: Change;
  /** Called when the reader opens a facet that was not counted. */
  countFacets: () => void;
}

/** Shows a search on the search page: what was found, and what narrows and orders it. */
export function createSearchView(
  elements: PageElements,
  addresses: SearchAddresses,
  { change, countFacets, chips, nothing }: ViewOptions,
): SearchView {
  const { box, count, facets: panel, invitation, narrow, sort } = elements;
  const results = createResultsView(elements, addresses, { prompt: say.prompt, nothing });
  const facets = createFacetList(panel, change, countFacets);
  let showChips: ReturnType<typeof createChips> | undefined;
  const startChips = once(async () => {
    const create = await chips();
    showChips = create(
      elements.chips,
      (wanted) => {
        change(() => wanted);
      },
      () => {
        box.focus();
      },
    );
  });
  sort.addEventListener('change', () => {
    change((same) => ({ ...same, sort: sort.value === 'date' ? 'date' : undefined }));
  });
  narrow.addEventListener('click', () => {
    const isOpen = panel.toggleAttribute('data-open');
    narrow.setAttribute('aria-expanded', String(isOpen));
  });
  const title = document.title;

  return {
    ...results,
    facets,
    wanted(state) {
      // The others would move when the first answer comes.
      if (count.textContent) showChips?.(state);
      sort.value = state.sort ?? 'relevance';
      if (!isEmpty(state)) invitation.hidden = true;
    },
    async answer(state, answer, showing) {
      if (!isEmpty({ ...state, query: '' })) await startChips();
      await results.answer(state, answer, showing);
      if (!showing.isLatest()) return;
      showChips?.(state);
      facets.show(answer, state);
      narrow.hidden = !panel.children.length;
      document.title = state.query ? `${state.query} – ${title}` : title;
      for (const label of sort.labels) label.hidden = answer.results.length < 2;
      invitation.hidden = !isEmpty(state) && answer.results.length > 0;
    },
  };
}
