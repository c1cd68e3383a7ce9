import { isDeepStrictEqual } from 'node:util';
import { generatorHash, hashOf, isWorthKeeping, readKept, writeKept } from './kept-file.ts';

/** What was made of texts, by their hashes, and what else it was made with. */
interface Content<Made, Given> {
  given: Given;
  made: Map<string, Made>;
}

/** @returns what tells whether something that was made with one thing would be the same with another */
export type Holds<Made, Given> = (before: Given, now: Given) => (made: Made) => boolean;

function whereEqual(before: unknown, now: unknown): () => boolean {
  const isEqual = isDeepStrictEqual(before, now);
  return () => isEqual;
}

export interface KeptByText<Made> {
  /** @returns all that the last build has kept, whatever it was made with */
  before: () => Iterable<Made>;
  /** @returns what the last build has made of a text, else what is made of it now */
  known: (text: string, make: () => Made) => Made;
  /** The same by what tells the text from any other. */
  knownAs: (key: string, make: () => Made) => Made;
  /** Writes what was asked for, for the next build, unless nearly all of it is there already. */
  save: () => void;
}

/**
 * @param name of the file of the cache
 * @param given what it is made with, beside the text; it is asked for with the first text
 */
export function keptByText<Made, Given = unknown>(
  name: string,
  given: () => Given,
  holds: Holds<Made, Given> = whereEqual,
): KeptByText<Made> {
  const generator = generatorHash();
  const before = readKept(name, generator) as Content<Made, Given> | undefined;
  let stillHolds: ((one: Made) => boolean) | undefined;
  const made = new Map<string, Made>();
  let news = 0;
  const knownAs = (key: string, make: () => Made): Made => {
    let one = before?.made.get(key);
    if (before && one !== undefined && !(stillHolds ??= holds(before.given, given()))(one)) one = undefined;
    if (one === undefined) {
      one = make();
      news += 1;
    }
    made.set(key, one);
    return one;
  };
  return {
    before: () => before?.made.values() ?? [],
    known: (text, make) => knownAs(hashOf(text), make),
    knownAs,
    save() {
      if (isWorthKeeping(news, made.size))
        writeKept(name, generator, { given: given(), made } satisfies Content<Made, Given>);
    },
  };
}
