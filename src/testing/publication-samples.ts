import type { z } from 'astro/zod';
import type { CollectionName, Collections, Entry, Publication } from '../model/entries.ts';
import { briefingSchema } from '../model/schema/briefing.ts';
import { claimSchema, type Claim } from '../model/schema/claim.ts';
import { initiativeSchema } from '../model/schema/initiative.ts';
import { organisationSchema } from '../model/schema/organisation.ts';
import { pageSchema } from '../model/schema/page.ts';
import type { Source } from '../model/schema/source.ts';
import { normaliseSource } from '../model/source/normalise-source.ts';
import { termSchema, type Term } from '../model/schema/term.ts';

/** Content for tests: what a test does not say is as small as the schema allows. */

const maker =
  <Name extends CollectionName, Schema extends z.ZodType<Collections[Name]>>(
    collection: Name,
    schema: Schema,
    minimum: object = {},
  ) =>
  (slug: string, data: Partial<z.input<Schema>> = {}, body = ''): Entry<Name> => ({
    collection,
    slug,
    file: `${collection}/${slug}.md`,
    data: schema.parse({ title: slug, summary: 'In short.', updated: '2020', ...minimum, ...data }),
    body,
  });

export const briefing = maker('briefings', briefingSchema, {
  reference: 'B1',
  event: { name: 'Meeting', dates: '2020' },
  published: '2020',
});
export const initiative = maker('initiatives', initiativeSchema, { kind: 'body', status: 'active' });
export const organisation = maker('organisations', organisationSchema, { kind: 'office' });
export const page = maker('pages', pageSchema);

export const claim = (id: string, data: Partial<Claim> = {}): Claim =>
  claimSchema.parse({ id, text: 'It is so.', verdict: 'supported', record: 'It is.', ...data });

export const source = (data: object = {}): Source => {
  const fields: Record<string, unknown> = { id: 'a-2020', type: 'report', title: 'A report', ...data };
  return { ...normaliseSource(fields).source, id: String(fields['id']) };
};

export const term = (written: string, data: Partial<z.input<typeof termSchema>> = {}): Term =>
  termSchema.parse({ term: written, expansion: `what ${written} stands for`, ...data });

export const publication = (parts: Partial<Publication> = {}): Publication => ({
  site: {
    title: 'A publication',
    name: 'a-publication',
    tagline: 'In a line',
    description: 'In a sentence.',
    publisher: 'The society',
    language: 'en-GB',
    licence: { name: 'CC BY 4.0' },
  },
  briefings: [],
  initiatives: [],
  organisations: [],
  pages: [],
  claims: new Map(),
  sources: [],
  terms: [],
  pictures: new Map(),
  attachments: new Map(),
  figures: new Map(),
  ...parts,
});
