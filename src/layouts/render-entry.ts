import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getEntry, render } from 'astro:content';
import type { PageHeading } from '../model/site/page-heading.ts';
import type { PageCitations } from '../markdown/rehype-citations.ts';
import { markdownContextOf } from '../markdown/markdown-context.ts';
import { markdownProcessors } from '../markdown/markdown-processors.ts';
import type { Entry } from '../model/entries.ts';
import { contentDirectory, currentPublication, needsModule } from '../publication/current-publication.ts';

const content = contentDirectory();
const markdown = await markdownProcessors(markdownContextOf(currentPublication, content)).md.createRenderer({
  syntaxHighlight: false,
});

/**
 * The text of an entry, ready for a page as a component or as HTML, and what the Markdown plugins found out
 * about it.
 */
export async function renderEntry(entry: Entry) {
  const { Content, html, headings, frontmatter } = needsModule(entry.file, entry.body)
    ? await renderModule(entry)
    : await renderText(entry);
  const { citations, placed } = frontmatter as unknown as PageCitations;
  return { Content, html, headings: headings as PageHeading[], citations, placed };
}

async function renderModule({ collection, slug, file }: Entry) {
  const found = await getEntry(collection, slug);
  if (!found) throw new Error(`Astro has not read ${file}.`);
  const { Content, headings, remarkPluginFrontmatter } = await render(found);
  return { Content, html: undefined, headings, frontmatter: remarkPluginFrontmatter };
}

async function renderText({ file, body }: Entry) {
  const { code, metadata } = await markdown.render(body, { fileURL: pathToFileURL(join(content, file)) });
  return { Content: undefined, html: code, ...metadata };
}
