import { stem } from '../language/stem.ts';
import type { OtherWords } from '../language/vocabulary.ts';
import { expression } from '../language/expressions.ts';
import { ENGLISH_COMMON_WORDS } from './english-common-words.ts';
import { ENGLISH_FAMILIES } from './english-families.ts';
import { ENGLISH_IRREGULAR_FORMS } from './english-irregular-forms.ts';
import { ENGLISH_MORE_WORDS } from './english-more-words.ts';
import { ENGLISH_THESAURUS } from './english-thesaurus.ts';

/** @returns the stems of all English words that are known to be words */
export const ordinaryStems = (): Set<string> =>
  new Set(
    `${ENGLISH_THESAURUS} ${ENGLISH_COMMON_WORDS} ${ENGLISH_MORE_WORDS}`.match(/[a-z]+/g)?.map(stem) ?? [],
  );

/** More than these are seldom nearer. */
const MOST = 8;
/** Who does something is not what is done: growers say nothing of growth. */
const DOER = /(?:er|or)s?$/;

/**
 * Finds which words a publication has that may stand for others.
 * @param counts how often each word stands in the publication
 * @param thesaurus words with others, as in `english-thesaurus.ts`
 * @param common ordinary words that the thesaurus is without
 * @param irregular forms of one word, which stand for it before others do
 * @returns for each word of both, by its stem, the nearest others that are there; none for those of which the publication
 *   has neither others nor any form: they are no slips
 */
export function gatherOtherWords(
  counts: ReadonlyMap<string, number>,
  thesaurus = ENGLISH_THESAURUS,
  common = `${ENGLISH_COMMON_WORDS} ${ENGLISH_MORE_WORDS}`,
  irregular = `${ENGLISH_IRREGULAR_FORMS};${ENGLISH_FAMILIES}`,
): OtherWords {
  const [written, doers] = [new Map<string, string>(), new Map<string, string>()];
  for (const [word, count] of counts) {
    const root = stem(word);
    const forms = DOER.test(word) ? doers : written;
    if (count > (counts.get(forms.get(root) ?? '') ?? 0)) forms.set(root, word);
  }
  const formOf = (word: string) =>
    written.get(stem(word)) ?? (DOER.test(word) ? doers.get(stem(word)) : undefined);
  const others = new Map<string, Set<string>>();
  const add = (word: string, other: string) => {
    const root = stem(word.replaceAll('-', ''));
    const known = others.get(root) ?? new Set<string>();
    const words = other.split('-').map((one) => (counts.has(one) ? one : formOf(one)));
    const isSame = words.length === 1 && stem(words[0] ?? '') === root;
    if (isSame || words.includes(undefined)) return;
    if (known.size < MOST) others.set(root, known.add(words.join(' ')));
    const [first = '', ...rest] = word.split('-').map(stem);
    // Of an expression of several words, the first leads to the rest and what that stands for.
    if (rest.length)
      others.set(first, (others.get(first) ?? new Set()).add(expression(rest, words.join(' '))));
  };
  for (const forms of irregular.split(';').map((entry) => entry.trim().split(/\s+/)))
    for (const form of forms) for (const other of forms) if (other !== form) add(form, other);
  const entries = thesaurus.split(';').map((entry) => {
    const [word = '', list = ''] = entry.trim().split(/:\s+/);
    return { word, list: list.split(/\s+/).filter(Boolean) };
  });
  for (const { word, list } of entries) for (const other of list) add(word, other);
  // What stands for a word may be said by it, too, but its own entry goes before. Of expressions the parts mean something else.
  for (const { word, list } of entries)
    for (const other of list) if (!`${other}${word}`.includes('-')) add(other, word);
  for (const word of `${thesaurus} ${common}`.match(/[a-z]+/g) ?? [])
    if (!written.has(stem(word)) && !doers.has(stem(word)) && !others.has(stem(word)))
      others.set(stem(word), new Set());
  return Object.fromEntries([...others].map(([root, known]) => [root, [...known]]));
}
