import type { Html, Nodes, Root } from 'mdast';
import { Tokenizer, type Token } from 'parse5';
import { SKIP, visitTree } from '../../markdown/visit-tree.ts';
import { DEEPEST } from './nesting.ts';

/** Elements that hold nothing, and those that the next one of their kind ends. */
const ENDS_ITSELF =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[dt]|t[drh]|tbody|thead|tfoot|caption|colgroup|option|optgroup|r[tp])$/;

/** @returns the first piece of raw HTML in which elements stand inside each other too deeply */
export function findDeepHtml(tree: Root): Html | undefined {
  let depth = 0;
  let deepest = 0;
  const step = (by: number) => (tag: Token.TagToken) => {
    if (!ENDS_ITSELF.test(tag.tagName)) depth = Math.max(depth + by, 0);
    deepest = Math.max(deepest, depth);
  };
  const pass = () => undefined;
  let found: Html | undefined;
  visitTree<Nodes>(tree, (node) => {
    if (found || node.type !== 'html') return found && SKIP;
    new Tokenizer(
      {},
      {
        onStartTag: step(1),
        onEndTag: step(-1),
        onComment: pass,
        onDoctype: pass,
        onEof: pass,
        onCharacter: pass,
        onNullCharacter: pass,
        onWhitespaceCharacter: pass,
      },
    ).write(node.value, true);
    if (deepest > DEEPEST) found = node;
    return undefined;
  });
  return found;
}
