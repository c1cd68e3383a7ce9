import type { z } from 'astro/zod';
import type { Problem, Reference } from '../../model/problems.ts';
import { referredBy } from '../checks/support/reference-targets.ts';
import type { LocatedData } from '../parse/located-data.ts';
import { fieldInWords, fieldName, valueAt } from './field-path.ts';
import { suggestField } from './fields-meant.ts';
import { asWritten as dateAsWritten } from '../../model/schema/fields.ts';
import { NO_DATE } from './date-hint.ts';
import { hintFor, ownWord } from './issue-hint.ts';
import { messageOf, type Issue } from './issue-message.ts';
import { itemsAsPairs } from './items-as-pairs.ts';
import { listsOfPeople } from './lists-of-people.ts';
import { isListOfTexts, schemaAt, shapeOf } from './schema-shape.ts';

export interface Validated<T> {
  value?: T;
  problems: Problem[];
}

/** Holds data against a schema and says what does not fit, where, and what to write instead. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: LocatedData,
  file: string,
): Validated<z.output<Schema>> {
  const result = schema.safeParse(data.value);
  if (result.success) return { value: result.data, problems: [] };
  const whole = new Map(
    [listsOfPeople, itemsAsPairs].flatMap((find) =>
      find(result.error.issues, schema, data, file).map((one) => [one.path.join(), one] as const),
    ),
  );
  return {
    problems: result.error.issues.flatMap((issue) => {
      const [one] = issue.path.flatMap((_, at) => whole.get(issue.path.slice(0, at + 1).join()) ?? []);
      if (!one) return toProblems(issue, schema, data, file);
      return issue === one.issue ? [one.problem] : [];
    }),
  };
}

function toProblems(issue: Issue, schema: z.ZodType, data: LocatedData, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      name: 'unknown-field',
      file,
      ...data.locate([...issue.path, key], 'key'),
      message: `There is no field ${fieldInWords([...issue.path, key], data.value)}.`,
      hint: isRestOfText(key, valueAt(data.value, [...issue.path, key]))
        ? 'Inside `{ }` a comma ends a text. If this belongs to the text before it, put all of that in quotation marks.'
        : (restOfList(key, issue.path, schema, data) ??
          suggestField(
            key,
            Object.keys(shapeOf(schemaAt(schema, issue.path))),
            Object.keys(valueAt(data.value, issue.path) ?? {}),
          )),
    }));
  const field = fieldName(issue.path);
  const named = fieldInWords(issue.path, data.value);
  const value = valueAt(data.value, issue.path);
  // A number has lost the last sign of 2019.10.
  const digits = typeof value === 'number' ? data.written?.(issue.path) : undefined;
  const written = NO_DATE.test(issue.message) ? (digits ?? dateAsWritten(value)) : value;
  const wanted = schemaAt(schema, issue.path);
  const place = { file, ...data.locate(issue.path) };
  if (written === undefined)
    return [
      {
        name: 'missing-field',
        ...place,
        message: `The field ${named} is missing.`,
        hint: `Add \`${String(issue.path.at(-1))}:\`${wanted?.description ? ` – ${wanted.description.charAt(0).toLowerCase()}${wanted.description.slice(1)}` : '.'}`,
      },
    ];
  if (written === null || written === '') {
    const comment = data.comment?.(issue.path);
    const isMeant = comment !== undefined && /^#\S/.test(comment);
    return [
      {
        name: 'invalid-field',
        ...place,
        message: `${named} is empty${isMeant ? ', because a number sign begins a comment' : ''}.`,
        hint: isMeant
          ? `Put the value in quotation marks: \`${field.replace(/^.*\./, '')}: '${comment.trimEnd()}'\`.`
          : wanted?.safeParse(undefined).success
            ? 'Fill it in, or take the line out.'
            : 'Fill it in.',
      },
    ];
  }
  const asWritten = data.written?.(issue.path);
  return [
    {
      name: 'invalid-field',
      ...place,
      message: messageOf(issue, issue.path.length ? named : '', written, asWritten),
      hint: hintFor(issue, written, wanted, asWritten, ownWord(file, field)),
      refers: referenceOf(issue, written, file),
    },
  ];
}

/** @returns what a text refers to that cannot be an id as it stands */
function referenceOf({ code, path }: Issue, written: unknown, file: string): Reference | undefined {
  const field = String(path.findLast((part) => typeof part === 'string'));
  if (typeof written !== 'string' || (field !== 'navigation' && referredBy(field, file) === undefined))
    return undefined;
  return { field, written, isList: code === 'invalid_type' && typeof path.at(-1) === 'string' };
}

/** `{ sources: a, b }`: what belongs to the list before it. */
function restOfList(key: string, path: readonly PropertyKey[], schema: z.ZodType, data: LocatedData) {
  const group = Object.entries(valueAt(data.value, path) ?? {});
  const at = group.findIndex(([name]) => name === key);
  const before = group.findLastIndex(
    ([name], index) => index < at && isListOfTexts(schemaAt(schema, [...path, name])),
  );
  const all = group.slice(before, at + 1);
  if (before < 0 || !all.every(([, value], index) => (index ? value === null : typeof value === 'string')))
    return undefined;
  const list = all.map(([name, value], index) => (index ? name : String(value)));
  return `It belongs to the list before it: \`${String(all[0]?.[0])}: [${list.join(', ')}]\`.`;
}

/** `{ text: The first three, all small, were named. }`: what follows a comma is taken for a field without a value. */
const isRestOfText = (key: string, value: unknown) => value === null && !/^\p{L}[\p{L}\p{N}_-]*$/u.test(key);
