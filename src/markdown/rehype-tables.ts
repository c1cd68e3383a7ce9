import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { readableText } from './readable-text.ts';

/**
 * Tables scroll inside a frame of their own on narrow screens, which the keyboard can reach, as it can code; header
 * cells say what they head; alignment becomes a class, because the attribute is obsolete.
 */
export function rehypeTables() {
  return (tree: Root) => {
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) heading = readableText(node).trim();
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th' || cell.tagName === 'td') dressCell(cell);
      });
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table'],
          role: 'group',
          tabIndex: 0,
          ariaLabel: heading ? `Table: ${heading}` : 'Table',
        },
        children: [node],
      };
      return [SKIP, index + 1];
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
