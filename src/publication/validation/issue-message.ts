import type { z } from 'astro/zod';
import { capitalise } from '../../model/labels.ts';

/** What a schema says of a value that it does not take. */
export type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  object: 'a group of fields',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/**
 * @param field as messages name it; empty for the whole
 * @param asWritten see `hintFor`
 * @returns what is wrong with a value, as a sentence: our own messages stand in the schemas ("is not …", "must be
 *   …"), the library's name types of the program
 */
export function messageOf(
  issue: Issue,
  field: string,
  value: unknown,
  asWritten: string | undefined,
): string {
  const written = typeof value === 'number' && asWritten !== undefined ? asWritten : value;
  if (issue.message.startsWith('is '))
    return capitalise(`${field ? `${field}: ` : ''}${shown(written)} ${issue.message}.`);
  const type = issue.code === 'invalid_type' && issue.message.startsWith('Invalid') && TYPES[issue.expected];
  const isGroup = issue.code === 'custom' && typeof value === 'object';
  return `${field || 'This'} ${isGroup ? '' : `is ${shown(written)}, but `}${type ? `must be ${type}` : issue.message}.`;
}

const shown = (value: unknown) =>
  typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? 'a list'
      : 'a group of fields'
    : `\`${String(value)}\``;
