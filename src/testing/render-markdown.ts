import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import { relate } from '../model/relations.ts';
import { loadPublication } from '../publication/load-publication.ts';
import type { PageFigures } from '../markdown/rehype-figures.ts';
import type { PageCitations } from '../markdown/rehype-citations.ts';
import { mediaSamples } from './media-samples.ts';
import { markdownContext } from '../markdown/markdown-context.ts';
import { markdownProcessors } from '../markdown/markdown-processors.ts';

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

/** Plain elements that stand in for the components that authors may place. */
const COMPONENTS = {
  KeyFigures: 'table',
  Claims: 'section',
  Discrepancy: 'aside',
  Timeline: 'ol',
  Quote: 'blockquote',
  Figure: 'figure',
};

interface MdxModule {
  default(props: { components: typeof COMPONENTS }): unknown;
  frontmatter: PageCitations & PageFigures;
}

export async function renderMdx(text: string): Promise<Rendered> {
  const srcDir = new URL('../', import.meta.url);
  const renderer = await processors.mdx.createMdxRenderer?.(shared, { srcDir, optimize: false });
  assert.ok(renderer);
  const { code } = await renderer.process(text, join(CONTENT, 'initiatives/alpha.mdx'), {});
  const runtime = JSON.stringify(import.meta.resolve('astro/jsx-runtime'));
  const script = code.replace('"astro/jsx-runtime"', runtime);
  const module = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as MdxModule;
  // Plain elements need nothing of what a page knows of its site.
  const html = String(await renderJSX({} as never, module.default({ components: COMPONENTS })));
  return { html, ...module.frontmatter };
}
