import { breathe } from '../../../text/functions/breathe.ts';
import { readSynonyms } from '../../language/synonym-field.ts';
import { latest, memoizeIn } from '../../../text/functions/memoize.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import { allNames } from './name-match.ts';
import type { Question, Term } from './question.ts';
import { readBlocks, type Block } from './read-blocks.ts';
import { namesOn, readText, saidIn, saidInNames, stemsIn, type ReadText } from './said-terms.ts';

/** A sentence in its block, or a row, as it stands. */
interface Part {
  block: Block;
  /** The sentences of the block, of which this is one. */
  sentences: string[];
  index: number;
  sentence: string;
  read: ReadText;
  /** Its words by their stems. */
  inOrder: string;
  heading: ReadText;
}

/** The same as it is held against a question. */
export interface Unit extends Part {
  /** Which terms of a question it says, and which the heading of its section does, by their places in the question. */
  says: ReadonlySet<number>;
  above: ReadonlySet<number>;
}

/** A page as it is held against a question. */
export interface ReadPage {
  /** The terms, with what this page says instead of them. */
  terms: readonly Term[];
  /** Those which it says by their own words, by their places in the question. */
  own: ReadonlySet<number>;
  units: readonly Unit[];
  /** The terms that are said in its names. */
  named: ReadonlySet<number>;
}

/** @returns what a page says of a question, unit by unit; the same page is read once for a question */
export const readPage = (page: Fragment, question: Question): ReadPage => forQuestion(question)(page);

const forQuestion = memoizeIn(new WeakMap<Question, (page: Fragment) => ReadPage>(), (question) =>
  memoizeIn(new WeakMap<Fragment, ReadPage>(), (page): ReadPage => {
    const { terms, own } = inOwnWords(withSynonyms(question, page), page);
    const units = partsOf(page).map((part): Unit => ({
      ...part,
      says: saidIn(part.read, terms),
      above: saidIn(part.heading, terms),
    }));
    return { terms, own, units, named: saidInNames(page, terms) };
  }),
);

/**
 * A page that says a word asked for alone says nothing of it by others of that family: "mental" is not "mention". Among
 * other words, which tell what is meant, those of the family count: without them five sets of questions lost 0.003 to 0.017.
 */
function inOwnWords(terms: readonly Term[], page: Fragment): Pick<ReadPage, 'terms' | 'own'> {
  if (terms.length > 1) return { terms, own: new Set() };
  const texts = [namesOn(page), page.meta['summary'] ?? ''].map(readText);
  const reads = [...texts, ...partsOf(page).map(({ read }) => read)];
  const own = new Set<number>();
  const narrowed = terms.map((term, index) => {
    const { own: word } = term;
    if (word === undefined || !reads.some(({ own }) => own().has(word))) return term;
    own.add(index);
    return { ...term, forms: [word, ...term.forms.slice(1)], beginning: '' };
  });
  return { terms: narrowed, own };
}

/** So many pages, which a few searches find, are read once for all of them; more would take up too much of a phone. */
const MOST_KEPT = 100;

const keptParts = latest<Fragment['anchors'], Part[]>(MOST_KEPT);

/** @returns the sentences and rows of a page; each search has a copy of it, with the anchors that all copies have */
export const partsOf = (page: Fragment): Part[] =>
  memoizeIn(keptParts, () => blocksWithText(page).flatMap(partsOfBlock))(page.anchors);

/** So many blocks are read between two turns of the browser: some ten milliseconds on a slow phone. */
const BLOCKS_AT_ONCE = 12;

const reading = new WeakMap<Fragment['anchors'], Promise<void>>();

/** Reads the sentences and rows of a page ahead, in steps that keep no reader waiting who types or scrolls. */
export function readParts(page: Fragment): Promise<void> {
  const begun = reading.get(page.anchors) ?? readInSteps(page).finally(() => reading.delete(page.anchors));
  reading.set(page.anchors, begun);
  return begun;
}

