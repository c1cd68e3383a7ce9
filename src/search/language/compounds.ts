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
  const words = new Set<string>();
  const wholes = new Set<string>();
  // There are many more pairs than words: which of them are one word elsewhere is asked by word.
  const seconds = new Map<string, Set<string>>();
  for (const text of texts)
    for (const { one, two, hyphen } of neighbours(text)) {
      words.add(one);
      if (two === undefined) continue;
      const known = seconds.get(one);
      if (known) known.add(two);
      else seconds.set(one, new Set([two]));
      if (hyphen) wholes.add(one + two);
    }
  const compounds = new Map<string, string>();
  for (const whole of new Set([...words, ...wholes]))
    for (
      let at = SHORTEST_PART;
      whole.length >= SHORTEST_WHOLE && at <= whole.length - SHORTEST_PART;
      at += 1
    ) {
      const [one, two] = [whole.slice(0, at), whole.slice(at)];
      if (seconds.get(one)?.has(two)) compounds.set(whole, `${one} ${two}`);
    }
  return compounds;
}

/**
 * @returns what a text would say, were its compounds written otherwise, each with what it does say:
 *   `['login', 'log in']`
 */
export function otherCompounds(text: string, compounds: Compounds): [other: string, written: string][] {
  const others = new Map<string, string>();
  for (const { one, two, hyphen } of neighbours(text)) {
    const pair = compounds.get(one);
    if (pair) others.set(pair, one);
    // With a hyphen, the index finds it by both forms as it is.
    if (two && !hyphen && compounds.has(one + two)) others.set(one + two, `${one} ${two}`);
  }
  return [...others];
}

interface Neighbours {
  one: string;
  /** The next word, where one space or hyphen stands between and both are long enough. */
  two: string | undefined;
  hyphen: boolean;
}

/** @returns each word with the one after it */
function neighbours(text: string): Neighbours[] {
  const pieces = normalise(text).split(/(\P{L}+)/u);
  const found: Neighbours[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const [one = '', between = '', next = ''] = pieces.slice(at, at + 3);
    if (!one) continue;
    const isPair = /^[\s-]$/.test(between) && one.length >= SHORTEST_PART && next.length >= SHORTEST_PART;
    found.push({ one, two: isPair ? next : undefined, hyphen: between === '-' });
  }
  return found;
}
