import { memoize } from '../../text/functions/memoize.ts';
import { compareText } from '../../text/letters/collation.ts';
import { joinedWords } from '../language/normalise.ts';
import { knownEnglish } from './english/known-words.ts';
import { ordinaryStems } from './english/ordinary-stems.ts';
import type { GatheredNames } from './gather-names.ts';
import { gatherOtherWords } from './other-words.ts';
import { stem } from '../language/stem.ts';
import type { GatheredVocabulary } from './vocabulary-files.ts';
import { countParts } from './word-counts.ts';
import { withoutSlips } from './english/words-without-slips.ts';

/**
 * More words would cost more to load than they would correct: these are 60 KB where no word is near and all are read, else 4.
 * Two hundred pages of 330 words have more than 6,000, and names of mountains were left out from the letter S on.
 */
const MOST_WORDS = 12_000;
/** How often a word stands in the text before it is taken for a word and not for a slip. */
const FREQUENT = 2;
/** So long a word is one that others are corrected to, though it stands once. */
const LONG = 7;
/** Shorter words have too many neighbours to be corrected to. */
const SHORTEST = 4;

/** What all pages say. */
export interface PageWords {
  headings: readonly string[];
  /** How often each part stands in their texts. */
  parts: ReadonlyMap<string, number>;
  /** The same without pages about the site itself. */
  content: ReadonlyMap<string, number>;
}

/** Gathers what searches are corrected to: the words of names, headings and of the text where they are frequent. */
export function gatherVocabulary(
  { named, namedOwn, language, ...names }: GatheredNames,
  { headings, parts, content }: PageWords,
): GatheredVocabulary {
  // Most parts are counted twice.
  const countWords = wordCounter(memoize(joinedWords));
  const counts = countWords([...named, ...namedOwn, ...headings], parts);
  const ordinary = isEnglish(language) ? ordinaryStems() : new Set<string>();
  const spelled = spelledWords(counts, ordinary);
  return {
    ...names,
    words: spelled,
    ...(isEnglish(language) && {
      others: withoutSlips(gatherOtherWords(counts, countWords(named, content)), spelled, knownEnglish()),
    }),
  };
}

/** Reads what is known of the words of a language, before there is a publication to gather. */
export function readKnownWords(language: string): void {
  if (isEnglish(language)) knownEnglish();
}

const isEnglish = (language: string) => /^en\b/.test(language);

/** @param read gives the words of a part */
const wordCounter =
  (read: (part: string) => string[]) =>
  (named: string[], parts: ReadonlyMap<string, number>): Map<string, number> => {
    const counts = new Map<string, number>();
    const add = (part: string, number: number) => {
      for (const word of number ? read(part) : []) counts.set(word, (counts.get(word) ?? 0) + number);
    };
    for (const [part, number] of countParts(named.join(' '))) add(part, FREQUENT * number);
    for (const [part, number] of parts) add(part, number);
    return counts;
  };

/**
 * An ordinary word is no slip where it stands once, and a long one is so near to few others that it does no harm. Of those
 * too many the shorter are left out, which have fewer letters to miss.
 */
const spelledWords = (counts: ReadonlyMap<string, number>, ordinary: ReadonlySet<string>): string[] =>
  [...counts]
    .filter(
      ([word, number]) =>
        word.length >= SHORTEST &&
        /^\p{L}+$/u.test(word) &&
        (number >= FREQUENT || word.length >= LONG || ordinary.has(stem(word))),
    )
    .sort(([a, many], [b, more]) => more - many || b.length - a.length || compareText(a, b))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
