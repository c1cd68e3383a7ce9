import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import type { CollectionName } from './model/entries.ts';
import { contentDirectory } from './publication/folder/content-folder.ts';
import { markdownLoader } from './publication/astro-loader.ts';

// Only editors read schemas from here, while the preview runs; a build would wait two seconds for them.
const schemas = import.meta.env.DEV ? (await import('./publication/load-publication.ts')).SCHEMAS : undefined;

/**
 * The Markdown files, for Astro to render. Their relations and everything that is not Markdown come
 * from the publication (src/publication), which has checked them before Astro sees them.
 */
const entries = (name: CollectionName) =>
  defineCollection({ loader: markdownLoader(join(contentDirectory(), name)), schema: schemas?.[name] });

export const collections = {
  briefings: entries('briefings'),
  initiatives: entries('initiatives'),
  organisations: entries('organisations'),
  pages: entries('pages'),
};
