import { memoizeIn } from '../../../text/functions/memoize.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import { readNames } from '../../language/name-field.ts';
import { weighPassages } from './passages.ts';
import type { Question } from './question.ts';
import { readText, said, saidIn } from './said-terms.ts';
import { neighboursOn, readPage } from './units.ts';

/**
 * @returns how often each term stands in each field of a page, those of the question as typed before others; counted once
 *   for a question
 */
export const readFields = (page: Fragment, question: Question): Fields => forQuestion(question)(page);

const forQuestion = memoizeIn(new WeakMap<Question, (page: Fragment) => Fields>(), (question) =>
  memoizeIn(new WeakMap<Fragment, Fields>(), (page) => countFields(page, question)),
);

/** @returns what of a question stands in each sentence or row that has what it asks for */
const answersOn = (page: Fragment, question: Question): ReadonlySet<number>[] =>
  question.wants === 'a sum'
    ? []
    : weighPassages(page, question).flatMap(({ answers, says }) => (answers ? [says] : []));

type Fields = ReturnType<typeof countFields>;

function countFields(page: Fragment, question: Question) {
  const { title = '', names = '', summary = '' } = page.meta;
  const typed = readPage(page, question.typed ?? question);
  const others = question.others.map(({ term }) => term);
  const all = [...typed.terms, ...others];
  const units = typed.units.map(({ says, read }) =>
    others.length
      ? new Set([...says, ...[...saidIn(read, others)].map((index) => typed.terms.length + index)])
      : says,
  );
  const headings = new Map(typed.units.map(({ block, heading }) => [block.section?.title ?? '', heading]));
  const inNames = [title, ...readNames(names).map(({ name }) => name)].map((name) => said(name, all));
  const inSummary = saidIn(readText(summary), all);
  const count = (texts: readonly ReadonlySet<number>[]) =>
    all.map((_term, index) => texts.filter((says) => says.has(index)).length);
  return {
    length: units.length,
    neighbours: neighboursOn(page, question),
    own: typed.own,
    answers: answersOn(page, question),
    units,
    names: inNames,
    summary: inSummary,
    times: [
      count(inNames.slice(0, 1)).map(
        (often, index) => often + Number(inNames.slice(1).some((says) => says.has(index))),
      ),
      count([inSummary]),
      count([...headings.values()].map((heading) => saidIn(heading, all))),
      count(units),
    ],
  };
}
