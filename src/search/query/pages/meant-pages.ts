import type { AnswerPage } from '../answer-types.ts';
import { isOwn } from './name-match.ts';
import { isMeaning } from './passages.ts';
import type { Question } from './question.ts';
import { hasPhraseOf, readPage } from './units.ts';

/**
 * @returns the same pages, with a note on those that a question means whatever they are called: where a row explains the
 *   words that it asks the meaning of, and a page about the publication that has several words as they were typed, one after
 *   the other, where no other page has them so
 */
export function noteMeant<Page extends AnswerPage>(pages: readonly Page[], question: Question): Page[] {
  const hasPhrase = (page: Page) => hasPhraseOf(page, question);
  const isElsewhere = pages.some((page) => !isOwn(page) && hasPhrase(page));
  return pages.map((page) =>
    readPage(page, question).units.some((unit) => isMeaning(unit, question)) ||
    (!isElsewhere && isOwn(page) && hasPhrase(page))
      ? { ...page, isMeant: true }
      : page,
  );
}
