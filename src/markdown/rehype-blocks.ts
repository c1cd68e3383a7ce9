import type { ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx';
import { visitTree } from './visit-tree.ts';

/** Elements and components that cannot stand in a paragraph. */
const BLOCK =
  /^(?:address|aside|article|blockquote|details|div|dl|dt|dd|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|ul|Chart|Claims|Discrepancy|Figure|Findings|KeyFigures|Quote|Timeline)$/;

/** Elements that hold words, and no paragraphs of them. */
const OF_WORDS = /^(?:p|summary|h[1-6])$/;

type Parts = Root['children'][number];

/**
 * Takes blocks out of the paragraphs that MDX makes of lines: "<summary>…</summary>" with words in the next line would be
 * a part of a paragraph, so that the words are folded away with their own heading.
 */
export function rehypeBlocks() {
  return (tree: Root): void => {
    const divide = (parent: { children: Parts[] }, name?: string) => {
      parent.children = parent.children.flatMap((child) => {
        if (child.type !== 'element' || child.tagName !== 'p') return [child];
        if (name !== undefined && OF_WORDS.test(name) && parent.children.length === 1) return child.children;
        return child.children.some(isBlock) ? pieces(child.children, child) : [child];
      });
    };
    divide(tree);
    visitTree<Root | Parts>(tree, (node) => {
      if ('children' in node) divide(node, 'name' in node ? (node.name ?? '') : undefined);
      return undefined;
    });
  };
}

const isBlock = (node: Parts) =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && BLOCK.test(node.name ?? '');

/** @returns blocks as they are, and what stands between them in paragraphs of its own */
function pieces(children: ElementContent[], paragraph: ElementContent): Parts[] {
  const found: Parts[] = [];
  let words: ElementContent[] = [];
  const close = () => {
    const isEmpty = words.every((one) => one.type === 'text' && !one.value.trim());
    if (!isEmpty) found.push({ ...(paragraph as Parts & { type: 'element' }), children: words });
    words = [];
  };
  for (const child of children)
    if (isBlock(child)) {
      close();
      found.push({ ...child, type: 'mdxJsxFlowElement' } as Parts);
    } else words.push(child);
  close();
  return found;
}
