import type { Element, Root } from 'hast';
import { linkToId } from '../text/decode-address.ts';
import { SKIP, visit } from 'unist-util-visit';
import { readableText } from './readable-text.ts';

/**
 * Puts beside each heading a link to it. It has no text of its own (the style sheet draws its sign),
 * and stands beside the heading so that the heading's name stays clean.
 */
export function rehypeHeadingLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      const { id } = node.properties;
      if (!/^h[2-6]$/.test(node.tagName) || typeof id !== 'string' || !parent || index === undefined) return;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['heading-link'],
          href: linkToId(id),
          ariaLabel: `Link to “${readableText(node).trim()}”`,
        },
        children: [],
      };
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading'] },
        children: [node, link],
      };
      return [SKIP, index + 1];
    });
  };
}
