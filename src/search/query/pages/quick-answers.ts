import { nameKey } from '../../language/name-field.ts';
import type { AnswerPage } from '../answer-types.ts';
import { allNames } from './name-match.ts';
import { textOf, weighPassages, type QuickAnswer, type WeighedPassage } from './passages.ts';
import { queryWords, saysNothing } from '../parse-query.ts';
import type { Question, Term } from './question.ts';
import { namesOn, said, saidInNames, stemsIn } from './said-terms.ts';

/** Rows of so many of the first pages may answer by themselves; terms of the glossary also where it comes later. */
const PAGES = 3;
const MOST = 2;
/** A term that is called as the query says comes first, then what says it in the words of the query, not in others for them. */
const CALLED = 1000;
const IN_ITS_WORDS = 100;
/** What says so many words by others is about something else as often as not. */
const MANY = 2;

/**
 * @param pages those found, the best first
 * @returns rows that have all of a question and what it asks for, with the name of their page: claims, events, figures and
 *   terms. A name alone asks for a page, unless it is a question, and what is asked of the publication is answered by one.
 */
export function quickAnswers(pages: readonly AnswerPage[], question: Question, query: string): QuickAnswer[] {
  const answers = new Map<string, QuickAnswer & WeighedPassage & { inOthers: number }>();
  if (!question.terms.length || saysNothing(query) || pages.some(({ isAbout }) => isAbout)) return [];
  const { terms } = question.typed ?? question;
  const inNames = pages.map((page) => saidInNames(page, question.terms));
  for (const [rank, page] of pages.entries()) {
    if (inNames[rank]?.size === terms.length && rank === 0 && !question.wants) return [];
    const named = calledSo(page, question.terms);
    for (const index of inNames[rank] ?? [])
      if (inNames.every((others, other) => other === rank || !others.has(index))) named.add(index);
    for (const passage of weighPassages(page, question)) {
      const { row, says, texts } = passage;
      if (row !== 'term' && rank >= PAGES) continue;
      if (!row && !isFactOf(page, passage, question)) continue;
      const isAnswered =
        !row || question.isAnsweredBy?.({ texts, isFigure: row === 'figure', question, named });
      const isWhole = question.terms.every((_term, index) => says.has(index) || named.has(index));
      const saysMore = [...says].some((index) => !named.has(index));
      const isSo = (isAnswered ?? (isWhole && saysMore)) && hasWhatIsAsked(passage, question);
      if (!isSo && !isReferred(passage, query)) continue;
      const key = textOf(passage);
      const typed = said(texts.join(' '), terms);
      const inOthers = terms.filter(
        (_term, index) => says.has(index) && !named.has(index) && !typed.has(index),
      ).length;
      if (inOthers < MANY && !answers.has(key))
        answers.set(key, {
          ...passage,
          inOthers,
          weight:
            passage.weight +
            (isCalled(passage, query) || !row ? CALLED : 0) +
            (said(`${key} ${namesOn(page)}`, terms).size === terms.length ? IN_ITS_WORDS : 0),
          title: page.meta['title'] ?? '',
          publication: page.meta['publication'],
          lang: page.meta['lang'],
        });
    }
  }
  const fewest = Math.min(...[...answers.values()].map(({ inOthers }) => inOthers));
  const best = [...answers.values()]
    .filter(({ inOthers }) => inOthers === fewest)
    .sort((a, b) => b.weight - a.weight);
  return best
    .filter((answer, index) => !best.slice(0, index).some((other) => isSameEvent(other, answer, question)))
    .slice(0, MOST);
}

/** Tells whether a claim is asked for by its reference, whatever it is called, or by that of which it is a part: S12a. */
const isReferred = ({ row, texts: [reference = ''] }: WeighedPassage, query: string): boolean =>
  row === 'claim' &&
  /\d/.test(reference) &&
  [reference, reference.replace(/(?<=\d)\p{L}$/u, '')].some((one) =>
    queryWords(query).map(nameKey).includes(nameKey(one)),
  );

/** Tells whether a fact of a page is asked for, and nothing else: the beginning of what is called as the question says. */
function isFactOf(page: AnswerPage, { section, texts }: WeighedPassage, question: Question): boolean {
  const { isFact, instead = '', terms } = question;
  if (section || !isFact?.(texts.join(' '))) return false;
  const named = calledSo(page, terms);
  return named.size > 0 && terms.every((term, index) => named.has(index) || said(instead, [term]).size);
}

/** Several pages may tell of one event, in much the same words beside those of the question. */
function isSameEvent(one: WeighedPassage, other: WeighedPassage, { terms }: Question): boolean {
  if (one.row !== 'event' || other.row !== 'event' || one.texts[0] !== other.texts[0]) return false;
  const [few = [], many = []] = [one, other]
    .map(({ texts }) =>
      stemsIn(texts.slice(1).join(' ')).filter((stem) => !terms.some(({ forms }) => forms.includes(stem))),
    )
    .sort((a, b) => a.length - b.length);
  return few.filter((word) => many.includes(word)).length >= few.length / 2;
}

/** A term answers what it means, and no question of when, who or how much. */
const hasWhatIsAsked = ({ row, answers, texts }: WeighedPassage, { wants, terms }: Question): boolean =>
  (wants === undefined || answers) &&
  (row !== 'term' ||
    wants === 'a meaning' ||
    (!wants && texts.slice(0, 2).some((name) => isMostOf(name, terms))));

/** @returns the terms that stand in names of which the question has most: NHSX is asked for, and not the NHSX AI Lab */
const calledSo = (page: AnswerPage, terms: readonly Term[]): Set<number> =>
  new Set(
    allNames(page)
      .flatMap((name) => name.split(/[()]/))
      .filter((name) => isMostOf(name, terms))
      .flatMap((name) => [...said(name, terms)]),
  );

const isMostOf = (name: string, terms: readonly Term[]) => said(name, terms).size > stemsIn(name).length / 2;

/** Tells whether a term, or what it stands for, is the query. */
const isCalled = ({ row, parts }: WeighedPassage, query: string) =>
  row === 'term' &&
  parts.slice(0, 2).some((part) => nameKey(part.map(({ text }) => text).join('')) === nameKey(query));
