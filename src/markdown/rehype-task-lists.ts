import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A box that cannot be ticked is no control: it becomes a sign with a name, "done" or "to do". */
export function rehypeTaskLists() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'input' || node.properties.type !== 'checkbox' || !parent || index === undefined)
        return;
      const done = Boolean(node.properties.checked);
      parent.children[index] = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['task'], role: 'img', ariaLabel: done ? 'done' : 'to do' },
        children: [{ type: 'text', value: done ? '☑' : '☐' }],
      };
    });
  };
}
