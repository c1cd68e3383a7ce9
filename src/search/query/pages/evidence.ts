import { readNames } from '../../language/name-field.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import type { Question } from './question.ts';
import { said } from './said-terms.ts';
import { readPage } from './units.ts';

/** BM25's usual numbers (https://doi.org/10.1561/1500000019): how soon more of a word says no more, and how length counts. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/**
 * How much pages have of a question, from 0 to 3: the share of it in that name which has most of it, the share that the
 * whole text says by BM25 (sentences and rows count, so that what is said once and what is said throughout differ), and
 * its score. Rare words count more. The three count alike: of several hundred weightings tried on
 * the development set with and without other names, and on the golden queries, none was better on all three by more than
 * 0.01. What the summary says, the best section alone, or how much of the title was typed made no difference.
 * @param pages with a score from 0 to 1: Pagefind's as a share of the best, less where a page has not all of the words
 */
export function weighEvidence(
  pages: readonly { page: Fragment; score: number }[],
  question: Question,
): number[] {
  const read = pages.map(({ page, score }) => {
    const { terms, units, named } = readPage(page, question);
    const times = terms.map((_term, index) => units.filter(({ says }) => says.has(index)).length);
    const { title = '', names = '' } = page.meta;
    const inNames = [title, ...readNames(names).map(({ name }) => name)].map((name) => said(name, terms));
    const inSynonyms = said([page.meta['summary'], page.meta['synonyms']].join(' '), terms);
    const has = (index: number) => (times[index] ?? 0) > 0 || named.has(index) || inSynonyms.has(index);
    return { score, times, length: units.length, inNames, has };
  });
  const meanLength = read.reduce((sum, { length }) => sum + length, 0) / Math.max(read.length, 1);
  const rarity = question.terms.map((_term, index) => {
    const having = read.filter(({ has }) => has(index)).length;
    return having ? Math.log(1 + read.length / (0.5 + having)) : 0;
  });
  const whole = rarity.reduce((sum, one) => sum + one, Number.MIN_VALUE);
  const share = (indexes: Iterable<number>) =>
    [...indexes].reduce((sum, index) => sum + (rarity[index] ?? 0), 0) / whole;
  return read.map(({ score, times, length, inNames }) => {
    const norm = SATURATION * (1 - LENGTH + (LENGTH * length) / meanLength);
    const text = times.reduce(
      (sum, often, index) => sum + (rarity[index] ?? 0) * (often / (often + norm)),
      0,
    );
    return Math.max(...inNames.map(share)) + text / whole + score;
  });
}
