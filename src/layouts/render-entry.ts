import { getEntry, render } from 'astro:content';
import type { Heading } from '../components/Contents.astro';
import type { PageCitations } from '../markdown/citations.ts';
import type { Entry } from '../model/entries.ts';

/** The text of an entry, ready for a page, and what the Markdown plugins found out about it. */
export async function renderEntry({ collection, slug, file }: Entry) {
  const found = await getEntry(collection, slug);
  if (!found) throw new Error(`Astro has not read ${file}.`);
  const { Content, headings, remarkPluginFrontmatter } = await render(found);
  const { citations, placed } = remarkPluginFrontmatter as PageCitations;
  return { Content, headings: headings as Heading[], citations, placed };
}
