import type { Answer } from '../query/answer-types.ts';
import type { SearchState } from '../query/state/search-state.ts';
import { element } from '../../client/element.ts';
import { linkTo } from './no-results.ts';
import { fewerWords } from '../query/messages.ts';

/** Says which words were searched for instead of those typed, and offers those where it is a guess. */
export function showCorrection(line: HTMLElement, state: SearchState, answer: Answer): void {
  const { correction } = answer;
  const fewer = fewerWords(state, answer);
  line.hidden = !correction && !fewer;
  line.replaceChildren(
    ...(correction ? corrected(correction, state) : fewer ? [`No page has all of “${state.query}”.`] : []),
  );
}

const corrected = ({ from, to }: NonNullable<Answer['correction']>, state: SearchState) => [
  'Showing results for ',
  element('strong', {}, to),
  '. ',
  element('a', { href: linkTo({ ...state, query: from, exact: true }) }, `Search for ${from} instead`),
];
