import { createCursor, GivenUp, type JsonCursor } from './json-cursor.ts';
import type { JsonFault } from './json-strings.ts';
import { readFaultyValue, type JsonNode } from './read-faulty-value.ts';

/** What could be read of a file that is not JSON to the letter. */
export interface FaultyJson {
  /** Undefined where there is nothing to read. */
  tree: JsonNode | undefined;
  faults: (JsonFault & { /** Where the same is wrong. */ others?: number[] })[];
  /** Whether the file ends, or was given up, before all was read. */
  isCut: boolean;
}

/**
 * Reads JSON as its author meant it, so that all faults are told at once and the rest is checked: commas, brackets,
 * quotation marks and colons that are missing or too many, comments, names without marks, words of other languages.
 */
export function readFaultyJson(text: string): FaultyJson {
  const cursor = createCursor(text);
  const faults = () => cursor.faults.flatMap((same) => asOne(same, cursor));
  let tree: JsonNode | undefined;
  try {
    if (cursor.skip()) {
      passBeginning(cursor);
      tree = readFaultyValue(cursor);
      tree = withRest(cursor, tree);
    } else cursor.tell(0, 'The file is empty.', 'Write `[]`, or delete the file.');
    return { tree, faults: faults(), isCut: false };
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    return { tree, faults: faults(), isCut: true };
  }
}

/** More than so many of a kind are told once: they come from how the file was written, and are mended by one edit. */
const FEW = 5;

function asOne(same: JsonFault[], { lineOf }: JsonCursor): FaultyJson['faults'] {
  const [first, ...rest] = same;
  if (!first || same.length <= FEW) return same;
  const lines = [...new Set(rest.map(({ offset }) => lineOf(offset)))];
  const shown = lines.slice(0, FEW).join(', ') + (lines.length > FEW ? ' and so on' : '');
  return [
    {
      ...first,
      message: `${first.message} So it is at ${rest.length} more places of this file: line${lines.length > 1 ? 's' : ''} ${shown}.`,
      hint: `${first.hint} Do the same there, or export the file again.`,
      others: rest.map(({ offset }) => offset),
    },
  ];
}

/** Text before the list, as in programs: `const sources = [`. */
function passBeginning(cursor: JsonCursor): void {
  const first = cursor.text.slice(cursor.at).search(/[[{]/);
  if (!first) return;
  cursor.tell(
    cursor.at,
    'The list of sources begins with `[`, but other text stands here.',
    first < 0 ? 'Export the sources as CSL-JSON, BibTeX or RIS.' : 'Delete what stands before the `[`.',
  );
  if (first < 0) throw new GivenUp();
  cursor.at += first;
}

/** @returns the list with what follows it, or the groups of which several stand without a list around them */
function withRest(cursor: JsonCursor, first: JsonNode): JsonNode {
  if (!cursor.skip()) return first;
  const isList = first.type === 'array';
  const next = isList ? /^[\s,]*\[/ : /^[\s,]*\{/;
  const rest = () => cursor.text.slice(cursor.at);
  if (!next.test(rest())) {
    cursor.tell(
      cursor.at,
      `Other text follows after the end of the ${isList ? 'list' : 'group'}.`,
      'Delete it.',
    );
    return first;
  }
  if (isList)
    cursor.tell(
      cursor.at,
      'A second list begins here, but a file has one.',
      'Write a comma instead of the `]` before it and this `[`.',
    );
  else
    cursor.tell(
      first.offset,
      'Several sources need a list around them.',
      'Write `[` before the first and `]` after the last, with a comma between them.',
    );
  const parts = [first];
  while (next.test(rest())) {
    cursor.at += rest().search(/[[{]/);
    parts.push(readFaultyValue(cursor));
    cursor.skip();
  }
  const children = isList ? parts.flatMap(({ children = [] }) => children) : parts;
  const whole: JsonNode = { type: 'array', offset: first.offset, length: cursor.at - first.offset, children };
  for (const child of children) child.parent = whole;
  return whole;
}
