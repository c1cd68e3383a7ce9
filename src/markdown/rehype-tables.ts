import type { MarkdownContext } from './markdown-context.ts';
import type { Element, Nodes, Root } from 'hast';
import { readableText } from './readable-text.ts';
import { SKIP, visitTree } from './visit-tree.ts';

/**
 * Tables scroll inside a frame of their own on narrow screens, which the keyboard can reach, as it can code; header
 * cells say what they head; alignment becomes a class, because the attribute is obsolete.
 */
export function rehypeTables(context: () => MarkdownContext) {
  return (tree: Root) => {
    const { frame } = context().words;
    let heading = '';
    visitTree<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element') return undefined;
      if (/^h[1-6]$/.test(node.tagName)) heading = readableText(node).trim();
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName !== 'table') return undefined;
      visitTree<Nodes>(node, (cell) => {
        if (cell.type === 'element' && /^t[hd]$/.test(cell.tagName)) dressCell(cell);
        return undefined;
      });
      siblings[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table'],
          role: 'group',
          tabIndex: 0,
          ariaLabel: heading ? frame.table({ name: heading }) : frame.unnamedTable,
        },
        children: [node],
      };
      return SKIP;
    });
  };
}

function dressCell(cell: Element): void {
  const { align, ...rest } = cell.properties;
  cell.properties = {
    ...rest,
    ...(cell.tagName === 'th' && !cell.properties.scope && { scope: 'col' }),
    ...(typeof align === 'string' && { className: [`align-${align}`] }),
  };
}
