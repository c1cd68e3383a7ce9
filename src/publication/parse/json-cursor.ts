import { DEEPEST } from './nesting.ts';
import type { JsonFault } from './json-strings.ts';

/** More are hardly read: the file is no JSON, or one of its faults hides what follows. */
const MOST_FAULTS = 20;

/** Ends the reading of a file, of which as much counts as was read. */
export class GivenUp extends Error {}

/** Goes through a text, and notes what is wrong with it. */
export interface JsonCursor {
  readonly text: string;
  at: number;
  /** All of a kind count as one. */
  readonly faults: JsonFault[][];
  /** @throws GivenUp after too many */
  tell: (offset: number, message: string, hint: string, kind?: string) => void;
  /** Passes over spaces, and over comments, which it tells. @returns the next sign; nothing at the end */
  skip: () => string;
  /** @returns where the last sign before this place ends */
  endOfLast: () => number;
  lineOf: (offset: number) => number;
  /** Passes over a bracket that opens. @throws GivenUp if too many are open */
  enter: () => void;
  /** Says that what the last open bracket holds has ended. */
  leave: () => void;
  /** @returns whether a bracket is open of which the last one is a part */
  isInside: (bracket: string) => boolean;
  /** Tells that the file ends too early. @throws GivenUp */
  cut: () => never;
}

export function createCursor(text: string): JsonCursor {
  const open: number[] = [];
  const cursor: JsonCursor = {
    ...{ text, at: 0, faults: [] },
    tell(offset, message, hint, kind = message) {
      const same = cursor.faults.find(([first]) => first?.kind === kind);
      if (same) same.push({ offset, message, hint });
      else cursor.faults.push([{ offset, message, hint, kind }]);
      if (cursor.faults.length >= MOST_FAULTS) throw new GivenUp();
    },
    skip() {
      for (;;) {
        const [spaces = ''] = /^[\s\u{FEFF}\u{200B}]*/u.exec(text.slice(cursor.at, cursor.at + 10_000)) ?? [];
        const odd = /[^ \t\r\n]/.exec(spaces);
        if (odd)
          cursor.tell(
            cursor.at + odd.index,
            'There is an invisible character here that is no space.',
            'Delete it.',
          );
        cursor.at += spaces.length;
        const [comment] = /^(?:\/\/.*|#.*|\/\*[^]*?(?:\*\/|$))/.exec(text.slice(cursor.at)) ?? [];
        if (comment === undefined && !spaces) return text.charAt(cursor.at);
        if (comment === undefined) continue;
        cursor.tell(
          cursor.at,
          'JSON has no comments.',
          'Delete this one, or put its words into the field `note`.',
        );
        cursor.at += comment.length;
      }
    },
    endOfLast: () => text.slice(0, cursor.at).trimEnd().length,
    lineOf: (offset) => text.slice(0, offset).split('\n').length,
    enter() {
      if (open.length > DEEPEST) throw new GivenUp();
      open.push(cursor.at);
      cursor.at += 1;
    },
    leave() {
      open.pop();
    },
    isInside: (bracket) => open.slice(0, -1).some((offset) => text.charAt(offset) === bracket),
    cut() {
      const missing = open.map((offset) => (text.charAt(offset) === '{' ? '}' : ']')).reverse();
      const from = open.map((offset) => `\`${text.charAt(offset)}\` of line ${cursor.lineOf(offset)}`);
      cursor.faults.push([
        {
          offset: Math.max(cursor.endOfLast() - 1, 0),
          message: `The file ends before it is complete: ${from.join(', ')} ${from.length > 1 ? 'are' : 'is'} not closed.`,
          hint: `If nothing else is missing, ${text.trimEnd().endsWith(',') ? 'delete the last comma and ' : ''}write \`${missing.join('')}\` at its end. Otherwise export it again.`,
        },
      ]);
      throw new GivenUp();
    },
  };
  return cursor;
}
