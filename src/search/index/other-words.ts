import { memoize } from '../../text/functions/memoize.ts';
import { englishQuestions } from '../../interface/english/english-questions.ts';
import { expression } from '../language/expressions.ts';
import { stem } from '../language/stem.ts';
import type { OtherWords } from '../language/vocabulary.ts';
import { ENGLISH_COMMON_WORDS } from './english/english-common-words.ts';
import { ENGLISH_FAMILIES } from './english/english-families.ts';
import { ENGLISH_IRREGULAR_FORMS } from './english/english-irregular-forms.ts';
import { ENGLISH_MORE_WORDS } from './english/english-more-words.ts';
import { ENGLISH_THESAURUS } from './english/english-thesaurus.ts';
import { findForms, type Forms } from './form-finder.ts';
import { nearWords, readNearWords } from './english/near-words.ts';
import { wordsAtSecondHand, type Entry } from './words-at-second-hand.ts';

/** What is known of English words. */
export interface Thesaurus {
  /** Words with others, as in `english-thesaurus.ts`. */
  entries: string;
  /** Ordinary words that it is without. */
  common: string;
  /** Forms of one word, which stand for it before others do. */
  irregular: string;
  /** What is near to words that it leads nowhere for, as in `near-words.ts`. */
  near: () => string;
}

const ENGLISH: Thesaurus = {
  entries: ENGLISH_THESAURUS,
  common: `${ENGLISH_COMMON_WORDS} ${ENGLISH_MORE_WORDS}`,
  irregular: `${ENGLISH_IRREGULAR_FORMS};${ENGLISH_FAMILIES}`,
  near: readNearWords,
};

/** Numbers from two on, and the words for money and % behind them, stand for nothing else; what is one may be single, and the first new. */
const NUMBERS = `${englishQuestions.numbers}, ${englishQuestions.percent}, ${englishQuestions.money}`
  .split(',')
  .flatMap((group) => (/\d\p{L}|^1 /u.test(group) ? [] : (group.match(/\p{L}{3,}/gu) ?? [])));

/** More than these are seldom nearer. */
const MOST = 8;

/**
 * Finds which words a publication has that may stand for others.
 * @param counts how often each word stands in the publication
 * @param content the same without pages about the site itself, whose words stand for others only where no other does
 * @returns for each word that is known, by its stem, the nearest others that are there; none for those of which the
 *   publication has neither others nor any form: they are no slips
 */
export function gatherOtherWords(
  counts: ReadonlyMap<string, number>,
  content: ReadonlyMap<string, number>,
  { entries, common, irregular, near }: Thesaurus = ENGLISH,
): OtherWords {
  const [all, told] = [findForms(counts), findForms(content)];
  const read = readEntries(entries);
  const others = fromThesaurus(told, read, irregular);
  const hasNone = (root: string) => !others.get(root)?.size;
  const second = wordsAtSecondHand(read, others, (root) => !told.have(root) && hasNone(root));
  for (const [root, words] of second) others.set(root, new Set(words));
  const isOpen = (root: string) => !all.have(root) && hasNone(root);
  const formsOf = formsOfOne(irregular);
  // Most words are near to many.
  const formOf = memoize((word) =>
    [word, ...formsOf(word)].flatMap((form) => told.of(form) ?? []).slice(0, 1),
  );
  for (const [root, words] of nearWords(near(), isOpen, formOf)) others.set(root, new Set(words));
  for (const [root, words] of fromThesaurus(all, read, irregular)) if (hasNone(root)) others.set(root, words);
  for (const word of NUMBERS) others.get(stem(word))?.clear();
  for (const word of `${entries} ${common}`.match(/[a-z]+/g) ?? [])
    if (!all.have(stem(word)) && !others.has(stem(word))) others.set(stem(word), new Set());
  return Object.fromEntries([...others].map(([root, known]) => [root, [...known]]));
}

/** @returns what stands for each word, by its stem, in the words of a publication */
function fromThesaurus(forms: Forms, entries: readonly Entry[], irregular: string): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  const add = (word: string, other: string) => {
    const root = stem(word.replaceAll('-', ''));
    const known = others.get(root) ?? new Set<string>();
    const words = other.split('-').map((one) => forms.of(one));
    const isSame = words.length === 1 && stem(words[0] ?? '') === root;
    if (isSame || words.includes(undefined)) return;
    if (known.size < MOST) others.set(root, known.add(words.join(' ')));
    const [first = '', ...rest] = word.split('-').map(stem);
    // Of an expression of several words, the first leads to the rest and what that stands for.
    if (rest.length)
      others.set(first, (others.get(first) ?? new Set()).add(expression(rest, words.join(' '))));
  };
  for (const forms of groups(irregular))
    for (const form of forms) for (const other of forms) if (other !== form) add(form, other);
  for (const { word, list } of entries) for (const other of list) add(word, other);
  // What stands for a word may be said by it, too, but its own entry goes before. No word says all of an expression.
  for (const { word, list } of entries) for (const other of list) if (!word.includes('-')) add(other, word);
  return others;
}

const readEntries = (thesaurus: string): Entry[] =>
  thesaurus.split(';').map((entry) => {
    const [word = '', list = ''] = entry.trim().split(/:\s+/);
    return { word, list: list.split(/\s+/).filter(Boolean) };
  });

const groups = (irregular: string) => irregular.split(';').map((entry) => entry.trim().split(/\s+/));

/** @returns for a word its forms that have no stem in common with it */
function formsOfOne(irregular: string): (word: string) => readonly string[] {
  const known = new Map(groups(irregular).flatMap((forms) => forms.map((form) => [stem(form), forms])));
  return (word) => known.get(stem(word)) ?? [];
}
