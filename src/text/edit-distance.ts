/**
 * The number of edits between two words: a letter more, less or other, or two neighbours changed round.
 * This is the optimal string alignment distance (Damerau, 1964; Wagner and Fischer, 1974, row by row).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let edits = i;
    const next = [edits];
    for (let j = 1; j <= b.length; j++) {
      edits = Math.min(cell(row, j) + 1, edits + 1, cell(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, cell(before, j - 2) + 1);
      next.push(edits);
    }
    [before, row] = [row, next];
  }
  return cell(row, b.length);
}

/** No way leads through what is outside the table. */
const cell = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
