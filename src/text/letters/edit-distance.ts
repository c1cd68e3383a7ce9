/**
 * The number of edits between two words: a letter more, less or other, or two neighbours changed round.
 * This is the optimal string alignment distance (Damerau, 1964; Wagner and Fischer, 1974, row by row).
 * @param most where it is more than this, any number above this may be returned, as soon as that is certain
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before = new Uint32Array(b.length + 1);
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
  let next = new Uint32Array(b.length + 1);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    let edits = (next[0] = i);
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      edits = Math.min(cell(row, j) + 1, edits + 1, cell(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, cell(before, j - 2) + 1);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    // Every way leads through one of two neighbouring rows.
    if (least > most && leastBefore > most) return least;
    leastBefore = least;
    [before, row, next] = [row, next, before];
  }
  return cell(row, b.length);
}

const cell = (row: Uint32Array, index: number) => row[index] ?? 0;
