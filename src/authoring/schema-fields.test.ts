import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fieldsOf } from './schema-fields.ts';
import { jsonSchemaOf, WRITTEN, type Written } from './json-schemas.ts';

describe("the authors' page says of every field what it holds and what it is for", () => {
  for (const written of Object.keys(WRITTEN) as Written[])
    test(written, () => {
      const fields = fieldsOf(jsonSchemaOf(written));
      assert.ok(fields.length > 5);
      for (const { name, holds, description } of fields) {
        assert.match(description, /\.$/, name);
        assert.match(holds, /^(lists? of )*(text|date|number|group|web|true|one of|of these)/, name);
      }
    });
});

test('fields of groups and lists stand after them, with what they hold', () => {
  const fields = fieldsOf(jsonSchemaOf('initiative')).map(({ name, holds }) => `${name}: ${holds}`);
  const timeline = fields.indexOf('timeline: list of groups of fields');
  assert.deepEqual(fields.slice(timeline + 1, timeline + 4), [
    'timeline.date: date',
    'timeline.text: text',
    'timeline.sources: list of texts',
  ]);
  assert.ok(fields.includes('status: one of these words'));
  assert.ok(fields.includes('figures.value: text or number'));
  assert.ok(fields.includes('sections.timeline: text or false'));
});
