import type { Answer } from './answer-types.ts';
import { isEmpty, type SearchState } from './state/search-state.ts';

/** @returns the words that were searched for instead of those typed, where no page has all of those */
export function fewerWords(state: SearchState, { results, tried }: Answer): string | undefined {
  const last = tried.at(-1);
  if (!results.length || last?.what !== 'fewer words') return undefined;
  // A name may have been looked for that is all that was typed.
  return last.query.toLowerCase() === state.query.toLowerCase() ? undefined : last.query;
}

/**
 * @param prompt what is said where nothing is searched for
 * @returns how much was found, in a sentence
 */
export function countInWords(state: SearchState, answer: Answer, prompt: string): string {
  if (isEmpty(state)) return prompt;
  const query = answer.correction?.to ?? fewerWords(state, answer) ?? state.query;
  const forQuery = query ? ` for “${query}”` : '';
  const { length } = answer.results;
  if (!length) return `Nothing found${forQuery}.`;
  const more = answer.withMost.length;
  const others = more ? ` ${more} more ${more === 1 ? 'has' : 'have'} some of the words.` : '';
  return `${length} ${length === 1 ? 'page' : 'pages'} found${forQuery}.${others}`;
}

/** @returns the same for those who hear it, with what was searched for instead of what they typed */
export function announcement(state: SearchState, answer: Answer, prompt: string): string {
  const { correction } = answer;
  const instead = correction
    ? `Showing results for “${correction.to}”, not for “${correction.from}”. `
    : fewerWords(state, answer)
      ? `No page has all of “${state.query}”. `
      : '';
  return instead + countInWords(state, answer, prompt);
}
