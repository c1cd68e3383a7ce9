import { z } from 'astro/zod';
import { list, pageId, sources, text } from './fields.ts';

/** One item of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  term: text().describe('The short form, as it is usually written: UNESCO.'),
  expansion: text().describe('What it stands for.'),
  variants: list(text()).describe('Other spellings that mean the same: Unesco.'),
  synonyms: list(text()).describe(
    'Other words that readers may search for: a page that uses one is found by all.',
  ),
  note: text().optional().describe('What to know, such as what it must not be mixed up with.'),
  page: pageId()
    .optional()
    .describe('The page about it, as folder and file name: initiatives/example-programme.'),
  sources: sources(),
});

export const glossarySchema = z.array(termSchema, { error: 'must be a list of terms' });

export type Term = z.output<typeof termSchema>;
