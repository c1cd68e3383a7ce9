import { breathe } from '../../text/functions/breathe.ts';
import type { SearchOptions } from '../engine/search-engine.ts';
import type { Answer, AnswerPage, AnswerResult } from './answer-types.ts';
import type { FacetCounter } from './facet-counter.ts';
import type { Finding } from './find.ts';
import type { PageLoader } from './pages/load-page.ts';
import { weighEvidence } from './pages/evidence.ts';
import { noteMeant } from './pages/meant-pages.ts';
import { mark } from './pages/mark-terms.ts';
import { readFields } from './pages/page-fields.ts';
import { choosePassages, weighPassages, type QuickAnswer } from './pages/passages.ts';
import type { Question } from './pages/question.ts';
import { quickAnswers } from './pages/quick-answers.ts';
import { rankByName } from './pages/rank-by-name.ts';
import { readPage, readParts } from './pages/units.ts';
import type { Some } from './pages-with-some.ts';
import { withPages } from './with-pages.ts';

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

/** Pages that have less of the query do not follow those with all of it, though they may come before them. */
const SHARE = 0.15;

/**
 * @returns what was found as an answer: unless an order is wanted, the first pages by their names and by how much they have
 *   of the question, those with most of the words among them; the later pages are loaded when they are shown
 */
export async function composeAnswer(
  { words, first, results, filters, totalFilters, added }: Finding,
  withMost: readonly AnswerResult[],
  {
    options,
    load,
    counter,
    question,
    some,
    isWhole = true,
  }: {
    options: SearchOptions;
    load: PageLoader;
    counter: FacetCounter;
    question: Question;
    /** How much pages have of the question, where that was asked of the index. */
    some?: Some | undefined;
    /** Whether these pages have all of the question: what Pagefind makes of a part of it does not count. */
    isWhole?: boolean;
  },
): Promise<Answer> {
  const compared = withMost.filter(({ isNear }) => isNear).length;
  const both = [
    ...first.map((page, index) => ({ page, result: results[index] })),
    ...(await Promise.all(
      withMost.slice(0, compared).map(async (result) => ({ page: await result.load(), result })),
    )),
  ].flatMap(({ page, result }) => (result ? [{ page, result }] : []));
  // Reading pages is most of the work.
  await Promise.all(
    both.map(async ({ page }) => {
      await readParts(page);
      await breathe();
      for (const one of [question, question.typed]) if (one) readPage(page, one);
      await breathe();
      readFields(page, question);
      await breathe();
      weighPassages(page, question);
    }),
  );
  const meant = noteMeant(
    both.map(({ page }) => page),
    question,
  );
  const all = both.flatMap(({ result }, index) => {
    const page = meant[index];
    return page ? [{ page, result }] : [];
  });
  let answers: QuickAnswer[] = [];
  const show = (page: AnswerPage): AnswerPage => {
    const shown = withPassages(page, question, answers);
    const { latest } = page.meta;
    return options.sort && latest !== undefined ? { ...shown, sortedBy: latest } : shown;
  };
  const best = Math.max(Number.MIN_VALUE, ...results.map(({ score }) => score));
  const shares = some && new Map(some.pages.map(({ result, share }) => [result.id, share]));
  const scores = all.map(({ page, result }) => ({
    page,
    score: shares?.get(result.id) ?? (isWhole && !shares && 'score' in result ? result.score / best : 0),
  }));
  const evidence = weighEvidence(scores, question, some?.rarity);
  await breathe();
  const resultOf = new Map(all.map(({ page, result }) => [page, result]));
  const pages = all.map(({ page }) => page);
  const ranked = options.sort
    ? pages
    : rankByName(pages, words, { evidence, count: question.terms.length, isWhole });
  const shown = ranked.map((page): AnswerResult => {
    const id = resultOf.get(page)?.id ?? '';
    const load = async () => {
      await breathe();
      return show(page);
    };
    return page.without ? { id, hasSome: true, load } : { id, load };
  });
  // Pages with some of the words stay behind where no page with all of them follows.
  const last = shown.findLastIndex(({ hasSome }) => !hasSome);
  answers = quickAnswers(ranked.slice(0, last + 1), question, words);
  return {
    ...NOTHING,
    query: words,
    answers,
    results: [
      ...shown.slice(0, last + 1),
      ...results.slice(first.length).map((result) => ({
        id: result.id,
        load: async () => show(await load(result, words)),
      })),
    ],
    withMost: [
      ...shown.slice(last + 1),
      ...withMost.slice(compared).map((result) => ({
        ...{ id: result.id, hasSome: true as const },
        load: async () => show(await result.load()),
      })),
    ].filter(({ id }) => (shares?.get(id) ?? 1) >= SHARE),
    filters: withPages(filters, added),
    totalFilters: withPages(totalFilters, added),
    uncounted: results.length ? counter.uncounted(filters) : [],
  };
}

/** @returns a page with what of it is shown for a question, beside the quick answers */
function withPassages(page: AnswerPage, typed: Question, answers: readonly QuickAnswer[]): AnswerPage {
  // What is asked of the publication is told by the words that were typed, and by those that its pages have for it.
  const question = page.isAbout ? { ...typed, terms: [...typed.terms, ...page.isAbout.terms] } : typed;
  return {
    ...page,
    summary: mark(page.meta['summary'] ?? '', readPage(page, question).terms),
    passages: choosePassages(weighPassages(page, question), answers),
  };
}
