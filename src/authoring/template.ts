import { stringify } from 'yaml';
import { DATE_TITLE } from '../model/schema/fields.ts';
import type { JsonSchema } from './json-schemas.ts';

/** What is known of the fields of a new file. */
export interface Known {
  [field: string]: string | unknown[] | Known;
}

/**
 * @param schema the schema of the fields
 * @param known the values that need no author
 * @returns YAML in which required fields come first, filled in or empty with what they are for beside
 *   them, and all others follow behind a number sign
 */
export function templateOf(schema: JsonSchema, known: Known, indent = ''): string {
  const required = (name: string) => schema.required?.includes(name) === true || name in known;
  const fields = Object.entries(schema.properties ?? {});
  return [
    ...fields
      .filter(([name]) => required(name))
      .map(([name, field]) => line(name, field, known[name], indent)),
    ...fields
      .filter(([name]) => !required(name))
      .map(([name, field]) => `${indent}# ${name}: # ${helpOf(field)}\n`),
  ].join('');
}

function line(name: string, field: JsonSchema, value: Known[string] | undefined, indent: string): string {
  if (field.properties)
    return `${indent}${name}:\n${templateOf(field, value && isKnown(value) ? value : {}, `${indent}  `)}`;
  if (value === undefined) return `${indent}${name}: # ${helpOf(field)}\n`;
  return stringify(
    { [name]: value },
    { lineWidth: 0, singleQuote: true, flowCollectionPadding: true },
  ).replace(/^(?=.)/gm, indent);
}

const isKnown = (value: Known[string]): value is Known => typeof value === 'object' && !Array.isArray(value);

/** @returns what a field is for and what it looks like, in a line */
function helpOf({ description = '', enum: words, title, type, items }: JsonSchema): string {
  const parts = Object.keys(items?.properties ?? {});
  const form = [
    words && !words.every((word) => description.includes(word)) && `One of ${words.join(', ')}.`,
    title === DATE_TITLE && 'As 2019, 2019-07 or 2019-07-01.',
    type === 'array' && (parts.length ? `A list, each with ${parts.join(', ')}.` : 'A list: [a, b].'),
  ];
  return [description, ...form].filter(Boolean).join(' ');
}
