import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import type { MarkdownContext } from './markdown-context.ts';
import { toHtmlIn, ourPlugins, RAW_HTML, SYNTAX } from './markdown-processors.ts';
import type { PageCitations } from './rehype-citations.ts';
import type { PageFigures } from './rehype-figures.ts';
import type { PageHeadings } from './rehype-headings.ts';
import { remarkSmartPunctuation } from './remark-smart-punctuation.ts';

/** A text as HTML, and what its layout needs to know of it. */
export interface RenderedText extends PageHeadings, PageCitations, PageFigures {
  html: string;
}

const parser = unified().use(remarkParse).use(SYNTAX).freeze();

/** @returns the tree of a text that is no MDX */
export const parseText = (text: string): Root => parser.parse(text);

/**
 * Renders texts that need no module, by the same plugins as Astro renders the others. It begins with the tree, which
 * the check has made already, and so takes half of the time.
 * @returns a function that takes the path of the file on the disk, and the tree, which it changes
 */
export function textRenderer(context: () => MarkdownContext): (path: string, tree: Root) => RenderedText {
  const processor = unified()
    .use(remarkSmartPunctuation)
    .use(remarkRehype, { ...toHtmlIn(context), allowDangerousHtml: true })
    .use([...RAW_HTML, ...ourPlugins(context, false)] as unknown as PluggableList)
    .freeze();
  return (path, tree) => {
    const file = new VFile({ path, data: { astro: { frontmatter: {} } } });
    const html = toHtml(processor.runSync(tree, file), { allowDangerousHtml: true });
    const { frontmatter } = file.data.astro as { frontmatter: Omit<RenderedText, 'html'> };
    return { html, ...frontmatter };
  };
}
