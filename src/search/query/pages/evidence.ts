import { roundWeight } from '../../../text/numbers/round-weight.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import { readFields } from './page-fields.ts';
import type { Question, Term } from './question.ts';

/**
 * BM25F's numbers (https://doi.org/10.1561/1500000019): how soon more of a word says no more, how length counts, and what
 * a word is worth in each field against one in the text. Together with INDEX and ANSWER they were tuned on 2,017 questions of 14
 * publications, whose mean reciprocal rank went from 0.929 to 0.934 (libraries 0.754 to 0.780); chosen on all publications but
 * one, each in turn, they took that up by 0.006.
 */
const SATURATION = 6;
const LENGTH = 0.4;
const FIELDS = { names: 3, summary: 2, headings: 3 };
/** What it is worth how much of a question a page has by the index alone. */
const INDEX = 1.5;
/**
 * What other words are worth against those typed. Where no page has what was typed they are worth as much: on 142 questions
 * of four publications without other names this took the mean reciprocal rank from 0.924 to 0.940.
 */
const OTHER = 0.5;
/**
 * What it is worth to have the words in one sentence or row, or in the summary, against having them anywhere. That the
 * summary counts took 1,000 questions from 0.886 to 0.889, and no set of 21 down; with the title beside it three fell.
 */
const TOGETHER = 2;
/**
 * What it is worth to have them all anywhere, and an eighth of that to have half. With headings worth what names are this took
 * 2,481 questions of 18 publications from 0.926 to 0.928: 12 answers came up, 3 went down.
 */
const ALL = 0.2;
/**
 * What it is worth to have both words of a query of two, or one in a name, before others stand for them: of 698 short queries
 * of 24 sets none fell, and "initial budget" finds the page that has both first.
 */
const BOTH = 1;
/** What it is worth that a name has them. */
const NAME = 2;
/**
 * What it is worth to have the words one after the other as they were typed: in pairs, of which a page may have some
 * (Metzler and Croft, "A Markov random field model for term dependencies", 2005). All of them count twice: they are a name.
 */
const NEIGHBOURS = 1;
/** What it is worth to have a question and the name, date or number that it asks for in one sentence or row: sums stand in many. */
const ANSWER = 1;

/**
 * What another word of its family is worth against a word asked for alone, where some page has that: "mention" against
 * "mental". At this a page that says the word once comes before one that is called by the other in all 22 pairs of
 * `own-words.test.ts`; no figure of fourteen sets of questions changed.
 */
const FAMILY = 0.25;

/** How much a page has of a question. */
export interface Evidence {
  /** What that is worth against other pages. */
  weight: number;
  /** Which part of its words stand in one sentence or row, or in the summary, and which anywhere; rare words count more. */
  together: number;
  anywhere: number;
  /** Which words stand together so, and which in a name, by their places in the question. */
  says: ReadonlySet<number>;
  named: ReadonlySet<number>;
}

/** How rare words are among all pages, by their stems: words that stand together by those with spaces between them. */
export type Rarity = ReadonlyMap<string, number>;

/**
 * How much pages have of a question: what their fields say of it by BM25F, with words that stand for others where they say
 * more, what that name has of it which has most, and that sentence or row, and their score.
 * @param pages with a score from 0 to 1: how much of the question they have by the index alone
 * @param known how rare words are among all pages; of others, the pages themselves tell
 */
export function weighEvidence(
  pages: readonly { page: Fragment; score: number }[],
  question: Question,
  known: Rarity = new Map(),
): Evidence[] {
  const read = pages.map(({ page, score }) => ({ ...readFields(page, question), score }));
  const meanLength = read.reduce((sum, { length }) => sum + length, 0) / Math.max(read.length, 1);
  const { terms } = question.typed ?? question;
  const asked = [...terms, ...question.others.map(({ term }) => term)];
  const rarity = asked.map((term, index) => {
    const having = read.filter(({ times }) => times.some((of) => (of[index] ?? 0) > 0)).length;
    return known.get(keyOf(term)) ?? (having ? Math.log(1 + read.length / (0.5 + having)) : 0);
  });
  const rare = (index: number) => rarity[index] ?? 0;
  const best = (worth: (index: number) => number) =>
    terms.reduce((sum, _term, of) => {
      const others = question.others.map((other, index) =>
        other.of === of ? (rare(of) ? OTHER : 1) * worth(terms.length + index) : 0,
      );
      return sum + Math.max(worth(of), ...others);
    }, 0);
  const whole = Math.max(Number.MIN_VALUE, best(rare));
  const isOwn = terms.map((_term, index) => read.some(({ own }) => own.has(index)));
  return read.map(({ score, times, units, names, summary, length, neighbours, answers, own }) => {
    const share = (index: number) => (!isOwn[index] || own.has(index) ? 1 : FAMILY);
    const norm = 1 - LENGTH + (LENGTH * length) / meanLength;
    const text = best((index) => {
      const [name = 0, summary = 0, heading = 0, body = 0] = times.map((of) => of[index] ?? 0);
      const often = FIELDS.names * name + FIELDS.summary * summary + FIELDS.headings * heading + body / norm;
      return (share(index) * rare(index) * often * (1 + SATURATION)) / (often + SATURATION);
    });
    const having = (says: (index: number) => boolean) =>
      best((index) => (says(index) ? share(index) * rare(index) : 0));
    const has = (says: ReadonlySet<number>) => having((index) => says.has(index));
    const says = mostOf([...units, summary], has);
    const named = mostOf(names, has);
    const together = has(says);
    const name = has(named);
    const most = terms.length > 1 ? 1 : 1 + SATURATION;
    const anywhere = having((index) => times.some((of) => (of[index] ?? 0) > 0)) / whole;
    const weight = roundWeight(
      (text / most + TOGETHER * together + NAME * name) / whole +
        ALL * anywhere ** 3 +
        BOTH * Number(question.isPair && (named.size > 0 || anywhere > ALMOST)) +
        NEIGHBOURS * (neighbours + Math.floor(neighbours)) +
        (ANSWER * has(mostOf(answers, has)) + INDEX * score * best((index) => share(index) * rare(index))) /
          whole,
    );
    return { weight, together: together / whole, anywhere, says, named };
  });
}

/** @returns that of some sets which has most, the first of several */
const mostOf = (sets: readonly ReadonlySet<number>[], has: (set: ReadonlySet<number>) => number) =>
  sets.reduce<[set: ReadonlySet<number>, has: number]>(
    (most, set) => {
      const one = has(set);
      return one > most[1] ? [set, one] : most;
    },
    [new Set(), 0],
  )[0];

/** Sums of weights are not exact. */
const ALMOST = 0.999;

/** The key of the rarity of a term. */
export const keyOf = ({ forms, phrases }: Term): string => forms[0] ?? phrases[0]?.join(' ') ?? '';
