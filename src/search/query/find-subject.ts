import type { SearchOptions } from '../engine/search-engine.ts';
import type { Find, Finding } from './find.ts';
import type { Hints } from './pages/question.ts';
import { subjectOf } from './parse-query.ts';

/**
 * Finds what a query asks of. Where no page has all that a question of a sum asks of, what its answer stands for is
 * left out: what something "cost".
 */
export async function findSubject(
  find: Find,
  query: string,
  { exact, options, hints: { instead } }: { exact: boolean; options: SearchOptions; hints: Hints },
): Promise<Finding> {
  const subject = exact ? query : subjectOf(query);
  const begun = await find(subject, options);
  if (begun.results.length || exact || !instead) return begun;
  const words = instead.split(/[^\p{L}]+/u);
  const found = await find(
    subject
      .split(' ')
      .filter((word) => !words.includes(word.toLowerCase()))
      .join(' '),
    options,
  );
  return found.results.length ? found : begun;
}
