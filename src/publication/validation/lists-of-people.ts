import type { z } from 'astro/zod';
import type { Problem } from '../../model/problems.ts';
import type { LocatedData } from '../parse/located-data.ts';
import { fieldInWords, valueAt } from './field-path.ts';
import type { Issue } from './issue-message.ts';
import { oneOrTwoPeople, peopleMeant } from './people-meant.ts';
import { definitionOf, schemaAt, shapeOf, unwrap } from './schema-shape.ts';

/** Finds lists of people that are written as other lists: one problem for each, with all of the list as it is meant. */
export function listsOfPeople(issues: readonly Issue[], schema: z.ZodType, data: LocatedData, file: string) {
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    const depth = issue.path.findIndex((_, index) =>
      isListOfPeople(schemaAt(schema, issue.path.slice(0, index + 1))),
    );
    const path = issue.path.slice(0, depth + 1);
    if (depth < 0 || seen.has(path.join('.'))) return [];
    seen.add(path.join('.'));
    const written = valueAt(data.value, path);
    const wanted = schemaAt(schema, path);
    const meant = peopleMeant(written, Object.keys(shapeOf(wanted && definitionOf(unwrap(wanted)).element)));
    const [two, one] = oneOrTwoPeople(written) ?? [];
    // A list of texts is shown as it is written in one line; other ones stand in several.
    const texts = Array.isArray(written) && written.every((item) => typeof item === 'string');
    const field = texts ? '' : `${String(path.at(-1))}: `;
    const hint = meant
      ? `Write ${texts ? '' : 'it as '}\`${field}${meant}\`.`
      : two && one && `Write, of two people, \`${two}\`, of one and a post \`${one}\`.`;
    if (!hint) return [];
    const problem: Problem = {
      name: 'invalid-field',
      file,
      ...data.locate(path),
      message: `${fieldInWords(path, data.value)} ${texts ? `is \`[${written.join(', ')}]\`, but ` : ''}must be a list of groups of fields, one for each person.`,
      hint,
    };
    return [{ path, issue, problem }];
  });
}

const isListOfPeople = (schema: z.ZodType | undefined) => {
  const { element } = schema ? definitionOf(unwrap(schema)) : {};
  const shape = shapeOf(element);
  return 'name' in shape && 'role' in shape;
};
