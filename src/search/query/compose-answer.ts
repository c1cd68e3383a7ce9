import type { SearchOptions } from '../engine/search-engine.ts';
import type { Answer, AnswerPage } from './answer-types.ts';
import type { FacetCounter } from './facet-counter.ts';
import type { Finding } from './find.ts';
import type { PageLoader } from './pages/load-page.ts';
import { mark } from './pages/mark-terms.ts';
import { choosePassages, weighPassages } from './pages/passages.ts';
import type { Question } from './pages/question.ts';
import { quickAnswers } from './pages/quick-answers.ts';
import { rankByName } from './pages/rank-by-name.ts';

/** @returns the answer where neither words nor facets are wanted: how many pages there are to choose from */
export async function nothingAsked(counter: FacetCounter): Promise<Answer> {
  const all = await counter.countAll();
  return { ...NOTHING, query: '', filters: all, totalFilters: all, uncounted: counter.uncounted(all) };
}

const NOTHING: Pick<Answer, 'results' | 'answers' | 'withMost' | 'tried' | 'nearest'> = {
  results: [],
  answers: [],
  withMost: [],
  tried: [],
  nearest: [],
};

/** @returns what was found as an answer: by name first unless an order is wanted, the later pages loaded when they are shown */
export async function composeAnswer(
  { words, first, results, filters, totalFilters }: Finding,
  {
    options,
    load,
    counter,
    question,
  }: { options: SearchOptions; load: PageLoader; counter: FacetCounter; question: Question },
): Promise<Answer> {
  const loaded = first.map((page, index) => ({ ...page, id: results[index]?.id ?? '' }));
  const ranked = options.sort ? loaded : rankByName(loaded, words);
  return {
    ...NOTHING,
    query: words,
    answers: quickAnswers(ranked, question, words),
    results: [
      ...ranked.map(({ id, ...page }) => ({ id, load: () => Promise.resolve(withPassages(page, question)) })),
      ...results.slice(first.length).map((result) => ({
        id: result.id,
        load: async () => withPassages(await load(result, words), question),
      })),
    ],
    filters,
    // Pagefind counts none for a search without words.
    totalFilters: words ? totalFilters : await counter.countAll(),
    uncounted: results.length ? counter.uncounted(filters) : [],
  };
}

/** @returns a page with what of it is shown for a question */
export const withPassages = (page: AnswerPage, question: Question): AnswerPage => ({
  ...page,
  summary: mark(page.meta['summary'] ?? '', question.terms),
  passages: choosePassages(weighPassages(page, question)),
});
