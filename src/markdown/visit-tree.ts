/** What a visitor returns so that the parts of a part are not visited. */
export const SKIP = 'skip';

/**
 * Visits the parts of a tree of Markdown or HTML, each before its own parts, the tree itself not. The library for it,
 * unist-util-visit, makes and names a function for each part
 * (https://github.com/syntax-tree/unist-util-visit-parents/blob/main/lib/index.js), which took a fifth of the time
 * that a thousand texts need.
 * @param visit is told of a part, and of its place among its siblings, where it may put another: that is not visited
 */
export function visitTree<Part extends { type: string }>(
  tree: NoInfer<Part>,
  visit: (part: Part, index: number, siblings: Part[]) => typeof SKIP | undefined,
): void {
  const siblings = 'children' in tree ? (tree.children as Part[]) : [];
  for (let index = 0; index < siblings.length; index += 1) {
    const part = siblings[index];
    if (part && visit(part, index, siblings) !== SKIP) visitTree(part, visit);
  }
}
