import { z } from 'astro/zod';
import { briefingSchema } from '../model/schema/briefing.ts';
import { claimsSchema } from '../model/schema/claim.ts';
import { initiativeSchema } from '../model/schema/initiative.ts';
import { organisationSchema } from '../model/schema/organisation.ts';
import { pageSchema } from '../model/schema/page.ts';
import { schemasWith, vocabularyOf } from '../model/schema/own-words.ts';
import { siteSchema } from '../model/schema/site.ts';
import { sourcesSchema } from '../model/schema/source.ts';
import { glossarySchema } from '../model/schema/term.ts';

/** What authors write, with the schema that it is held against and the files of the content folder. */
export const WRITTEN = {
  briefing: { files: 'briefings/*.mdx', schema: briefingSchema },
  initiative: { files: 'initiatives/*.md', schema: initiativeSchema },
  organisation: { files: 'organisations/*.md', schema: organisationSchema },
  page: { files: 'pages/*.md', schema: pageSchema },
  claims: { files: 'claims/*.yaml', schema: claimsSchema },
  sources: { files: 'sources.json', schema: sourcesSchema },
  glossary: { files: 'glossary.yaml', schema: glossarySchema },
  site: { files: 'site.yaml', schema: siteSchema },
} satisfies Record<string, { files: string; schema: z.ZodType }>;
export type Written = keyof typeof WRITTEN;

/** JSON Schema as far as these schemas use it (draft 7, which editors know best). */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  type?: string | string[];
  description?: string;
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: string[];
  const?: unknown;
}

/**
 * @param vocabulary the words that kinds and statuses may be, where a publication adds to them
 * @returns what authors may write, as editors want to be told
 */
export function jsonSchemaOf(written: Written, vocabulary = vocabularyOf(undefined)): JsonSchema {
  const { initiatives: initiative, organisations: organisation } = schemasWith(vocabulary);
  const schemas: Record<string, z.ZodType> = { initiative, organisation };
  const schema = schemas[written] ?? WRITTEN[written].schema;
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    // Zod leaves it out where what an author writes becomes something else.
    override: ({
      zodSchema: {
        _zod: { def },
      },
      jsonSchema,
    }) => {
      if (def.type === 'default') jsonSchema.default = def.defaultValue;
    },
  }) as JsonSchema;
}
