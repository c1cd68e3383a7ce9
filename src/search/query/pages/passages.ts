import { readSynonyms } from '../../language/synonym-field.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import type { Question, Term } from './question.ts';
import { FEW_WORDS, mark, MOST_WORDS, shorten, type TextPart } from './mark-terms.ts';
import { readBlocks, type Block, type RowKind } from './read-blocks.ts';
import { said, saidInNames, stemsIn } from './said-terms.ts';

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
}

/** A passage, and how much of the question it has. */
export interface WeighedPassage extends Passage {
  weight: number;
  /** The terms that it says itself, by their place in the question. */
  says: ReadonlySet<number>;
  /** Whether it has what the question asks for: a name, a date, a number. */
  answers: boolean;
}

/** Paragraphs with an answer of the kind that is asked for are worth this many words of the question more. */
const WANTED = 0.7;
/** What a page is called is said on all of it. */
const NAMED = 0.4;
/** What the heading of a section says, its passages say less than themselves. */
const HEADING = 0.4;

/** @returns the passages of a page that have something of a question, the best first */
export function weighPassages(page: Fragment, question: Question): WeighedPassage[] {
  const terms = withSynonyms(question, page);
  const units = readBlocks(page)
    .filter(({ section, parts }) => section !== undefined || !isHead(parts.join(' '), page))
    .flatMap(unitsOf);
  const seen = units.map((unit) => ({
    unit,
    says: said(unit.sentence, terms),
    above: said(unit.above, terms),
  }));
  // What all of a page says tells its passages apart least.
  const named = saidInNames(page, terms);
  const rarity = terms.map((_term, index) => {
    const having = seen.filter(({ says }) => says.has(index)).length;
    return Math.log(1 + units.length / (1 + having)) * (named.has(index) ? NAMED : 1);
  });
  const most = Math.max(...rarity, 1);
  return seen
    .filter(({ says }) => says.size)
    .map(({ unit, says, above }): WeighedPassage => {
      const weight = [...says].reduce((sum, index) => sum + (rarity[index] ?? 0), 0);
      const fromHeading = [...above].filter((index) => !says.has(index));
      const heading = fromHeading.reduce((sum, index) => sum + HEADING * (rarity[index] ?? 0), 0);
      const answers = hasWanted(unit.sentence, question);
      const wanted = answers ? WANTED * most : 0;
      return { ...passageOf(page, unit, terms), weight: weight + heading + wanted, says, answers };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** How many passages a result shows. */
const SHOWN = 2;

/** @returns the passages to show of a page: the best, and another that says something of the question that it does not */
export function choosePassages(weighed: readonly WeighedPassage[]): WeighedPassage[] {
  const chosen: WeighedPassage[] = [];
  for (const passage of weighed) {
    if (chosen.length === SHOWN) break;
    const text = textOf(passage);
    if (chosen.some((other) => textOf(other).includes(text) || text.includes(textOf(other)))) continue;
    chosen.push(passage);
  }
  return chosen;
}

export const textOf = ({ parts }: Pick<Passage, 'parts'>): string =>
  parts.map((part) => part.map(({ text }) => text).join('')).join(' · ');

/** The title and the summary are shown anyway. */
const isHead = (text: string, { meta: { title = '', summary = '' } }: Fragment) =>
  text.replace(title, '').replace(/^[.\s]+/, '') === summary;

/** A sentence in its block, or a row. */
interface Unit {
  block: Block;
  /** The sentences of the block, of which this is one. */
  sentences: string[];
  index: number;
  sentence: string;
  above: string;
}

function unitsOf(block: Block): Unit[] {
  const above = block.section?.title ?? '';
  if (block.parts.length > 1 || block.row)
    return [{ block, sentences: block.parts, index: -1, sentence: block.parts.join(' '), above }];
  const sentences = sentencesOf(block.parts[0] ?? '');
  return sentences.map((sentence, index) => ({ block, sentences, index, sentence, above }));
}

/** A full stop behind a single capital, or behind few letters with one before them, ends no sentence. */
const SENTENCE_END =
  /(?<=(?<!(?:^|[\s(“"])\p{Lu})[.!?…]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\p{N}£$€])|(?<=[。！？])/u;
const sentencesOf = (text: string): string[] => text.split(SENTENCE_END).filter(Boolean);

const SUM = /[£$€]\s?\d|\d[\d,.]*\s?(?:%|(?:million|billion|thousand|m|bn)\b)/iu;
const NAME = /(?<=\p{Ll},?\s|^)(?:\p{Lu}\p{Ll}[\p{L}’'-]+)(?:\s(?:\p{Lu}\.\s)*\p{Lu}[\p{L}’'-]+)+/gu;
const YEAR = /\b(?:1[5-9]|2[01])\d\d\b/;

function hasWanted(text: string, { wants, terms }: Question): boolean {
  switch (wants) {
    case 'a date':
      return YEAR.test(text);
    case 'a sum':
      return SUM.test(text);
    case 'a number':
      return (
        /\d/.test(text) || /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(text)
      );
    case 'a name':
      return (text.match(NAME) ?? []).some((name) => !said(name, terms).size);
    default:
      return false;
  }
}

/** A page may say otherwise what was asked for: `HDR UK` for "Health Data Research UK". */
function withSynonyms({ terms }: Question, { meta }: Fragment): Term[] {
  const asked = new Set(terms.flatMap(({ forms }) => forms));
  const synonyms = readSynonyms(meta['synonyms'] ?? '').filter(({ other }) => {
    const words = stemsIn(other);
    return words.length > 0 && words.every((word) => asked.has(word));
  });
  return terms.map((term) => ({
    ...term,
    phrases: synonyms
      .filter(({ other }) => stemsIn(other).some((word) => term.forms.includes(word)))
      .map(({ written }) => stemsIn(written)),
  }));
}

function passageOf({ url }: Fragment, { block, sentences, index }: Unit, terms: readonly Term[]): Passage {
  const { section, row } = block;
  const texts = index < 0 ? sentences : [sentenceWithNext(sentences, index)];
  return {
    section: section?.title ?? '',
    sectionUrl: section ? `${url}#${section.id}` : url,
    url: row || section ? `${url}#${(row ?? section)?.id ?? ''}` : url,
    row: row?.kind,
    parts: texts.map((text) => shorten(mark(text, terms))),
  };
}

/** A short sentence says little without the next. */
function sentenceWithNext(sentences: string[], index: number): string {
  const [sentence = '', next] = sentences.slice(index);
  const length = (text: string) => text.split(' ').length;
  return next && length(sentence) < FEW_WORDS && length(sentence) + length(next) <= MOST_WORDS
    ? `${sentence} ${next}`
    : sentence;
}
