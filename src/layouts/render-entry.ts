import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { getEntry, render as renderInAstro } from 'astro:content';
import * as runtime from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { noteRead } from '../text/functions/track-reads.ts';
import { needsBundler } from '../markdown/needs-bundler.ts';
import type { CompiledText } from '../markdown/text-compiler.ts';
import type { RenderedText } from '../markdown/text-renderer.ts';
import { entryId, type Entry } from '../model/entries.ts';
import { bodyRead } from '../model/tracked-publication.ts';
import { contentDirectory, renderedText, ANY_TEXT } from '../publication/current-publication.ts';

const content = contentDirectory();

/**
 * The text of an entry, ready for a page as a component or as HTML, and what the Markdown plugins found out
 * about it.
 */
export const renderEntry = (entry: Entry): Promise<EntryText> =>
  needsBundler(entry.file, entry.body) ? renderModule(entry) : renderText(entry);

type Found = Omit<RenderedText, 'html'>;
type Component = Awaited<ReturnType<typeof renderInAstro>>['Content'];

/** One of `Content` and `html` is there. */
type EntryText = Found & { Content: Component | undefined; html: string | undefined };

async function renderModule(entry: Entry): Promise<EntryText> {
  const { collection, slug, file } = entry;
  noteRead(ANY_TEXT);
  noteRead(bodyRead(entryId(entry)));
  const found = await getEntry(collection, slug);
  if (!found) throw new Error(`Astro has not read ${file}.`);
  const { Content, remarkPluginFrontmatter } = await renderInAstro(found);
  return { Content, html: undefined, ...(remarkPluginFrontmatter as unknown as Found) };
}

/** A build has made texts with the check; the preview does so when they are asked for. */
async function renderText(entry: Entry): Promise<EntryText> {
  const { file } = entry;
  const made =
    (await renderedText(content, file)) ?? (await (await import('./render-live.ts')).renderLive(entry));
  return 'code' in made ? componentOf(made, join(content, file)) : { Content: undefined, ...made };
}

/** What Astro makes of a module of MDX (@astrojs/mdx/dist/vite-plugin-mdx-postprocess.js). */
function componentOf({ code }: CompiledText, path: string): EntryText {
  const made = compileFunction(code, ['runtime'], { filename: path }) as (given: typeof runtime) => {
    frontmatter: Found;
    MDXContent: (props: object) => unknown;
  };
  const { frontmatter, MDXContent } = made(runtime);
  const Content = (props: { components: object }) => {
    try {
      return MDXContent({ ...props, components: { Fragment: runtime.Fragment, ...props.components } });
    } catch (error) {
      // For who tells the author where in the text it is.
      throw error instanceof Error ? Object.assign(error, { text: { path, code } }) : error;
    }
  };
  const component = Object.assign(Content, { [Renderer]: 'astro:jsx', [Symbol.for('mdx-component')]: true });
  return { Content: component as unknown as Component, html: undefined, ...frontmatter };
}
