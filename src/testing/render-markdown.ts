import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { relate } from '../model/relations.ts';
import { loadPublication } from '../publication/load-publication.ts';
import type { PageFigures } from '../markdown/rehype-figures.ts';
import type { PageCitations } from '../markdown/rehype-citations.ts';
import { mediaSamples } from './media-samples.ts';
import { markdownContext } from '../markdown/markdown-context.ts';
import { markdownProcessors } from '../markdown/markdown-processors.ts';
import { renderMdxText } from './render-mdx.ts';

/** A text as a page of one small publication, for tests: Markdown as `about.md`, MDX as `alpha.mdx`. */
export interface Rendered extends PageCitations, PageFigures {
  html: string;
}

const CONTENT = join(import.meta.dirname, '../publication/fixtures/_base');
const publication = { ...loadPublication(CONTENT, { drafts: false }), ...mediaSamples() };
const context = markdownContext({ publication, relations: relate(publication) }, CONTENT);
const processors = markdownProcessors(() => context);
const shared = { syntaxHighlight: false } as const;

export async function renderMarkdown(text: string): Promise<Rendered> {
  const renderer = await processors.md.createRenderer(shared);
  const fileURL = pathToFileURL(join(CONTENT, 'pages/about.md'));
  const { code, metadata } = await renderer.render(text, { fileURL });
  return { html: code, ...(metadata.frontmatter as unknown as PageCitations & PageFigures) };
}

export async function renderMdx(text: string): Promise<Rendered> {
  const { html, found } = await renderMdxText(processors.mdx, text, join(CONTENT, 'initiatives/alpha.mdx'));
  return { html, ...found };
}
