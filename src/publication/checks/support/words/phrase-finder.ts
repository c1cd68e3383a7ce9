/** Finds known phrases in texts in time that does not grow with their number. */

/**
 * @param pattern finds in a phrase the parts by which it is looked up; its first group, if it has one, is the part
 * @returns whether a part of a text, given with its place, stands there as a part of one of the phrases
 */
export function partFinder(phrases: Iterable<string>, pattern: RegExp) {
  const whole = new Set(phrases);
  const byPart = new Map<string, { phrase: string; at: number }[]>();
  for (const phrase of whole)
    for (const { 0: match, 1: part = match, index } of phrase.matchAll(pattern)) {
      const others = byPart.get(part);
      if (others) others.push({ phrase, at: index });
      else byPart.set(part, [{ phrase, at: index }]);
    }
  return (text: string, part: string, index: number): boolean =>
    whole.has(part) ||
    (byPart.get(part)?.some(({ phrase, at }) => text.startsWith(phrase, index - at)) ?? false);
}

const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
const WORD = /[\p{L}\p{N}]+/gu;

/** @returns a function that tells which of the phrases stand in a text, as whole words, in small letters or capitals */
export function phraseFinder(phrases: Iterable<string>): (text: string) => Set<string> {
  const byWord = new Map<string, { phrase: string; lower: string; at: number }[]>();
  for (const phrase of new Set(phrases)) {
    const lower = phrase.toLowerCase();
    const [first] = lower.matchAll(WORD);
    if (!first) continue;
    const entry = { phrase, lower, at: first.index };
    const others = byWord.get(first[0]);
    if (others) others.push(entry);
    else byWord.set(first[0], [entry]);
  }
  return (text) => {
    const lower = text.toLowerCase();
    const found = new Set<string>();
    for (const { 0: word, index } of lower.matchAll(WORD))
      for (const { phrase, lower: wanted, at } of byWord.get(word) ?? [])
        if (lower.startsWith(wanted, index - at) && !isLetter(lower.charAt(index - at + wanted.length)))
          found.add(phrase);
    return found;
  };
}
