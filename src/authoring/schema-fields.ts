import { DATE_TITLE } from '../model/schema/fields.ts';
import type { JsonSchema } from './json-schemas.ts';

/** A field as the authors' page shows it. */
export interface Field {
  /** Its name, behind those of the groups that it is part of: `timeline.date`. */
  name: string;
  required: boolean;
  /** What it holds, in words: "text", "list of dates". */
  holds: string;
  /** The only words that it may hold, if there are such. */
  words: string[];
  description: string;
}

/** @returns the fields of a schema, those of its groups after each group; a list stands for its items */
export function fieldsOf(schema: JsonSchema, group = ''): Field[] {
  const { properties = {}, required = [] } = partsOf(schema);
  return Object.entries(properties).flatMap(([name, field]) => [
    {
      name: group + name,
      required: required.includes(name),
      holds: holds(field),
      words: field.enum ?? [],
      description: field.description ?? '',
    },
    ...fieldsOf(field, `${group}${name}.`),
  ]);
}

/** A list, or a list of lists, is what its items are. */
const partsOf = (schema: JsonSchema): JsonSchema => (schema.items ? partsOf(schema.items) : schema);

type Names = [one: string, many: string];
const NUMBER: Names = ['number', 'numbers'];
const TYPES: Record<string, Names> = {
  object: ['group of fields', 'groups of fields'],
  boolean: ['true or false', ''],
  string: ['text', 'texts'],
};

function holds(field: JsonSchema, many: 0 | 1 = 0): string {
  return field.items ? `${many ? 'lists' : 'list'} of ${holds(field.items, 1)}` : namesOf(field)[many];
}

function namesOf(field: JsonSchema): Names {
  const { title, type, anyOf, format, const: constant } = field;
  if (title === DATE_TITLE) return ['date', 'dates'];
  if (field.enum) return ['one of these words', 'of these words'];
  if (format === 'uri') return ['web address', 'web addresses'];
  if (anyOf)
    return anyOf.map((one) => namesOf(one)).reduce(([a, as], [b, bs]) => [`${a} or ${b}`, `${as} or ${bs}`]);
  if (constant === false) return ['false', ''];
  // A name of digits is a number to readers of YAML.
  return TYPES[[type].flat()[0] ?? ''] ?? NUMBER;
}
