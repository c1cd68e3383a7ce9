import { join } from 'node:path';
import { getEntry, render as renderInAstro } from 'astro:content';
import { markdownContextOf } from '../markdown/markdown-context.ts';
import { parseText, textRenderer, type RenderedText } from '../markdown/text-renderer.ts';
import type { Entry } from '../model/entries.ts';
import {
  contentDirectory,
  currentPublication,
  isModule,
  renderedText,
} from '../publication/current-publication.ts';

const content = contentDirectory();
const render = textRenderer(markdownContextOf(currentPublication, content));

/**
 * The text of an entry, ready for a page as a component or as HTML, and what the Markdown plugins found out
 * about it.
 */
export const renderEntry = (entry: Entry): Promise<EntryText> =>
  isModule(entry.file) ? renderModule(entry) : renderText(entry);

/** One of `Content` and `html` is there. */
type EntryText = Omit<RenderedText, 'html'> & {
  Content: Awaited<ReturnType<typeof renderInAstro>>['Content'] | undefined;
  html: string | undefined;
};

async function renderModule({ collection, slug, file }: Entry): Promise<EntryText> {
  const found = await getEntry(collection, slug);
  if (!found) throw new Error(`Astro has not read ${file}.`);
  const { Content, remarkPluginFrontmatter } = await renderInAstro(found);
  return { Content, html: undefined, ...(remarkPluginFrontmatter as unknown as Omit<RenderedText, 'html'>) };
}

/** A build has rendered texts with the check; the preview does so when they are asked for. */
async function renderText({ file, body }: Entry): Promise<EntryText> {
  const path = join(content, file);
  const rendered = (await renderedText(content, path)) ?? render(path, parseText(body));
  return { Content: undefined, ...rendered };
}
