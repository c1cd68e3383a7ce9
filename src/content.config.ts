import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { CollectionName } from './model/entries.ts';
import { contentDirectory } from './publication/files.ts';
import { SCHEMAS } from './publication/load.ts';

/**
 * The Markdown files, for Astro to render. Their relations and everything that is not Markdown come
 * from the publication (src/publication), which has checked them before Astro sees them.
 */
const entries = <Name extends CollectionName>(name: Name) =>
  defineCollection({
    loader: glob({
      base: pathToFileURL(`${contentDirectory()}/${name}/`),
      pattern: '*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
      // Rendering at sync is cached by the file alone, and would miss a changed glossary or source
      // (https://github.com/withastro/astro/pull/17302); rendering with the page does not.
      deferRender: true,
      retainBody: false,
    }),
    schema: SCHEMAS[name],
  });

export const collections = {
  briefings: entries('briefings'),
  initiatives: entries('initiatives'),
  organisations: entries('organisations'),
  pages: entries('pages'),
};
