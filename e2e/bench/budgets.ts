const KILOBYTE = 1024;

/** How many bytes of scripts a first search for two words may read, by the number of pages. */
const BUDGETS = [
  { upTo: 300, bytes: 220 * KILOBYTE },
  { upTo: 10_000, bytes: 380 * KILOBYTE },
];

/** @returns what is over its budget, if anything; larger publications have none */
export function overBudget(pages: number, bytes: number): string[] {
  const budget = BUDGETS.find(({ upTo }) => pages <= upTo)?.bytes ?? Infinity;
  return bytes > budget
    ? [`A first search of ${pages} pages reads ${bytes} bytes of scripts from disk; ${budget} are allowed.`]
    : [];
}
