import type { AnswerResult } from '../answer-types.ts';
import type { Finding } from '../find.ts';
import type { PageLoader } from './load-page.ts';

/** So many pages that other phrasings found are held against the rest. */
const MOST_OTHERS = 4;

/** @returns the first pages that other phrasings found */
export const inOtherWords = (phrasings: readonly Finding[], load: PageLoader): AnswerResult[] =>
  phrasings
    .flatMap(({ words, results }) =>
      results.map((result) => ({ id: result.id, isNear: true, load: () => load(result, words) })),
    )
    .slice(0, MOST_OTHERS);

/** @returns results that were not found already, each once */
export function unlike(results: readonly AnswerResult[], { results: known }: Finding): AnswerResult[] {
  const seen = new Set(known.map(({ id }) => id));
  return results.filter(({ id }) => !seen.has(id) && seen.add(id));
}
