import type { z } from 'astro/zod';
import type { LocatedData } from '../parse/located-data.ts';
import type { Problem } from '../../model/problems.ts';
import { fieldName, valueAt } from './field-path.ts';
import { pairMeant } from './fields-meant.ts';
import type { Issue } from './issue-message.ts';
import { schemaAt, shapeOf } from './schema-shape.ts';

/** Finds items that are written as one pair (`- 2022: It began.`): one problem for each, with all of it as it is meant. */
export const itemsAsPairs = (issues: readonly Issue[], schema: z.ZodType, data: LocatedData, file: string) =>
  issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys' || typeof issue.path.at(-1) !== 'number') return [];
    const group = pairMeant(valueAt(data.value, issue.path), shapeOf(schemaAt(schema, issue.path)));
    if (group === undefined) return [];
    const told: Issue = issue;
    const problem: Problem = {
      name: 'invalid-field',
      file,
      ...data.locate(issue.path),
      message: `\`${fieldName(issue.path)}\` does not say by name what is what.`,
      hint: `Write it as a group of fields: \`${group}\`.`,
    };
    return [{ path: issue.path, issue: told, problem }];
  });
