import type { ElementContent, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { directionOf } from '../text/letters/direction.ts';
import { runsIn } from '../text/letters/left-to-right.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { SKIP, visitTree } from './visit-tree.ts';

/** What has a direction of its own, or shows no text. */
const APART = /^(?:bdi|bdo|code|kbd|pre|script|style|svg|math)$/;

/** On pages from right to left, sets apart what would be turned round there: 2022–2024, −5%. */
export function rehypeIsolates(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    if (directionOf(known.pageAt(file.path)?.lang ?? known.words.language) === 'ltr') return;
    visitTree<Nodes>(tree, (node, index, siblings) => {
      if (node.type === 'element' && (APART.test(node.tagName) || 'dir' in node.properties)) return SKIP;
      if (node.type !== 'text') return undefined;
      // What stands directly behind emphasis, a link or code goes on with it.
      const runs = runsIn(node.value, index > 0);
      if (runs.some(({ isApart }) => isApart))
        siblings.splice(
          index,
          1,
          ...runs.map(({ text: value, isApart }) => (isApart ? apart(value) : plain(value))),
        );
      return undefined;
    });
  };
}

const plain = (value: string): ElementContent => ({ type: 'text', value });

const apart = (value: string): ElementContent => ({
  type: 'element',
  tagName: 'bdi',
  properties: { dir: 'ltr' },
  children: [plain(value)],
});
