import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { briefingSchema } from './briefing.ts';
import { claimsSchema } from './claim.ts';
import { initiativeSchema } from './initiative.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { siteSchema } from './site.ts';
import { sourcesSchema } from './source.ts';
import { glossarySchema } from './term.ts';

const SCHEMAS = {
  'site.yaml': siteSchema,
  'sources.json': sourcesSchema,
  'glossary.yaml': glossarySchema,
  'claims/*.yaml': claimsSchema,
  briefings: briefingSchema,
  initiatives: initiativeSchema,
  organisations: organisationSchema,
  pages: pageSchema,
};

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** @returns the fields of a schema, those of its parts included, with their descriptions */
function fieldsOf(schema: JsonSchema, path = ''): [field: string, description: string | undefined][] {
  const {
    properties = {},
    items,
    anyOf = [],
  } = schema as {
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    anyOf?: JsonSchema[];
  };
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      [`${path}${name}`, field.description] as [string, string | undefined],
      ...fieldsOf(field, `${path}${name}.`),
    ]),
    ...[...(items ? [items] : []), ...anyOf].flatMap((part) => fieldsOf(part, path)),
  ];
}

describe('every field tells authors what it is for, in a sentence', () => {
  for (const [name, schema] of Object.entries<z.ZodType>(SCHEMAS))
    test(name, () => {
      const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input' }));
      assert.ok(fields.length > 5);
      assert.deepEqual(
        fields.filter(([, description]) => !/^\S.*\.$/s.test(description ?? '')),
        [],
      );
    });
});
