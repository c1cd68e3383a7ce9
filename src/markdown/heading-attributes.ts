import type { Heading, Nodes, Root } from 'mdast';
import type { Construct, State, Token } from 'micromark-util-types';
import type { Processor } from 'unified';
import { readHeadingAttributes } from '../text/markup/read-heading-attributes.ts';
import { visitTree } from './visit-tree.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The signs behind it that name its address, as they were written. */
    attributes?: string;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    headingAttributes: 'headingAttributes';
  }
}

/** What of the parser's context is used here (https://github.com/syntax-tree/mdast-util-from-markdown#compilecontext). */
interface Context {
  stack: Nodes[];
  sliceSerialize: (token: Token) => string;
  config: Record<'enter' | 'exit', Record<string, Handler | undefined>>;
}

type Handler = (this: Context, token: Token) => void;

/**
 * A plugin of remark-parse: such signs at the end of a heading become its address, as early as that, since MDX takes
 * braces for code. They are no part of its words.
 */
export function headingAttributes(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push({ text: { [BRACE]: atTheEnd, [ANGLE]: atTheEnd } });
  (data.fromMarkdownExtensions ??= []).push({
    enter: { headingAttributes: inHeading('enter', () => undefined) },
    exit: { headingAttributes: inHeading('exit', give) },
    transforms: [
      (tree: Root) => {
        visitTree<Nodes>(tree, (node, index, siblings) => {
          if (node.type === 'heading') takeNextLine(node, index, siblings);
          return undefined;
        });
      },
    ],
  });
}

/** Elsewhere, such signs are text, and comments are comments. */
const inHeading = (event: 'enter' | 'exit', act: (heading: Heading, written: string) => void): Handler =>
  function (this: Context, token) {
    const parent = this.stack.at(-1);
    const written = this.sliceSerialize(token);
    const comment = commentIn(written, this.config.enter['mdxTextExpression'] !== undefined);
    if (parent?.type === 'heading') act(parent, written);
    else if (!comment) this.config[event]['data']?.call(this, token);
    else if (event === 'enter' && parent && 'children' in parent)
      (parent.children as Nodes[]).push({ ...comment, position: { start: token.start, end: token.end } });
  };

function commentIn(written: string, isMdx: boolean): Nodes | undefined {
  if (written.startsWith('<!--')) return { type: 'html', value: written };
  if (!isMdx || !written.startsWith('{/*')) return undefined;
  const value = written.trim().slice(1, -1);
  return {
    type: 'mdxTextExpression',
    value,
    data: { estree: { type: 'Program', sourceType: 'module', body: [], comments: [] } },
  };
}

const [BRACE, ANGLE] = [123, 60];

/** Signs; so that a long text is not read again from each of its braces. */
const LONGEST = 300;

/** What goes on to the end of the heading, or of another text that is one line. */
const atTheEnd: Construct = {
  name: 'headingAttributes',
  tokenize(effects, ok, nok) {
    let written = '';
    const more: State = (code) => {
      if (code === null && readHeadingAttributes(written)) {
        effects.exit('headingAttributes');
        return ok(code);
      }
      // Ends of lines are the least of the numbers below 0, then tabs (https://github.com/micromark/micromark#code).
      if (code === null || code < -2 || written.length > LONGEST) return nok(code);
      written += code < 0 ? ' ' : String.fromCodePoint(code);
      effects.consume(code);
      return more;
    };
    return (code) => {
      effects.enter('headingAttributes');
      return more(code);
    };
  },
};

function give(heading: Heading, written: string): void {
  const { id } = readHeadingAttributes(written) ?? {};
  heading.data = { ...heading.data, attributes: written.trim(), ...(id && { hProperties: { id } }) };
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** In kramdown, they stand below the heading. */
function takeNextLine(heading: Heading, index: number, siblings: Nodes[]): void {
  const next = siblings[index + 1];
  const [first] = next?.type === 'paragraph' ? next.children : [];
  if (!next?.position || first?.type !== 'text' || !first.position) return;
  const [line, written = ''] = /^(\{:.*\})[ \t]*(?:\n|$)/.exec(first.value) ?? [];
  const isBelow = next.position.start.line === (heading.position?.end.line ?? 0) + 1;
  if (line === undefined || !isBelow || !readHeadingAttributes(written)) return;
  give(heading, written);
  first.value = first.value.slice(line.length);
  const { start } = first.position;
  const offset = (start.offset ?? 0) + line.length;
  first.position.start = next.position.start = { line: start.line + 1, column: 1, offset };
  if (!first.value && next.type === 'paragraph' && next.children.length === 1) siblings.splice(index + 1, 1);
}
