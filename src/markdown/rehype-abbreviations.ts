import type { ElementContent, Nodes, Root } from 'hast';
import type { Term } from '../model/schema/term.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { SKIP, visitTree } from './visit-tree.ts';

/** Where a term stays as it is: headings and links are read out alone, code is quoted. */
const IGNORED = /^(?:h[1-6]|a|abbr|code|pre|script|style)$/;

/** Marks the first use of each glossary term on a page as an abbreviation with its expansion. */
export function rehypeAbbreviations(context: () => MarkdownContext) {
  return (tree: Root) => {
    const known = context();
    const pattern = known.termPattern();
    if (!pattern) return;
    const seen = new Set<Term>();
    visitTree<Nodes>(tree, (node, index, siblings) => {
      if (node.type === 'element' && IGNORED.test(node.tagName)) return SKIP;
      if (node.type !== 'text') return undefined;
      const parts: ElementContent[] = [];
      let end = 0;
      for (const { 0: written, index: at } of node.value.matchAll(pattern)) {
        const term = known.termFor(written);
        if (!term || seen.has(term)) continue;
        // "CO" in CO<sub>2</sub> is no term.
        if (at + written.length === node.value.length && isLowered(siblings[index + 1])) continue;
        seen.add(term);
        parts.push(text(node.value.slice(end, at)), {
          type: 'element',
          tagName: 'abbr',
          properties: { title: term.expansion },
          children: [text(written)],
        });
        end = at + written.length;
      }
      if (parts.length) siblings.splice(index, 1, ...parts, text(node.value.slice(end)));
      return undefined;
    });
  };
}

const isLowered = (node: Nodes | undefined) => node?.type === 'element' && node.tagName === 'sub';

const text = (value: string): ElementContent => ({ type: 'text', value });