async function readInSteps(page: Fragment): Promise<void> {
  if (keptParts.get(page.anchors)) return;
  const parts: Part[] = [];
  for (const [index, block] of blocksWithText(page).entries()) {
    if (index % BLOCKS_AT_ONCE === 0) await breathe();
    parts.push(...partsOfBlock(block));
  }
  keptParts.set(page.anchors, parts);
}

const blocksWithText = (page: Fragment) =>
  readBlocks(page).filter(({ section, parts }) => section !== undefined || !isHead(parts.join(' '), page));

/** @returns the first forms of the words of a question as they were typed */
const typedForms = (question: Question) =>
  (question.typed ?? question).terms.map(({ forms: [form = ''] }) => form);

/** Tells whether a page has several words of a question as they were typed, one after the other. */
export function hasPhraseOf(page: Fragment, question: Question): boolean {
  const phrase = typedForms(question).join(' ');
  return phrase.includes(' ') && inOrderOn(page).some((text) => text.includes(phrase));
}

/** @returns which part of the words that follow one another in a question do so on a page or in a name of it, too: 0 to 1 */
export function neighboursOn(page: Fragment, question: Question): number {
  const forms = typedForms(question);
  const pairs = forms.slice(1).map((form, index) => `${forms[index] ?? ''} ${form}`);
  if (!pairs.length) return 0;
  const names = allNames(page).map((name) => stemsIn(name).join(' '));
  const texts = [...names, ...inOrderOn(page)];
  return pairs.filter((pair) => texts.some((text) => text.includes(pair))).length / pairs.length;
}

/** @returns the summary, sentences and rows of a page by the stems of their words */
const inOrderOn = (page: Fragment): string[] => [
  stemsIn(page.meta['summary'] ?? '').join(' '),
  ...partsOf(page).map(({ inOrder }) => inOrder),
];

/** The title and the summary are shown anyway. */
const isHead = (text: string, { meta: { title = '', summary = '' } }: Fragment) =>
  text.replace(title, '').replace(/^[.\s]+/, '') === summary;

function partsOfBlock(block: Block): Part[] {
  const heading = readText(block.section?.title ?? '');
  const part = (sentences: string[], index: number, sentence: string): Part => ({
    ...{ block, sentences, index, sentence, heading },
    read: readText(sentence),
    inOrder: stemsIn(sentence).join(' '),
  });
  if (block.parts.length > 1 || block.row) return [part(block.parts, -1, block.parts.join(' '))];
  const sentences = sentencesOf(block.parts[0] ?? '');
  return sentences.map((sentence, index) => part(sentences, index, sentence));
}

/** A full stop behind a single capital, as in U.S., or behind few letters with one before them, ends no sentence. */
const SENTENCE_END =
  /(?<=(?<!(?:^|[\s(“".])\p{Lu})[.!?…]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\p{N}£$€])|(?<=[。！？])/u;
/** @returns the sentences of a text */
export const sentencesOf = (text: string): string[] => text.split(SENTENCE_END).filter(Boolean);

/** A page may say otherwise what was asked for: `HDR UK` for "Health Data Research UK". */
function withSynonyms({ terms }: Question, { meta }: Fragment): Term[] {
  const asked = new Set(terms.flatMap(({ forms }) => forms));
  const synonyms = readSynonyms(meta['synonyms'] ?? '').filter(({ other }) => {
    const words = stemsIn(other);
    return words.length > 0 && words.every((word) => asked.has(word));
  });
  return terms.map((term) => ({
    ...term,
    phrases: [
      ...term.phrases,
      ...synonyms
        .filter(({ other }) => stemsIn(other).some((word) => term.forms.includes(word)))
        .map(({ written }) => stemsIn(written))
        // A sign has no stem, and is a word of its own.
        .filter(({ length }) => length),
    ],
  }));
}
