import { stem } from '../language/stem.ts';

/** Who does something is not what is done: growers say nothing of growth. */
const DOER = /(?:er|or)s?$/;

/** Which words a publication has. */
export interface Forms {
  /** @returns a word as it is mostly written there, undefined if it is not */
  of(word: string): string | undefined;
  /** Tells whether there is any word with a stem. */
  have(root: string): boolean;
}

/** @param counts how often each word stands in a publication */
export function findForms(counts: ReadonlyMap<string, number>): Forms {
  const [written, doers] = [new Map<string, string>(), new Map<string, string>()];
  for (const [word, count] of counts) {
    const root = stem(word);
    const forms = DOER.test(word) ? doers : written;
    if (count > (counts.get(forms.get(root) ?? '') ?? 0)) forms.set(root, word);
  }
  return {
    of(word) {
      if (counts.has(word)) return word;
      const root = stem(word);
      return written.get(root) ?? (DOER.test(word) ? doers.get(root) : undefined);
    },
    have: (root) => written.has(root) || doers.has(root),
  };
}
