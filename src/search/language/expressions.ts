/**
 * Others for an expression of several words stand beside those for its first word, with the stems of its other words:
 * `learn|AI` beside what stands for "machine".
 */
export const expression = (rest: readonly string[], other: string): string => `${rest.join(' ')}|${other}`;

/** @returns what stands for a word alone, and what for expressions that begin with it, each with the stems of its other words */
export function readOthers(others: readonly string[]): {
  alone: string[];
  expressions: { rest: string[]; other: string }[];
} {
  const isExpression = (text: string) => text.includes('|');
  return {
    alone: others.filter((text) => !isExpression(text)),
    expressions: others.filter(isExpression).map((text) => {
      const [rest = '', other = ''] = text.split('|');
      return { rest: rest.split(' '), other };
    }),
  };
}
