import type { Answer } from './answer.ts';
import { isEmpty, type SearchState } from './address.ts';

/** @returns how much was found, in a sentence */
export function countInWords(state: SearchState, { query, results }: Answer): string {
  if (isEmpty(state)) return 'Type what you look for, or choose a facet.';
  const forQuery = query ? ` for “${query}”` : '';
  const { length } = results;
  return length
    ? `${length} ${length === 1 ? 'page' : 'pages'} found${forQuery}.`
    : `Nothing found${forQuery}.`;
}

/** @returns the same for those who hear it, with what was corrected */
export function announcement(state: SearchState, answer: Answer): string {
  const { correction } = answer;
  const corrected = correction
    ? `Showing results for “${correction.to}”, not for “${correction.from}”. `
    : '';
  return corrected + countInWords(state, answer);
}
