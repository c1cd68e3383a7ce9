/** What an author may have meant by a word that is not known. */

/**
 * @returns the candidate nearest to a word, for "Did you mean …?", or undefined where none is near:
 *   at most a third of the letters may differ, those of a folder before the name not counted
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.replace(/^.*\//, '').length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * The number of letters to add, drop, change, or swap with the next one, to make one word of another
 * (optimal string alignment, after Damerau, 1964), one row at a time.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** @returns "Did you mean `x`?" where something is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, [...candidates].sort(compareText));
  return near === undefined ? undefined : `Did you mean \`${near}\`?`;
}

/** @returns "Did you mean `x`?" where something is near, else the list of what there is, if it is short. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates].sort(compareText);
  const list = all.length > 0 && all.length <= 12 ? `There is: ${all.join(', ')}.` : undefined;
  return didYouMean(word, all) ?? list;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
