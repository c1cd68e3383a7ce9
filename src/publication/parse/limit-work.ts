import { blankCode } from '../../model/markdown-scan.ts';
import type { Problem } from '../../model/problems.ts';
import { DEEPEST, tooDeep, tooMany } from './nesting.ts';
import { positionsIn } from './source-position.ts';

interface Limit {
  pattern: RegExp;
  most: number;
  what: string;
  hint: string;
}

/**
 * What costs a parser as much as all that stands before it, so that its time grows with the square of their number:
 * as many as are read take a second or two.
 */
const LIMITS: Limit[] = [
  {
    pattern: /\]:/g,
    most: 5_000,
    what: 'footnotes and named addresses (`[name]:`) are on one page',
    hint: 'Divide the page.',
  },
  {
    pattern: /(?<=\S[ \t]*\r?\n)[ \t>]*(?:=+|-+)[ \t]*$/gm,
    most: 2_000,
    what: 'headings with a line under them are on one page',
    hint: 'Put `##` before headings instead of a line under them.',
  },
  {
    pattern: /^[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]).*\r?\n[^\s>\d*+-]/gm,
    most: 5_000,
    what: 'items and quotations go on in a line that is not indented, or has no `>`',
    hint: 'Begin these lines with `>`, or with spaces.',
  },
];

/** In one piece of code. At each brace that closes and each blank line, all since its first line is parsed again. */
const MOST_BRACES = 500;
const MOST_LINES = 2_000;

/** @returns that a text would take too long to parse, and from where */
export function findTooMuch(file: string, text: string): Problem | undefined {
  const read = blankCode(text);
  const positionOf = positionsIn(text);
  for (const { pattern, most, what, hint } of LIMITS) {
    const superfluous = [...read.matchAll(pattern)][most];
    if (superfluous) return tooMany(file, positionOf(superfluous.index), most, what, hint);
  }
  return file.endsWith('.mdx') ? findLongCode(file, read) : undefined;
}

/** Brackets; the ends of lines, and whether a module may end with them, as before text that is not indented; its begin. */
const CODE = /[[\](){}]|\n(?<last>[ \t]*\r?\n(?![ \t\r\n\])}]))?|^(?:import|export)\b/gm;

function findLongCode(file: string, text: string): Problem | undefined {
  let [depth, braces, lines, inModule] = [0, 0, 0, false];
  // As long as any is open in a module, its text goes on.
  let open = 0;
  for (const { 0: sign, index, groups } of text.matchAll(CODE)) {
    if (/[[({]/.test(sign)) open += 1;
    else if (/[\])}]/.test(sign)) open -= 1;
    if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth = Math.max(depth - 1, 0);
      braces += 1;
    } else if (sign.startsWith('\n')) {
      lines += 1;
      inModule &&= open > 0 || groups?.['last'] === undefined;
    } else if (/^[ie]/.test(sign) && !inModule) [inModule, open] = [true, 0];
    if (depth === 0 && !inModule) braces = lines = 0;
    const place = () => positionsIn(text)(index);
    if (depth > DEEPEST) return tooDeep(file, place());
    if (braces > MOST_BRACES)
      return tooMany(file, place(), MOST_BRACES, 'braces are in one piece of code', HINT);
    if (lines > MOST_LINES) return tooMany(file, place(), MOST_LINES, 'lines are in one piece of code', HINT);
  }
  return undefined;
}

const HINT = 'Write it as Markdown, or divide it by blank lines.';
