import { nameKey } from '../../language/name-field.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import { textOf, weighPassages, type QuickAnswer, type WeighedPassage } from './passages.ts';
import { saysNothing } from '../parse-query.ts';
import type { Question } from './question.ts';
import { namesOn, said, saidInNames } from './said-terms.ts';

/** Rows of so many of the first pages may answer by themselves; terms of the glossary also where it comes later. */
const PAGES = 3;
const MOST = 2;
/** A term that is called as the query says comes first, then what says it in the words of the query, not in others for them. */
const CALLED = 1000;
const IN_ITS_WORDS = 100;

/**
 * @param pages those found, the best first
 * @returns rows that have all of a question, and a name or date where it asks for one, with the name of their page:
 *   claims, events, figures and terms. A name alone asks for a page.
 */
export function quickAnswers(pages: readonly Fragment[], question: Question, query: string): QuickAnswer[] {
  const answers = new Map<string, QuickAnswer & WeighedPassage>();
  if (!question.terms.length || saysNothing(query)) return [];
  const { terms } = question.typed ?? question;
  for (const [rank, page] of pages.entries()) {
    const named = saidInNames(page, question.terms);
    if (named.size === question.terms.length && rank === 0) return [];
    for (const passage of weighPassages(page, question)) {
      if (!passage.row || (passage.row !== 'term' && rank >= PAGES)) continue;
      const isWhole = question.terms.every((_term, index) => passage.says.has(index) || named.has(index));
      const saysMore = [...passage.says].some((index) => !named.has(index));
      const isAnswer = passage.answers || (question.wants !== 'a name' && question.wants !== 'a date');
      if (!isWhole || !saysMore || !isAnswer) continue;
      const key = textOf(passage);
      if (!answers.has(key))
        answers.set(key, {
          ...passage,
          weight:
            passage.weight +
            (isCalled(passage, query) ? CALLED : 0) +
            (said(`${key} ${namesOn(page)}`, terms).size === terms.length ? IN_ITS_WORDS : 0),
          title: page.meta['title'] ?? '',
          publication: page.meta['publication'],
          lang: page.meta['lang'],
        });
    }
  }
  return [...answers.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
}

/** Tells whether a term, or what it stands for, is the query. */
const isCalled = ({ row, parts }: WeighedPassage, query: string) =>
  row === 'term' &&
  parts.slice(0, 2).some((part) => nameKey(part.map(({ text }) => text).join('')) === nameKey(query));
