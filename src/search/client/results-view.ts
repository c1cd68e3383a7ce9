import * as say from '../../interface/search-words.ts';
import type { FacetName } from '../language/facets.ts';
import type { Answer } from '../query/answer-types.ts';
import { announcement, countInWords } from '../query/search-messages.ts';
import type { Counted } from '../query/state/facet-values.ts';
import { isEmpty, type SearchState } from '../query/state/search-state.ts';
import { createAnswerList } from './answer-list.ts';
import { createAnnouncer } from './announcer.ts';
import { showCorrection } from './correction-line.ts';
import type { nothingFound } from './no-results.ts';
import { searchFailed } from './search-failed.ts';
import type { ResultElements } from './page-elements.ts';
import { createResultList } from './result-list.ts';
import type { SearchAddresses } from './search-addresses.ts';

/** What shows a search. */
export interface SearchView {
  /** Shows at once what is wanted, before there is an answer. */
  wanted?(state: SearchState): void;
  /** Says that the answer takes its time. */
  waiting(): void;
  answer(state: SearchState, answer: Answer, showing: Showing): Promise<void>;
  failed(error: unknown): void;
  /** The facets, where there are any to choose by. */
  facets?: {
    show(counted: Counted, state: SearchState): void;
    /** @returns those whose values show */
    open(): FacetName[];
  };
}

/** How an answer is shown. */
export interface Showing {
  /** Tells whether the answer is still wanted. */
  isLatest: () => boolean;
  /** Whether the reader is typing, and is to hear of it after a pause. */
  isTyping: boolean;
}

export interface ResultsOptions {
  /** What is said where nothing is searched for. */
  prompt: string;
  /** Answers with what says that nothing was found. */
  nothing: () => Promise<typeof nothingFound>;
}

/** Shows what was found: how much, for which words, the pages, and what else there is where none was found. */
export function createResultsView(
  { count, status, correction, list, more, empty }: ResultElements,
  addresses: SearchAddresses,
  { prompt, nothing }: ResultsOptions,
): SearchView {
  const announce = createAnnouncer(status);
  const showList = createResultList(list, more, addresses);
  const showAnswers = createAnswerList(list, addresses);
  return {
    waiting() {
      count.textContent = say.searching;
    },
    async answer(state, answer, { isLatest, isTyping }) {
      await showList([...answer.results, ...answer.withMost], isLatest);
      const isVain = !isEmpty(state) && !answer.results.length;
      const instead = isVain ? (await nothing())(state, answer, addresses) : [];
      if (!isLatest()) return;
      showAnswers(answer.answers);
      showCorrection(correction, state, answer, addresses);
      count.textContent = countInWords(state, answer, prompt);
      empty.replaceChildren(...instead);
      announce(announcement(state, answer, prompt), { afterPause: isTyping });
    },
    failed(error) {
      const reason = error instanceof Error ? error.message : String(error);
      count.textContent = '';
      list.replaceChildren();
      showAnswers([]);
      more.hidden = true;
      correction.hidden = true;
      empty.replaceChildren(...searchFailed(reason, addresses));
      announce(empty.textContent);
    },
  };
}
