import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import type { MarkdownContext } from './markdown-context.ts';
import { visitTree } from './visit-tree.ts';

/** What says something in the words of the interface: links to headings, back from notes, and numbers of figures. */
const OURS = new Set(['heading-link', 'data-footnote-backref', 'figure-number']);

/** In a text in another language than the publication, says of what is said in the publication's that it is. */
export function rehypeOwnLanguage(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    if (known.pageAt(file.path)?.lang === undefined) return;
    visitTree<Nodes>(tree, (node) => {
      if (
        node.type === 'element' &&
        [node.properties.className].flat().some((name) => OURS.has(String(name)))
      )
        node.properties.lang = known.words.language;
      return undefined;
    });
  };
}
