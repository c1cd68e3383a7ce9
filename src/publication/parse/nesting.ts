import type { Problem } from '../../model/problems.ts';
import type { Position } from './source-position.ts';

/** Levels of nesting that are read. Parsers stop at some thousands, and take long before that. */
export const DEEPEST = 100;

/** @returns that a file nests its parts too deeply from a place on, where the rest of it is not read */
export const tooDeep = (file: string, place: Position): Problem => ({
  name: 'too-complex',
  file,
  ...place,
  message: `Parts are inside each other for more than ${DEEPEST} levels here.`,
  hint: 'Take levels out. If you did not write this by hand, restore the file: it may be damaged.',
});

/** @returns that a file has more of something than is read; the place is that of the first too many */
export const tooMany = (
  file: string,
  { line, column }: Position,
  most: number,
  what: string,
  hint: string,
): Problem => ({
  name: 'too-complex',
  file,
  line,
  column,
  message: `More than ${most} ${what}; this is the first too many.`,
  hint,
});

/** Whether an error says that a parser went deeper than the machine can follow. */
export const isStackOverflow = (error: unknown): boolean =>
  error instanceof RangeError && /call stack/i.test(error.message);

/**
 * Walks a tree without recursion, which is what the trees that are looked for would break.
 * @returns the first node that is found below the deepest level, or undefined if there is none
 */
export function findTooDeep<Node>(root: Node, childrenOf: (node: Node) => readonly Node[]): Node | undefined {
  let level = [root];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST) return level[0];
    level = level.flatMap(childrenOf);
  }
  return undefined;
}
