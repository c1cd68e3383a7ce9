import type { NodeType } from 'jsonc-parser';
import type { JsonCursor } from './json-cursor.ts';
import { isQuotationMark, readJsonString, type JsonPiece } from './json-strings.ts';
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

/**
 * Reads a value as its author meant it, and tells what is wrong with it.
 * @param cursor at the value, or before spaces and comments
 * @throws GivenUp where the rest cannot be read
 */
export function readFaultyValue(cursor: JsonCursor): JsonNode {
  const { text, tell, skip, endOfLast } = cursor;
  /** A place where no comma is missed, since the edit before it names one. */
  let excused: number | undefined;
  const endOf = ({ offset, length }: JsonNode) => {
    const written = text.slice(offset, offset + length);
    return `\`${written.length > 40 || written.includes('\n') ? written.slice(-1) : written}\``;
  };

  function value(): JsonNode {
    const sign = skip();
    if (sign === '{') return list('object', property);
    if (sign === '[') return list('array', value);
    return leaf(isQuotationMark(sign) ? readJsonString(text, cursor.at) : readJsonWord(text, cursor.at));
  }

  function leaf({ value, end, faults }: JsonPiece): JsonNode {
    for (const { offset, message, hint, kind } of faults) tell(offset, message, hint, kind);
    const offset = cursor.at;
    cursor.at = end;
    const type = value === null ? 'null' : (typeof value as 'boolean' | 'number' | 'string');
    return { type, value, offset, length: end - offset };
  }

  /** Reads what stands between brackets, with a comma between its parts. */
  function list(type: 'object' | 'array', part: () => JsonNode): JsonNode {
    const node: JsonNode = { type, offset: cursor.at, length: 0, children: [] };
    const [closing, other, opening] = type === 'object' ? ['}', ']', '['] : [']', '}', '{'];
    let comma: number | undefined;
    cursor.enter();
    for (;;) {
      const sign = skip();
      if (!sign) cursor.cut();
      const isLost = sign === other && cursor.isInside(opening);
      if (sign === closing || isLost) {
        closes(isLost ? { closing, other } : undefined, comma);
        break;
      }
      if (type === 'object' && sign === '{') {
        begins(comma);
        break;
      }
      if (sign === other || sign === ':' || sign === ')') {
        const what = sign === ':' ? 'has no name before it' : 'closes nothing';
        tell(cursor.at, `This \`${sign}\` ${what}.`, 'Delete it.');
        cursor.at += 1;
      } else if (sign === ',' || sign === ';') {
        if (!node.children?.length || comma !== undefined)
          tell(cursor.at, 'There is a comma too many here.', 'Delete it.');
        else if (sign === ';') tell(cursor.at, 'A semicolon does not divide.', 'Write a comma instead.');
        comma = cursor.at;
        cursor.at += 1;
      } else {
        const last = node.children?.at(-1);
        if (last && comma === undefined && cursor.at !== excused)
          tell(endOfLast() - 1, 'A comma is missing after this.', `Write \`,\` after ${endOf(last)}.`);
        comma = undefined;
        const child = part();
        child.parent = node;
        node.children?.push(child);
      }
    }
    cursor.leave();
    node.length = cursor.at - node.offset;
    return node;
  }

  /** @param missing the bracket that should stand before the other one, if the list ends where another does */
  function closes(missing: { closing: string; other: string } | undefined, comma: number | undefined): void {
    if (comma !== undefined) tell(comma, 'No comma follows the last one.', 'Delete this comma.');
    if (missing)
      tell(
        endOfLast() - 1,
        `A \`${missing.closing}\` is missing after this.`,
        `Write \`${missing.closing}\` before the \`${missing.other}\` of line ${cursor.lineOf(cursor.at)}.`,
      );
    else cursor.at += 1;
  }

  /** Where the next group begins before this one ends. */
  function begins(comma: number | undefined): void {
    tell(
      comma ?? endOfLast() - 1,
      'A `}` is missing here: another group begins before this one ends.',
      comma === undefined ? 'Write `},` after it.' : 'Write `}` before this comma.',
    );
    // The comma divides the groups then.
    if (comma === undefined) excused = cursor.at;
    else cursor.at = comma;
  }

  function property(): JsonNode {
    const offset = cursor.at;
    const key = leaf(readJsonName(text, offset));
    const node: JsonNode = { type: 'property', offset, length: 0, children: [key] };
    key.parent = node;
    skip();
    const arrow = /^(?:=>?|-)/.exec(text.slice(cursor.at, cursor.at + 2))?.[0];
    const hasColon = text.charAt(cursor.at) === ':';
    if (arrow !== undefined)
      tell(cursor.at, 'A colon stands between a name and its value.', 'Write `:` instead.');
    cursor.at += arrow?.length ?? (hasColon ? 1 : 0);
    const next = skip();
    if (!next) cursor.cut();
    const isEmpty = /[,;}\]]/.test(next);
    if (isEmpty && key.value)
      tell(endOfLast() - 1, `The field ${endOf(key)} has no value.`, 'Write one, or delete the field.');
    else if (!isEmpty && !hasColon && arrow === undefined)
      tell(endOfLast() - 1, 'A colon is missing after this name.', `Write \`:\` after ${endOf(key)}.`);
    const said: JsonNode = isEmpty ? { type: 'null', value: null, offset: cursor.at, length: 0 } : value();
    said.parent = node;
    node.children?.push(said);
    node.length = cursor.at - offset;
    return node;
  }

  return value();
}
