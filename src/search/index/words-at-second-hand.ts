import { readOthers } from '../language/expressions.ts';
import { stem } from '../language/stem.ts';

/** A word with others that may stand for it. */
export interface Entry {
  word: string;
  list: readonly string[];
}

/** So many; six found no more. */
const MOST = 4;

/**
 * What stands for a word may have others itself where the publication has neither: "vandalism" is damage, and that is what is
 * broken. Near words of WordNet are worse: on 184 questions of four publications these took the mean reciprocal rank from 0.755
 * to 0.789, paraphrases among them from 0.490 to 0.552.
 * @param entries of single words; what one says for another the other says for it, too
 * @param direct what the publication has that stands for words by their own entries, by their stems
 * @param isOpen tells by the stem of a word whether others are looked for
 * @returns what the publication has that stands for what stands for words, by their stems: what most lead to comes first
 */
export function wordsAtSecondHand(
  entries: readonly Entry[],
  direct: ReadonlyMap<string, ReadonlySet<string>>,
  isOpen: (root: string) => boolean,
): Map<string, string[]> {
  const near = new Map<string, Set<string>>();
  const link = (root: string, other: string) => near.set(root, (near.get(root) ?? new Set()).add(other));
  for (const { word, list } of entries)
    for (const other of list.filter((one) => !`${word}${one}`.includes('-'))) {
      link(stem(word), stem(other));
      link(stem(other), stem(word));
    }
  const second = [...near].flatMap(([root, others]): [string, string[]][] => {
    if (!isOpen(root)) return [];
    const times = new Map<string, number>();
    for (const word of [...others].flatMap((other) => readOthers([...(direct.get(other) ?? [])]).alone))
      times.set(word, (times.get(word) ?? 0) + 1);
    const words = [...times].sort(([, one], [, other]) => other - one).map(([word]) => word);
    return words.length ? [[root, words.slice(0, MOST)]] : [];
  });
  return new Map(second);
}
