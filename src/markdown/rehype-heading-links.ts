import type { MarkdownContext } from './markdown-context.ts';
import type { Element, Nodes, Root } from 'hast';
import { linkToId } from '../text/markup/decode-address.ts';
import { readableText } from './readable-text.ts';
import { SKIP, visitTree } from './visit-tree.ts';

/**
 * Puts beside each heading a link to it. It has no text of its own (the style sheet draws its sign),
 * and stands beside the heading so that the heading's name stays clean.
 */
export function rehypeHeadingLinks(context: () => MarkdownContext) {
  return (tree: Root) => {
    const { frame } = context().words;
    visitTree<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element' || !/^h[2-6]$/.test(node.tagName)) return undefined;
      const { id } = node.properties;
      if (typeof id !== 'string') return undefined;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['heading-link'],
          href: linkToId(id),
          ariaLabel: frame.linkTo({ heading: readableText(node).trim() }),
        },
        children: [],
      };
      siblings[index] = {
        type: 'element',
        tagName: 'div',
        // In a text of another direction, what the generator says begins on the side of its own.
        properties: { className: ['heading'], dir: node.properties.dir },
        children: [node, link],
      };
      return SKIP;
    });
  };
}
