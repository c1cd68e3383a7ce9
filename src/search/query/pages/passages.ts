import { memoizeIn } from '../../../text/functions/memoize.ts';
import { roundWeight } from '../../../text/numbers/round-weight.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import type { Question, Term } from './question.ts';
import { FEW_WORDS, mark, MOST_WORDS, shorten, type TextPart } from './mark-terms.ts';
import type { RowKind } from './read-blocks.ts';
import { said, stemsIn } from './said-terms.ts';
import { readPage, type Unit } from './units.ts';

/** What a result shows of its page: a sentence or two of a paragraph, or a row. */
export interface Passage {
  /** The section that it stands in; empty before the first heading. */
  section: string;
  sectionUrl: string;
  /** Its own address, where it has one. */
  url: string;
  row: RowKind | undefined;
  /** The parts of a row, one of a paragraph, each with the words of the question marked. */
  parts: TextPart[][];
}

/** A row that answers by itself, and the page that it is on. */
export interface QuickAnswer extends Passage {
  title: string;
  /** The language of the page, where it is not that of the publication. */
  lang: string | undefined;
  /** Set where several publications are searched. */
  publication?: string | undefined;
}

/** A passage, and how much of the question it has. */
export interface WeighedPassage extends Passage {
  weight: number;
  /** The terms that it says itself, by their place in the question. */
  says: ReadonlySet<number>;
  /** Whether it has what the question asks for: a name, a date, a number. */
  answers: boolean;
  /** As it stands: the parts of a row. */
  texts: readonly string[];
}

/** Paragraphs with an answer of the kind that is asked for are worth this many words of the question more. */
const WANTED = 0.7;
/** What a page is called is said on all of it. */
const NAMED = 0.4;
/** What the heading of a section says, or the sentences before and after one, that says less than by itself. */
const AROUND = 0.4;
/** A fact above the text says what any page of its kind does, "Type · Review". */
const FACT = 0.5;
/** Where a date is asked for, the row of an event says little but what was when. */
const EVENT = 0.5;

/**
 * @returns the passages of a page, those that have most of a question first, and of those that have nothing those with what it
 *   asks for, then the first of the text; weighed once for a question. That sentences after one count as those before, that events
 *   do for dates, and that the last of a block is shown with the one before took the first results of 1,687 questions of 19
 *   publications that show the answer from 1,445 to 1,460.
 */
export const weighPassages = (page: Fragment, question: Question): readonly WeighedPassage[] =>
  forQuestion(question)(page);

const forQuestion = memoizeIn(new WeakMap<Question, (page: Fragment) => WeighedPassage[]>(), (question) =>
  memoizeIn(new WeakMap<Fragment, WeighedPassage[]>(), (page) => weigh(page, question)),
);

