import { createAnnouncer } from './announcer.ts';
import type { Answer } from '../query/answer-types.ts';
import { isEmpty, type SearchState } from '../query/state/search-state.ts';
import { createChips } from './chips.ts';
import { showCorrection } from './correction-line.ts';
import { nothingFound, searchFailed } from './no-results.ts';
import { createFacets } from './facet-list.ts';
import { createList } from './result-list.ts';
import type { Parts } from './page-elements.ts';
import { announcement, countInWords } from '../query/messages.ts';

/** What readers do on the page besides typing. */
export type Change = (narrow: (state: SearchState) => SearchState) => void;

/** How an answer is shown. */
export interface Showing {
  /** Tells whether the answer is still wanted. */
  isLatest: () => boolean;
  /** Whether the reader is typing, and is to hear of it after a pause. */
  isTyping: boolean;
}

/**
 * Shows on the search page what is wanted and what was found.
 * @param root the address of the site's root
 * @param change called when the reader wants another search
 * @param countFacets called when the reader opens a facet that was not counted
 */
export function createView(parts: Parts, root: URL, change: Change, countFacets: () => void) {
  const { box, count, correction, empty, facets, invitation, list, more, narrow, sort } = parts;
  const announce = createAnnouncer(parts.status);
  const facetPanel = createFacets(facets, change, countFacets);
  const showList = createList(list, more, root);
  const showChips = createChips(
    parts.chips,
    (wanted) => {
      change(() => wanted);
    },
    () => {
      box.focus();
    },
  );
  const title = document.title;

  return {
    openFacets: facetPanel.open,
    showFacets: facetPanel.show,
    /** What is wanted shows at once, but for what would move when the first answer comes. */
    wanted(state: SearchState): void {
      if (count.textContent) showChips(state);
      sort.value = state.sort ?? 'relevance';
      if (!isEmpty(state)) invitation.hidden = true;
    },
    waiting(): void {
      count.textContent = 'Searching …';
    },
    async answer(state: SearchState, answer: Answer, { isLatest, isTyping }: Showing): Promise<void> {
      await showList([...answer.results, ...answer.withMost], isLatest);
      if (!isLatest()) return;
      showChips(state);
      facetPanel.show(answer, state);
      narrow.hidden = !facets.children.length;
      showCorrection(correction, state, answer);
      count.textContent = countInWords(state, answer);
      document.title = state.query ? `${state.query} – ${title}` : title;
      for (const label of sort.labels) label.hidden = answer.results.length < 2;
      invitation.hidden = !isEmpty(state);
      const isVain = !isEmpty(state) && !answer.results.length;
      empty.replaceChildren(...(isVain ? nothingFound(state, answer, root) : []));
      announce(announcement(state, answer), { afterPause: isTyping });
    },
    failed(error: unknown): void {
      const reason = error instanceof Error ? error.message : String(error);
      count.textContent = '';
      list.replaceChildren();
      more.hidden = true;
      correction.hidden = true;
      empty.replaceChildren(...searchFailed(reason, root));
      announce(empty.textContent);
    },
  };
}
