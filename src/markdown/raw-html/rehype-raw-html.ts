import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';

/**
 * Makes elements of raw HTML. The library parses the whole text anew for it, so texts without any, which are most,
 * are left as they are.
 */
export function rehypeRawHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile) => (needsParsing(tree) ? parse(tree, file) : tree);
}

/** Links inside links, which a note in a link makes, are the other thing that Markdown writes and HTML has not. */
function needsParsing(node: Nodes, inLink = false): boolean {
  if (node.type === 'raw') return true;
  if (!('children' in node)) return false;
  const isLink = node.type === 'element' && node.tagName === 'a';
  return (isLink && inLink) || node.children.some((child) => needsParsing(child, inLink || isLink));
}
