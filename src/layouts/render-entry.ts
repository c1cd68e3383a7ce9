import { join } from 'node:path';
import { noteRead } from '../text/functions/track-reads.ts';
import { getEntry, render as renderInAstro } from 'astro:content';
import { markdownContextOf } from '../markdown/markdown-context.ts';
import { parseText, textRenderer, type RenderedText } from '../markdown/text-renderer.ts';
import { entryId, type Entry } from '../model/entries.ts';
import { bodyRead } from '../model/tracked-publication.ts';
import {
  contentDirectory,
  currentPublication,
  isModule,
  renderedText,
  ANY_TEXT,
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

async function renderModule(entry: Entry): Promise<EntryText> {
  const { collection, slug, file } = entry;
  noteRead(ANY_TEXT);
  noteRead(bodyRead(entryId(entry)));
  const found = await getEntry(collection, slug);
  if (!found) throw new Error(`Astro has not read ${file}.`);
  const { Content, remarkPluginFrontmatter } = await renderInAstro(found);
  return { Content, html: undefined, ...(remarkPluginFrontmatter as unknown as Omit<RenderedText, 'html'>) };
}

/** A build has rendered texts with the check; the preview does so when they are asked for. */
async function renderText({ file, body }: Entry): Promise<EntryText> {
  const rendered = (await renderedText(content, file)) ?? render(join(content, file), parseText(body));
  return { Content: undefined, ...rendered };
}
