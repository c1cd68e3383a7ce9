import type { MarkdownContext } from './markdown-context.ts';
import type { Nodes, Root } from 'hast';
import { SKIP, visitTree } from './visit-tree.ts';

/** A box that cannot be ticked is no control: it becomes a sign with a name, "done" or "to do". */
export function rehypeTaskLists(context: () => MarkdownContext) {
  return (tree: Root) => {
    const { frame } = context().words;
    visitTree<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element' || node.tagName !== 'input') return undefined;
      if (node.properties.type !== 'checkbox') return undefined;
      const done = Boolean(node.properties.checked);
      siblings[index] = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['task'], role: 'img', ariaLabel: done ? frame.done : frame.toDo },
        children: [{ type: 'text', value: done ? '☑' : '☐' }],
      };
      return SKIP;
    });
  };
}
