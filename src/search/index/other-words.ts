import { stem } from '../language/stem.ts';
import type { OtherWords } from '../language/vocabulary.ts';
import { ENGLISH_THESAURUS } from './english-thesaurus.ts';

/** More than these are seldom nearer, and each costs a search. */
const MOST = 4;

/**
 * Finds which words a publication has instead of common ones that it does not have.
 * @param counts how often each word stands in the publication
 * @param thesaurus words with others, as in `english-thesaurus.ts`
 * @returns for each word of the thesaurus that is absent in all its forms, by its stem, the nearest that are there
 */
export function gatherOtherWords(
  counts: ReadonlyMap<string, number>,
  thesaurus = ENGLISH_THESAURUS,
): OtherWords {
  const written = new Map<string, string>();
  for (const [word, count] of counts) {
    const root = stem(word);
    if (count > (counts.get(written.get(root) ?? '') ?? 0)) written.set(root, word);
  }
  const others = new Map<string, Set<string>>();
  for (const entry of thesaurus.split(';')) {
    const [word = '', list = ''] = entry.trim().split(/:\s+/);
    const root = stem(word.replace('-', ''));
    if (!word) continue;
    const known = others.get(root) ?? new Set();
    for (const other of list.split(/\s+/)) {
      const words = other.split('-').map((one) => (counts.has(one) ? one : written.get(stem(one))));
      const isSame = words.length === 1 && stem(words[0] ?? '') === root;
      if (!isSame && words.every((one) => one !== undefined) && known.size < MOST) known.add(words.join(' '));
    }
    if (known.size) others.set(root, known);
  }
  return Object.fromEntries([...others].map(([root, known]) => [root, [...known]]));
}
