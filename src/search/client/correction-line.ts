import * as say from '../../interface/search-words.ts';
import { around, element, GAP } from '../../client/element.ts';
import type { Answer, Correction } from '../query/answer-types.ts';
import { fewerWords } from '../query/search-messages.ts';
import type { SearchState } from '../query/state/search-state.ts';
import { inQuotes } from './result-item.ts';
import type { SearchAddresses } from './search-addresses.ts';

/** Says which words were searched for instead of those typed, and offers those where it is a guess. */
export function showCorrection(
  line: HTMLElement,
  state: SearchState,
  answer: Answer,
  { write }: SearchAddresses,
): void {
  const { correction } = answer;
  const fewer = fewerWords(state, answer);
  line.hidden = !correction && !fewer;
  const asTyped = ({ from }: Correction) => write({ ...state, query: from, exact: true });
  line.replaceChildren(
    ...(fewer ? [say.noPageHasAll({ query: state.query }), ' '] : []),
    ...(correction ? corrected(correction, asTyped(correction)) : []),
  );
}

const corrected = ({ from, to, leftOut = [] }: Correction, asTyped: string) => [
  ...around(say.showingFor({ words: GAP }), element('strong', {}, to)),
  ` ${leftOut.length ? `${say.without({ words: inQuotes(leftOut) })}. ` : ''}`,
  element('a', { href: asTyped }, say.searchInstead({ words: from })),
];
