import * as say from '../../interface/search-words.ts';
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
  if (answer.advice) return answer.advice;
  const query = answer.correction?.to ?? fewerWords(state, answer) ?? state.query;
  const { results, withMost } = answer;
  if (!results.length) return query ? say.nothingFoundFor({ query }) : say.nothingFound;
  const more = withMost.length + results.filter(({ hasSome }) => hasSome).length;
  const count = results.length + withMost.length - more;
  const found = query ? say.foundFor({ count, query }) : say.found({ count });
  return more ? `${found} ${say.withSome({ count: more })}` : found;
}

/** @returns the same for those who hear it, with what was searched for instead of what they typed */
export function announcement(state: SearchState, answer: Answer, prompt: string): string {
  const { correction } = answer;
  return [
    ...(fewerWords(state, answer) ? [say.noPageHasAll({ query: state.query })] : []),
    ...(correction ? [say.insteadOf({ words: correction.to, typed: correction.from })] : []),
    countInWords(state, answer, prompt),
  ].join(' ');
}
