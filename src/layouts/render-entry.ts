import { join } from 'node:path';
import { getEntry, render as renderInAstro } from 'astro:content';
import type { PageHeading } from '../model/site/page-heading.ts';
import type { PageCitations } from '../markdown/rehype-citations.ts';
import { markdownContextOf } from '../markdown/markdown-context.ts';
import { parseText, textRenderer, type RenderedText } from '../markdown/text-renderer.ts';
import type { Entry } from '../model/entries.ts';
import {
  contentDirectory,
  currentPublication,
  needsModule,
  renderedText,
} from '../publication/current-publication.ts';

const content = contentDirectory();
const render = textRenderer(markdownContextOf(currentPublication, content));

/**
 * The text of an entry, ready for a page as a component or as HTML, and what the Markdown plugins found out
 * about it.
 */
export const renderEntry = (entry: Entry): Promise<EntryText> =>
  needsModule(entry.file, entry.body) ? renderModule(entry) : renderText(entry);

/** One of `Content` and `html` is there. */
type EntryText = Omit<RenderedText, 'html'> & {
  Content: Awaited<ReturnType<typeof renderInAstro>>['Content'] | undefined;
  html: string | undefined;
};

async function renderModule({ collection, slug, file }: Entry): Promise<EntryText> {
  const found = await getEntry(collection, slug);
  if (!found) throw new Error(`Astro has not read ${file}.`);
  const { Content, headings, remarkPluginFrontmatter } = await renderInAstro(found);
  return {
    Content,
    html: undefined,
    headings: headings as PageHeading[],
    ...(remarkPluginFrontmatter as unknown as PageCitations),
  };
}

/** A build has rendered texts with the check; the preview does so when they are asked for. */
async function renderText({ file, body }: Entry): Promise<EntryText> {
  const path = join(content, file);
  const rendered = (await renderedText(content, path)) ?? render(path, parseText(body));
  return { Content: undefined, ...rendered };
}
