/** Shorter ones are words, or stand for much else. */
const SHORTEST = 3;

/**
 * @returns what readers may shorten a name to: `NPfIT`, `NPIT` and `NPf IT` for "National Programme for IT", `HDRUK` and
 *   `HDR UK` for "Health Data Research UK"; nothing for names of few words, or in scripts without capitals
 */
export function initialsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capital.length < SHORTEST) return [];
  return [...new Set([words, capital].flatMap((some) => [shorten(some), shorten(some).replaceAll(' ', '')]))];
}

/** Words in capitals are short as they are. */
const shorten = (words: readonly string[]): string =>
  words
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? ` ${word} ` : word.slice(0, 1)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
