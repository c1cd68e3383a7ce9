import Slugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import type { PageHeading } from '../model/site/page-heading.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { languageAttributes } from '../text/letters/direction.ts';
import { fragment } from '../text/markup/fragment.ts';
import { readableText } from './readable-text.ts';
import { SKIP, visitTree } from './visit-tree.ts';

/** What the plugin finds out about a page and leaves for its layout. */
export interface PageHeadings {
  headings: PageHeading[];
}

/** The id of the heading of the notes, which remark-rehype makes. */
const NOTES = 'footnote-label';

const isHeading = (node: Nodes): node is Element => node.type === 'element' && /^h[1-6]$/.test(node.tagName);

/**
 * Gives headings without an id one of their words, by the rule of GitHub, with a number where another heading has that,
 * or is given it by its author. Astro would do the same, but with citations
 * and the marks of notes as words; it keeps the ids that are there.
 */
export function rehypeHeadings(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    const { words } = known;
    const isForeign = known.pageAt(file.path)?.lang !== undefined;
    file.data.astro ??= {};
    const { frontmatter } = file.data.astro;
    const slugger = new Slugger();
    const headings: PageHeading[] = [];
    visitTree<Nodes>(tree, (node) => {
      if (isHeading(node) && node.position && typeof node.properties.id === 'string')
        slugger.slug(node.properties.id);
    });
    visitTree<Nodes>(tree, (node) => {
      if (!isHeading(node)) return undefined;
      if (node.properties.id === NOTES) {
        node.children = [{ type: 'text', value: words.frame.notes }];
        if (isForeign) Object.assign(node.properties, languageAttributes(words.language));
      }
      const text = readableText(node, frontmatter).trim();
      // Of signs alone, that rule would make an empty id.
      const name = /[\p{L}\p{N}]/u.test(text) ? text : fragment(text);
      const slug = typeof node.properties.id === 'string' ? node.properties.id : slugger.slug(name);
      node.properties.id = slug;
      const { lang } = node.properties;
      headings.push({
        depth: Number(node.tagName.slice(1)),
        slug,
        text,
        ...(typeof lang === 'string' && { lang }),
      });
      return SKIP;
    });
    file.data.astro.frontmatter = { ...frontmatter, headings };
  };
}
