import { unified } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { escapedBrackets } from './escaped-brackets.ts';
import { headingAttributes } from './heading-attributes.ts';
import { rehypeAbbreviations } from './rehype-abbreviations.ts';
import { ALLOWED_HTML } from './raw-html/allowed-html.ts';
import { rehypeBlocks } from './rehype-blocks.ts';
import { rehypeCitations } from './rehype-citations.ts';
import { rehypeContentLinks } from './rehype-content-links.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { listItem } from './list-items.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';
import { rehypeIsolates } from './rehype-isolates.ts';
import { rehypeOwnLanguage } from './rehype-own-language.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { remarkLiteralAttributes } from './remark-literal-attributes.ts';
import { remarkPictures } from './remark-pictures.ts';
import { remarkSmartPunctuation } from './remark-smart-punctuation.ts';
import { rehypeRawHtml } from './raw-html/rehype-raw-html.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';

/** How Markdown is read: with GitHub's extensions, without its one-tilde deletions, since `~5` means about. */
export const SYNTAX: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  escapedBrackets,
  headingAttributes,
];

/** How Markdown becomes HTML: with ids of notes as authors wrote them, and words of ours. */
export const toHtmlIn = (context: () => MarkdownContext) => ({
  handlers: { listItem },
  clobberPrefix: '',
  footnoteLabelProperties: {},
  footnoteBackLabel(index: number, use: number) {
    const { frame } = context().words;
    const note = index + 1;
    return use > 1 ? frame.backToUse({ note, use }) : frame.backToNote({ note });
  },
});

/** Raw HTML becomes elements, of which those that could do harm are taken out. */
export const RAW_HTML = [rehypeRawHtml, [rehypeSanitize, ALLOWED_HTML]] as const;

/** What gives a text its ids and links. The check runs it, too: see src/markdown/text-outline.ts. */
export const idsAndLinks = (context: () => MarkdownContext, isModule: boolean) =>
  [
    ...(isModule ? ([[rehypeBlocks]] as const) : []),
    [rehypeSections, context, isModule],
    [rehypeHeadings, context],
    [rehypeFigures, context],
    [rehypeContentLinks, context],
    [rehypeCitations, context],
  ] as const;

/** All that is done to the HTML of a text, but for what raw HTML needs before. */
export const ourPlugins = (context: () => MarkdownContext, isModule: boolean) =>
  [
    ...idsAndLinks(context, isModule),
    [rehypePictures, context],
    [rehypeTables, context],
    [rehypeTaskLists, context],
    [rehypeIsolates, context],
    [rehypeAbbreviations, context],
    [rehypeHeadingLinks, context],
    [rehypeOwnLanguage, context],
  ] as const;

/**
 * The Markdown of this site: GitHub's, with citations, abbreviations and links to content files.
 * @param context the publication, asked for on every file so that a preview stays current
 * @returns one processor for `.md`, where raw HTML passes a sanitiser, and one for `.mdx`, which is code
 */
export function markdownProcessors(context: () => MarkdownContext) {
  const shared = {
    // Our own list of plugins says what is applied, and in which order.
    gfm: false,
    smartypants: false,
    remarkPlugins: [...SYNTAX, remarkPictures, remarkSmartPunctuation] as never[],
    remarkRehype: toHtmlIn(context),
  };
  return {
    md: unified({ ...shared, rehypePlugins: [...RAW_HTML, ...ourPlugins(context, false)] as never }),
    mdx: unified({
      ...shared,
      remarkPlugins: [remarkLiteralAttributes, ...shared.remarkPlugins] as never,
      rehypePlugins: [...ourPlugins(context, true)] as never,
    }),
  };
}
