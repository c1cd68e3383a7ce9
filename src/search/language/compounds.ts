import { normalise } from './normalise.ts';

/** Words that are written as one or as two: `login` by `log in`. */
export type Compounds = ReadonlyMap<string, string>;

/** Shorter words stand beside one another by chance. */
const SHORTEST_PART = 2;
const SHORTEST_WHOLE = 5;

/**
 * Finds what a publication writes as one word in one place, and as two words, or with a hyphen, in another.
 * @returns the two words by the one
 */
export function findCompounds(texts: readonly string[]): Compounds {
  const single = new Set<string>();
  const pairs = new Map<string, string>();
  for (const text of texts)
    for (const [one, two, hyphen] of neighbours(text)) {
      single.add(one);
      if (!two) continue;
      pairs.set(one + two, `${one} ${two}`);
      if (hyphen) single.add(one + two);
    }
  return new Map([...pairs].filter(([whole]) => whole.length >= SHORTEST_WHOLE && single.has(whole)));
}

/**
 * @returns what a text would say, were its compounds written otherwise, each with what it does say:
 *   `['login', 'log in']`
 */
export function otherCompounds(text: string, compounds: Compounds): [other: string, written: string][] {
  const others = new Map<string, string>();
  for (const [one, two, hyphen] of neighbours(text)) {
    const pair = compounds.get(one);
    if (pair) others.set(pair, one);
    // With a hyphen, the index finds it by both forms as it is.
    if (two && !hyphen && compounds.has(one + two)) others.set(one + two, `${one} ${two}`);
  }
  return [...others];
}

function* neighbours(text: string): Generator<[one: string, two: string | undefined, hyphen: boolean]> {
  const words = normalise(text).matchAll(/(\p{L}+)(?:(?=(\s|-)(\p{L}+))|)/gu);
  for (const [, one = '', between, two] of words) {
    const isPair = two !== undefined && one.length >= SHORTEST_PART && two.length >= SHORTEST_PART;
    yield [one, isPair ? two : undefined, between === '-'];
  }
}
