import { generatorHash, hashOf, isWorthKeeping, readKept, writeKept } from './kept-file.ts';

/** What was made of texts, by their hashes; it holds as long as what else it was made with is the same. */
interface Content<Made> {
  given: string;
  made: Map<string, Made>;
}

export interface KeptByText<Made> {
  /** @returns all that the last build has kept, whatever it was made with */
  before: () => Iterable<Made>;
  /** @returns what the last build has made of a text, else what is made of it now */
  known: (text: string, make: () => Made) => Made;
  /** Writes what was asked for, for the next build, unless nearly all of it is there already. */
  save: () => void;
}

/**
 * @param name of the file of the cache
 * @param rooms whose code makes it
 * @param given what it is made with, beside the text; it is asked for with the first text
 */
export function keptByText<Made>(
  name: string,
  rooms: readonly string[],
  given: () => unknown,
): KeptByText<Made> {
  const generator = generatorHash(rooms);
  let hash: string | undefined;
  const before = readKept(name, generator) as Content<Made> | undefined;
  const made = new Map<string, Made>();
  let news = 0;
  return {
    before: () => before?.made.values() ?? [],
    known(text, make) {
      hash ??= hashOf(JSON.stringify(given()));
      const key = hashOf(text);
      let one = before?.given === hash ? before.made.get(key) : undefined;
      if (one === undefined) {
        one = make();
        news += 1;
      }
      made.set(key, one);
      return one;
    },
    save() {
      if (isWorthKeeping(news, made.size))
        writeKept(name, generator, { given: hash ?? '', made } satisfies Content<Made>);
    },
  };
}