function weigh(page: Fragment, question: Question): WeighedPassage[] {
  const { terms, units, named } = readPage(page, question);
  // What all of a page says tells its passages apart least.
  const rarity = terms.map((_term, index) => {
    const having = units.filter(({ says }) => says.has(index)).length;
    return Math.log(1 + units.length / (1 + having)) * (named.has(index) ? NAMED : 1);
  });
  const most = Math.max(...rarity, 1);
  return units
    .map((unit, place) => ({
      ...unit,
      isHinted: isHinted(unit, question),
      beside: [units[place - 1], units[place + 1]],
    }))
    .filter(({ says, isHinted, block }) => says.size || isHinted || block.section)
    .map((unit): WeighedPassage => {
      const { says, above, beside, isHinted, block } = unit;
      const fromBeside = beside.flatMap((other) => (other?.block === block ? [...other.says] : []));
      const fromAround = [...new Set([...above, ...fromBeside])].filter((index) => !says.has(index));
      const worth = (isName: boolean) => {
        const of = (all: Iterable<number>) => [...all].filter((index) => named.has(index) === isName);
        const sum = (all: number[]) => all.reduce((sum, index) => sum + (rarity[index] ?? 0), 0);
        const [own, around] = [of(says), of(fromAround)];
        // All words of a long name say little more than one.
        return (sum(own) + AROUND * sum(around)) / (isName ? Math.sqrt(own.length + around.length || 1) : 1);
      };
      const said = worth(false) + worth(true);
      const answers = hasWanted(unit, question);
      const isEvent = question.wants === 'a date' && block.row?.kind === 'event';
      const wanted = most * WANTED * (Number(answers) + Number(isHinted)) + EVENT * Number(isEvent);
      return Object.assign(passageOf(page, unit, terms), {
        weight: roundWeight((block.section ? 1 : FACT) * said + wanted),
        says,
        answers,
        texts: unit.sentences,
      });
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Facts stand above the text, in no section. */
const isHinted = ({ block, sentence }: Unit, { hint, isFact }: Question): boolean =>
  hint?.test(sentence) === true || (!block.section && isFact?.(sentence) === true);

/** How many passages a result shows. */
const SHOWN = 2;

/**
 * @param said what stands above the page already
 * @returns the passages to show of a page: the best, and another that says something else; below an answer of the page none
 *   that says nothing of the question
 */
export function choosePassages(
  weighed: readonly WeighedPassage[],
  said: readonly Passage[] = [],
): WeighedPassage[] {
  const chosen: WeighedPassage[] = [];
  const known = said.map(textOf);
  for (const passage of weighed) {
    if (chosen.length === SHOWN) break;
    const text = textOf(passage);
    const isBelow = said.some(({ url }) => pageOf(url) === pageOf(passage.url));
    if (isBelow && !passage.says.size && !passage.answers) continue;
    if (known.some((other) => other.includes(text) || text.includes(other))) continue;
    chosen.push(passage);
    known.push(text);
  }
  return chosen;
}

const pageOf = (url: string) => url.replace(/#.*/, '');

export const textOf = ({ parts }: Pick<Passage, 'parts'>): string =>
  parts.map((part) => part.map(({ text }) => text).join('')).join(' · ');

/** Tells whether a row says what the words of a question mean: they stand at its beginning, and nothing else does. */
export const isMeaning = ({ sentences, index }: Unit, { wants, terms }: Question): boolean => {
  const [first = ''] = index < 0 ? sentences : [];
  return (
    wants === 'a meaning' &&
    stemsIn(first).length === terms.length &&
    said(first, terms).size === terms.length
  );
};

const SUM = /[£$€]\s?\d|\d[\d,.]*\s?(?:%|(?:million|billion|thousand|m|bn)\b)/iu;
const NAME =
  /(?<=\p{Ll},?\s|^)(?:\p{Lu}\p{Ll}[\p{L}’'-]+\s(?:\p{Lu}\.\s)*|(?:\p{Lu}\.\s?)+)\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}\.\s)*\p{Lu}[\p{L}’'-]+)*/gu;
/** A capital there makes no name: "The NHS", "In February". */
const BEGINS_SENTENCE = /^(?:The|This|In|On|At|By|From|Its) /;
const YEAR = /\b(?:1[5-9]|2[01])\d\d\b/;

function hasWanted(unit: Unit, question: Question): boolean {
  const { sentence: text } = unit;
  const { wants, terms } = question;
  switch (wants) {
    case 'a meaning':
      return isMeaning(unit, question);
    case 'a date':
      return YEAR.test(text);
    case 'a sum':
      return SUM.test(text);
    case 'a number':
      return (
        /\d/.test(text) || /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(text)
      );
    case 'a name':
      return (text.match(NAME) ?? []).some((name) => !BEGINS_SENTENCE.test(name) && !said(name, terms).size);
    default:
      return false;
  }
}

function passageOf({ url }: Fragment, { block, sentences, index }: Unit, terms: readonly Term[]): Passage {
  const { section, row } = block;
  // Few of many are shown, and marking costs more than weighing.
  let parts: TextPart[][] | undefined;
  return {
    section: section?.title ?? '',
    sectionUrl: section ? `${url}#${section.id}` : url,
    url: row || section ? `${url}#${(row ?? section)?.id ?? ''}` : url,
    row: row?.kind,
    get parts() {
      const texts = index < 0 ? sentences : [sentenceWithOther(sentences, index)];
      return (parts ??= texts.map((text) => shorten(mark(text, terms))));
    },
  };
}

/** A short sentence says little without the next, and the last of a block without the one before. */
function sentenceWithOther(sentences: string[], index: number): string {
  const [sentence = '', next] = sentences.slice(index);
  const two = (next === undefined ? sentences.slice(-2) : [sentence, next]).join(' ');
  const length = (text: string) => text.split(' ').length;
  return length(sentence) < FEW_WORDS && length(two) <= MOST_WORDS ? two : sentence;
}
