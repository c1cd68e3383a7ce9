import { normalise } from './normalise.ts';

/** Words that are written as one or as two: `login` by `log in`. */
export type Compounds = ReadonlyMap<string, string>;

/** Shorter words stand beside one another by chance. */
const SHORTEST_PART = 2;
const SHORTEST_WHOLE = 5;

/** What a text adds to the compounds of a publication. */
interface TextPieces {
  /** What it writes as one word. */
  wholes: ReadonlySet<string>;
  /** Its words, and between them what stands there. */
  pieces: readonly string[];
}

/**
 * Finds what a publication writes as one word in one place, and as two words, or with a hyphen, in another.
 * @param read takes a text apart; one that remembers spares the work for texts that stay
 * @returns the two words by the one
 */
export function findCompounds(texts: readonly string[], read = readPieces): Compounds {
  const known = texts.map((text) => read(text));
  const wholes = new Set<string>();
  for (const text of known) for (const whole of text.wholes) wholes.add(whole);
  const endings = possibleEndings(wholes);
  const compounds = new Map<string, string>();
  for (const { pieces } of known)
    for (let at = 0; at < pieces.length; at += 2) {
      const one = pieces[at] ?? '';
      const two = pieces[at + 2] ?? '';
      if (!endings.get(one)?.has(two) || !isPair(pieces, at)) continue;
      // Of several ways to part a word, the one with the longest beginning counts.
      const before = compounds.get(one + two)?.indexOf(' ') ?? 0;
      if (one.length > before) compounds.set(one + two, `${one} ${two}`);
    }
  return compounds;
}

/**
 * Of thousands of pages, pairs of words are many more than words: so words are parted, instead of pairs joined. In the order
 * of their letters, a word comes after all that it begins with, and these begin one another.
 * @returns for each word that others begin with, the words that may follow it there
 */
function possibleEndings(wholes: ReadonlySet<string>): Map<string, Set<string>> {
  const endings = new Map<string, Set<string>>();
  const begins: string[] = [];
  for (const whole of [...wholes].sort()) {
    while (!whole.startsWith(begins.at(-1) ?? '')) begins.pop();
    for (const one of whole.length >= SHORTEST_WHOLE ? begins : []) {
      const two = whole.slice(one.length);
      if (two.length >= SHORTEST_PART && wholes.has(two))
        endings.set(one, (endings.get(one) ?? new Set()).add(two));
    }
    if (whole.length >= SHORTEST_PART) begins.push(whole);
  }
  return endings;
}

/** @returns what a text writes as one word, and all of its words */
export function readPieces(text: string): TextPieces {
  const pieces = piecesOf(text);
  const wholes = new Set<string>();
  for (let at = 0; at < pieces.length; at += 2) {
    const one = pieces[at] ?? '';
    if (one) wholes.add(one);
    if (pieces[at + 1] === '-' && isPair(pieces, at)) wholes.add(one + (pieces[at + 2] ?? ''));
  }
  return { wholes, pieces };
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
  const pieces = piecesOf(text);
  const found: Neighbours[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const one = pieces[at];
    if (!one) continue;
    found.push({ one, two: isPair(pieces, at) ? pieces[at + 2] : undefined, hyphen: pieces[at + 1] === '-' });
  }
  return found;
}

/** @returns words, and between them what stands there */
export const piecesOf = (text: string): string[] => normalise(text).split(/(\P{L}+)/u);

/** Whether one space or hyphen stands between a word and the next, and both are long enough. */
function isPair(pieces: readonly string[], at: number): boolean {
  const [one = '', between = '', next = ''] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (one.length < SHORTEST_PART || next.length < SHORTEST_PART) return false;
  return between === ' ' || /^[\s-]$/.test(between);
}
