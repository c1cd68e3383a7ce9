/** What can be wrong with content. The names are permanent: authors search for them. */
export const PROBLEM_NAMES = [
  'missing-folder',
  'missing-file',
  'invalid-yaml',
  'invalid-json',
  'missing-front-matter',
  'invalid-field',
  'unknown-field',
  'missing-field',
  'unknown-reference',
  'unknown-source',
  'unused-source',
  'duplicate-id',
  'reserved-name',
  'invalid-name',
  'broken-link',
  'removed-html',
  'mdx-not-allowed',
] as const;
export type ProblemName = (typeof PROBLEM_NAMES)[number];

/** One thing that is wrong, where it is, and the edit that mends it. */
export interface Problem {
  name: ProblemName;
  /** The path inside the content folder. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What is wrong, in the author's words. */
  message: string;
  /** The edit to make. */
  hint?: string;
}

/** Orders problems by file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** @returns the problems as lines for a terminal, ending with their number. */
export function formatProblems(problems: Problem[]): string {
  const lines = [...problems]
    .sort(compareProblems)
    .map(
      ({ name, file, line, column, message, hint }) =>
        `error ${name}  ${file}:${line}:${column}\n  ${message}${hint ? `\n  ${hint}` : ''}\n`,
    );
  return [...lines, problems.length === 1 ? '1 problem.' : `${problems.length} problems.`].join('\n');
}

/**
 * @returns the candidate nearest to a word, for "Did you mean …?", or undefined where none is near:
 *   at most a third of the letters may differ, those of a folder before the name not counted
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.replace(/^.*\//, '').length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The number of single-letter edits between two words (Wagner and Fischer, 1974), one row at a time. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
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
