import assert from 'node:assert/strict';
import functions from '@astrojs/mdx/server.js';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import type { markdownProcessors } from '../markdown/markdown-processors.ts';
import type { PageCitations } from '../markdown/rehype-citations.ts';
import type { PageFigures } from '../markdown/rehype-figures.ts';

/** Plain elements that stand in for the components that authors may place. */
const COMPONENTS = {
  KeyFigures: 'table',
  Claims: 'section',
  Chart: 'figure',
  Discrepancy: 'aside',
  Timeline: 'ol',
  Quote: 'blockquote',
  Figure: 'figure',
};

/** What a page knows of its site: all that plain elements, and functions that make them, need. */
const PAGE = { renderers: [{ name: 'astro:jsx', ssr: functions }], clientDirectives: new Map() };

interface MdxModule {
  default(props: { components: typeof COMPONENTS }): unknown;
  frontmatter: PageCitations & PageFigures;
}

/**
 * @param processor of `.mdx`
 * @param file the path of the text on the disk
 * @returns the HTML of a text in MDX, with plain elements for components, and what the processor found in it
 */
export async function renderMdxText(
  processor: ReturnType<typeof markdownProcessors>['mdx'],
  text: string,
  file: string,
): Promise<{ html: string; found: PageCitations & PageFigures }> {
  const srcDir = new URL('../', import.meta.url);
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { srcDir, optimize: false },
  );
  assert.ok(renderer);
  const { code } = await renderer.process(text, file, {});
  const runtime = JSON.stringify(import.meta.resolve('astro/jsx-runtime'));
  const script = code.replace('"astro/jsx-runtime"', runtime);
  const module = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as MdxModule;
  const html = String(await renderJSX(PAGE as never, module.default({ components: COMPONENTS })));
  return { html, found: module.frontmatter };
}
