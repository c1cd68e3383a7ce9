import type { Element, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import type { Term } from '../model/schema/term.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** Where a term stays as it is: headings and links are read out alone, code is quoted. */
const IGNORED = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'abbr', 'code', 'pre', 'script', 'style'];

/** Marks the first use of each glossary term on a page as an abbreviation with its expansion. */
export function rehypeAbbreviations(context: () => MarkdownContext) {
  return (tree: Root) => {
    const { pattern, termFor } = context().terms;
    if (!pattern) return;
    const seen = new Set<Term>();
    findAndReplace(
      tree,
      [
        pattern,
        (written: string): Element | false => {
          const term = termFor(written);
          if (!term || seen.has(term)) return false;
          seen.add(term);
          return {
            type: 'element',
            tagName: 'abbr',
            properties: { title: term.expansion },
            children: [{ type: 'text', value: written }],
          };
        },
      ],
      { ignore: IGNORED },
    );
  };
}
