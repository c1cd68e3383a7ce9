import type { NodeType } from 'jsonc-parser';
import { DEEPEST } from './nesting.ts';
import { isQuotationMark, readJsonString, type JsonFault, type JsonPiece } from './json-strings.ts';
import { readJsonName, readJsonWord } from './json-words.ts';

/** As the reader of right JSON has it, while it is made. */
export interface JsonNode {
  type: NodeType;
  value?: unknown;
  offset: number;
  length: number;
  parent?: JsonNode;
  children?: JsonNode[];
}

/** What could be read of a file that is not JSON to the letter. */
export interface FaultyJson {
  /** Undefined where there is nothing to read. */
  tree: JsonNode | undefined;
  faults: JsonFault[];
  /** Whether the file ends, or was given up, before all was read. */
  isCut: boolean;
}

/** More are hardly read: the file is no JSON, or one of its faults hides what follows. */
const MOST_FAULTS = 20;

class GivenUp extends Error {}

/**
 * Reads JSON as its author meant it, so that all faults are told at once and the rest is checked: commas, brackets,
 * quotation marks and colons that are missing or too many, comments, names without marks, words of other languages.
 */
export function readFaultyJson(text: string): FaultyJson {
  const faults: JsonFault[] = [];
  const open: number[] = [];
  let at = 0;
  /** A place where no comma is missed, since the edit before it names one. */
  let excused: number | undefined;
  const tell = (offset: number, message: string, hint: string) => {
    faults.push({ offset, message, hint });
    if (faults.length >= MOST_FAULTS) throw new GivenUp();
  };
  /** Where the last sign before this place ends. */
  const endOfLast = () => text.slice(0, at).trimEnd().length;
  const endOf = ({ offset, length }: JsonNode) => {
    const written = text.slice(offset, offset + length);
    return `\`${written.length > 40 || written.includes('\n') ? written.slice(-1) : written}\``;
  };
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;

  function skip(): string {
    for (;;) {
      const [spaces = ''] = /^[\s\u{FEFF}\u{200B}]*/u.exec(text.slice(at, at + 10_000)) ?? [];
      const odd = /[^ \t\r\n]/.exec(spaces);
      if (odd) tell(at + odd.index, 'There is an invisible character here that is no space.', 'Delete it.');
      at += spaces.length;
      const [comment] = /^(?:\/\/.*|#.*|\/\*[^]*?(?:\*\/|$))/.exec(text.slice(at)) ?? [];
      if (comment === undefined) {
        if (!spaces) return text.charAt(at);
        continue;
      }
      tell(at, 'JSON has no comments.', 'Delete this one, or put its words into the field `note`.');
      at += comment.length;
    }
  }

  function cut(): never {
    const missing = open.map((offset) => (text.charAt(offset) === '{' ? '}' : ']')).reverse();
    const from = open.map((offset) => `\`${text.charAt(offset)}\` of line ${lineOf(offset)}`);
    faults.push({
      offset: Math.max(endOfLast() - 1, 0),
      message: `The file ends before it is complete: ${from.join(', ')} ${from.length > 1 ? 'are' : 'is'} not closed.`,
      hint: `If nothing else is missing, ${text.trimEnd().endsWith(',') ? 'delete the last comma and ' : ''}write \`${missing.join('')}\` at its end. Otherwise export it again.`,
    });
    throw new GivenUp();
  }

  function value(): JsonNode {
    const sign = skip();
    if (sign === '{' || sign === '[') return sign === '{' ? object() : array();
    return leaf(isQuotationMark(sign) ? readJsonString(text, at) : readJsonWord(text, at));
  }

  function leaf({ value, end, faults }: JsonPiece): JsonNode {
    for (const { offset, message, hint } of faults) tell(offset, message, hint);
    const offset = at;
    at = end;
    const type = value === null ? 'null' : (typeof value as 'boolean' | 'number' | 'string');
    return { type, value, offset, length: end - offset };
  }

  /** Reads what stands between brackets, with a comma between its parts. */
  function list(type: 'object' | 'array', part: (parent: JsonNode) => JsonNode): JsonNode {
    if (open.length > DEEPEST) throw new GivenUp();
    const node: JsonNode = { type, offset: at, length: 0, children: [] };
    const [closing, other] = type === 'object' ? ['}', ']'] : [']', '}'];
    open.push(at);
    at += 1;
    const end = () => {
      open.pop();
      node.length = at - node.offset;
      return node;
    };
    let comma: number | undefined;
    let last: JsonNode | undefined;
    for (;;) {
      const sign = skip();
      if (!sign) cut();
      const isLost =
        sign === other &&
        open.slice(0, -1).some((offset) => text.charAt(offset) === (other === '}' ? '{' : '['));
      if (sign === closing || isLost) {
        if (comma !== undefined) tell(comma, 'No comma follows the last one.', 'Delete this comma.');
        if (isLost)
          tell(
            endOfLast() - 1,
            `A \`${closing}\` is missing after this.`,
            `Write \`${closing}\` before the \`${other}\` of line ${lineOf(at)}.`,
          );
        else at += 1;
        return end();
      }
      if (sign === other || sign === ':' || sign === ')') {
        tell(
          at,
          `This \`${sign}\` closes nothing.`.replace('`:` closes nothing', '`:` has no name before it'),
          'Delete it.',
        );
        at += 1;
        continue;
      }
      if (sign === ',' || sign === ';') {
        if (!last || comma !== undefined) tell(at, 'There is a comma too many here.', 'Delete it.');
        else if (sign === ';') tell(at, 'A semicolon does not divide.', 'Write a comma instead.');
        comma = at;
        at += 1;
        continue;
      }
      if (type === 'object' && sign === '{') {
        tell(
          comma ?? endOfLast() - 1,
          'A `}` is missing here: another group begins before this one ends.',
          comma === undefined ? `Write \`},\` after it.` : 'Write `}` before this comma.',
        );
        // The comma divides the groups then.
        if (comma === undefined) excused = at;
        else at = comma;
        return end();
      }
      if (last && comma === undefined && at !== excused)
        tell(endOfLast() - 1, 'A comma is missing after this.', `Write \`,\` after ${endOf(last)}.`);
      comma = undefined;
      const child = part(node);
      child.parent = node;
      node.children?.push(child);
      last = child;
      node.length = at - node.offset;
    }
  }

  const array = () => list('array', value);
  const object = () =>
    list('object', () => {
      const offset = at;
      const key = leaf(readJsonName(text, at));
      const property: JsonNode = { type: 'property', offset, length: 0, children: [key] };
      key.parent = property;
      const arrow = /^(?:=>?|-)/.exec((skip(), text.slice(at, at + 2)))?.[0];
      const hasColon = text.charAt(at) === ':';
      if (arrow !== undefined) tell(at, 'A colon stands between a name and its value.', 'Write `:` instead.');
      at += arrow?.length ?? (hasColon ? 1 : 0);
      const next = skip();
      if (!next) cut();
      const isEmpty = /[,;}\]]/.test(next);
      if (isEmpty && key.value)
        tell(endOfLast() - 1, `The field ${endOf(key)} has no value.`, 'Write one, or delete the field.');
      else if (!isEmpty && !hasColon && arrow === undefined)
        tell(endOfLast() - 1, 'A colon is missing after this name.', `Write \`:\` after ${endOf(key)}.`);
      const said: JsonNode = isEmpty ? { type: 'null', value: null, offset: at, length: 0 } : value();
      said.parent = property;
      property.children?.push(said);
      property.length = at - offset;
      return property;
    });

  let tree: JsonNode | undefined;
  try {
    if (!skip()) {
      tell(0, 'The file is empty.', 'Write `[]`, or delete the file.');
      return { tree, faults, isCut: false };
    }
    begin();
    tree = value();
    rest(tree);
    return { tree, faults, isCut: false };
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    return { tree, faults, isCut: true };
  }

  /** Text before the list, as in programs: `const sources = [`. */
  function begin(): void {
    const first = text.slice(at).search(/[[{]/);
    if (!first) return;
    tell(
      at,
      'The list of sources begins with `[`, but other text stands here.',
      first < 0 ? 'Export the sources as CSL-JSON, BibTeX or RIS.' : 'Delete what stands before the `[`.',
    );
    if (first < 0) throw new GivenUp();
    at += first;
  }

  /** What follows the list, or the first group of several without a list around them. */
  function rest(first: JsonNode): void {
    if (!skip()) return;
    const isList = first.type === 'array';
    const next = isList ? /^[\s,]*\[/ : /^[\s,]*\{/;
    if (!next.test(text.slice(at))) {
      tell(at, `Other text follows after the end of the ${isList ? 'list' : 'group'}.`, 'Delete it.');
      return;
    }
    if (isList)
      tell(
        at,
        'A second list begins here, but a file has one.',
        'Write a comma instead of the `]` before it and this `[`.',
      );
    else
      tell(
        first.offset,
        'Several sources need a list around them.',
        'Write `[` before the first and `]` after the last, with a comma between them.',
      );
    const parts = [first];
    while (next.test(text.slice(at))) {
      at += text.slice(at).search(/[[{]/);
      parts.push(value());
      skip();
    }
    const children = isList ? parts.flatMap(({ children = [] }) => children) : parts;
    tree = { type: 'array', offset: first.offset, length: at - first.offset, children };
    for (const child of children) child.parent = tree;
  }
}
