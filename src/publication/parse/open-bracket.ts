import { Parser, type CST } from 'yaml';
import type { Problem } from '../../model/problems.ts';

/** With the place where it is to be mended. */
type Fault = Pick<Problem, 'message' | 'hint'> & { offset: number };

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * @param opening the kind of bracket that the reader of YAML has found open, `{` or `[`
 * @param at where it has found so: where the bracket should have been closed, or far behind it
 * @returns the bracket itself, and how to close it
 */
export function openBracket(text: string, opening: '{' | '[', at: number): Fault {
  const open = [...new Parser().parse(text)]
    .flatMap(collectionsIn)
    .findLast(({ start, end }) => start.source === opening && start.offset < at && !isClosed(start, end));
  const closing = CLOSING[opening] ?? '';
  const comment = open && commentIn(open);
  return {
    message: `This bracket is not closed${comment ? ', because a number sign after a space begins a comment' : ''}.`,
    hint: (comment && hintOn(comment, closing)) ?? `Close it with \`${closing}\`.`,
    offset: open?.start.offset ?? at,
  };
}

/** A colour or number was meant, or the bracket stands within a comment. */
function hintOn(comment: string, closing: string): string | undefined {
  const [value] = /^#[^\s,\]}]+/.exec(comment) ?? [];
  if (value !== undefined) return `Put \`${value}\` in quotation marks: \`'${value}'\`.`;
  return comment.includes(closing) ? `Close it with \`${closing}\` before the number sign.` : undefined;
}

const isClosed = (start: CST.SourceToken, end: CST.SourceToken[]) =>
  end.some(({ source }) => source === CLOSING[start.source]);

/** @returns the lists and groups in brackets within a token, the outer ones first */
function collectionsIn(token: CST.Token | null | undefined): CST.FlowCollection[] {
  if (!token) return [];
  if (token.type === 'document') return collectionsIn(token.value);
  if (!('items' in token)) return [];
  const inside = token.items.flatMap(({ key, value }) => [...collectionsIn(key), ...collectionsIn(value)]);
  return token.type === 'flow-collection' ? [token, ...inside] : inside;
}

/** A comment that begins within a list or group itself, also behind one of its values. */
const commentIn = ({ items, end }: CST.FlowCollection): string | undefined =>
  [
    ...items.flatMap(({ start, key, sep, value }) => [
      ...start,
      ...endOf(key),
      ...(sep ?? []),
      ...endOf(value),
    ]),
    ...end,
  ].find(({ type }) => type === 'comment')?.source;

const endOf = (token: CST.Token | null | undefined): CST.SourceToken[] =>
  (token && 'end' in token && token.end) || [];
