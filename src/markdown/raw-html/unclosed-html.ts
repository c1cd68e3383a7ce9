import type { Html, Nodes, Root } from 'mdast';
import { ErrorCodes, Token, Tokenizer } from 'parse5';
import { ALLOWED_HTML } from './allowed-html.ts';
import { offsetIn, tagReader } from './removed-html.ts';
import { visitTree } from '../visit-tree.ts';

/** A piece of raw HTML that begins and does not end, or ends and does not begin. */
export interface UnclosedHtml {
  /** Where it stands in the text. */
  offset: number;
  what: 'comment' | 'tag' | 'element' | 'end';
  /** The element, where it is one. */
  tagName: string;
}

/** What needs no end, or ends by itself (https://html.spec.whatwg.org/#optional-tags). */
const ENDS_BY_ITSELF =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|caption|colgroup|option|optgroup|rp|rt|html|head|body)$/;

const COMMENT = /<!--(?!-?>)(?![^]*?--!?>)/;

/** @returns "<table" without what ends the tag, which is all that is left of a piece of HTML */
function unendedTag(piece: string): RegExpExecArray | null {
  let end = 0;
  const faults: string[] = [];
  const pass = ({ location }: { location: Token.Location | null }) => {
    end = location?.endOffset ?? end;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: pass,
      onEndTag: pass,
      onComment: pass,
      onDoctype: pass,
      onEof: () => undefined,
      onCharacter: pass,
      onNullCharacter: pass,
      onWhitespaceCharacter: pass,
      onParseError: ({ code }) => {
        faults.push(code);
      },
    },
  );
  tokenizer.write(piece, true);
  const found = faults.includes(ErrorCodes.eofInTag) ? /<(\/?[a-z][^\s<>/]*)/gi : undefined;
  if (found) found.lastIndex = end;
  return found?.exec(piece) ?? null;
}

/**
 * @param tree the Markdown, whose offsets are those of the text
 * @returns the comments, tags and elements of its raw HTML that nothing closes, so that they go on below, and ends of nothing
 */
export function findUnclosedHtml(tree: Root, text: string): UnclosedHtml[] {
  const cut: UnclosedHtml[] = [];
  const open: UnclosedHtml[] = [];
  const tagsOf = tagReader();
  const read = (node: Html) => {
    const add = (what: 'comment' | 'tag', found: RegExpExecArray | null) => {
      if (found) cut.push({ what, tagName: found[1] ?? '', offset: offsetIn(node, text, found.index) });
    };
    add('comment', COMMENT.exec(node.value));
    add('tag', unendedTag(node.value));
    for (const { type, tagName, location } of tagsOf(node.value)) {
      // Of what is taken out, that is said elsewhere.
      if (ENDS_BY_ITSELF.test(tagName) || !ALLOWED_HTML.tagNames?.includes(tagName)) continue;
      const last = open.findLastIndex((one) => one.tagName === tagName);
      if (type === Token.TokenType.START_TAG)
        open.push({ what: 'element', tagName, offset: offsetIn(node, text, location?.startOffset ?? 0) });
      else if (last >= 0) open.splice(last, 1);
      else cut.push({ what: 'end', tagName, offset: offsetIn(node, text, location?.startOffset ?? 0) });
    }
  };
  visitTree<Nodes>(tree, (node) => {
    if (node.type === 'html') read(node);
    return undefined;
  });
  return [...cut, ...open];
}
