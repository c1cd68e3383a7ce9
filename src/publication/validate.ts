import type { z } from 'astro/zod';
import { dateAdvised, isNoDate } from '../model/dates/date-meant.ts';
import type { Problem } from '../model/problems.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { accentMeant } from '../model/site/accent.ts';
import { capitalise } from '../model/labels.ts';
import { addressMeant, contactMeant, NO_ADDRESS, NO_CONTACT } from '../model/schema/address.ts';
import { colourMeant, NO_COLOUR } from '../model/schema/colour.ts';
import { fragment } from '../text/markup/fragment.ts';
import { NO_TEXT } from '../model/schema/fields.ts';
import type { Vocabulary } from '../model/schema/own-words.ts';
import { groupMeant, suggestField } from './fields-meant.ts';
import { oneOrTwoPeople, peopleMeant } from './people-meant.ts';
import type { LocatedData } from './parse/located-data.ts';

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
  const people = listsOfPeople(result.error.issues, schema, data, file);
  return {
    problems: result.error.issues.flatMap((issue) => {
      const list = people.find(({ path }) => path.every((part, index) => issue.path[index] === part));
      if (!list) return toProblems(issue, schema, data, file);
      return issue === list.issue ? [list.problem] : [];
    }),
  };
}

/** Finds lists of people that are written as other lists: one problem for each, with all of the list as it is meant. */
function listsOfPeople(issues: readonly Issue[], schema: z.ZodType, data: LocatedData, file: string) {
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
      message: `\`${fieldName(path)}\` ${texts ? `is \`[${written.join(', ')}]\`, but ` : ''}must be a list of groups of fields, one for each person.`,
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

type Issue = z.core.$ZodIssue;

function toProblems(issue: Issue, schema: z.ZodType, data: LocatedData, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      name: 'unknown-field',
      file,
      ...data.locate([...issue.path, key], 'key'),
      message: `There is no field \`${fieldName([...issue.path, key])}\`.`,
      hint: isRestOfText(key, valueAt(data.value, [...issue.path, key]))
        ? 'Inside `{ }` a comma ends a text. If this belongs to the text before it, put all of that in quotation marks.'
        : suggestField(key, Object.keys(shapeOf(schemaAt(schema, issue.path)))),
    }));
  const field = fieldName(issue.path);
  const written = valueAt(data.value, issue.path);
  const wanted = schemaAt(schema, issue.path);
  const place = { file, ...data.locate(issue.path) };
  if (written === undefined)
    return [
      {
        name: 'missing-field',
        ...place,
        message: `The field \`${field}\` is missing.`,
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
        message: `\`${field}\` is empty${isMeant ? ', because a number sign begins a comment' : ''}.`,
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
      message: messageOf(issue, field, written, asWritten),
      hint: hintFor(issue, written, wanted, asWritten, ownWord(file, field)),
    },
  ];
}

/** `{ text: The first three, all small, were named. }`: what follows a comma is taken for a field without a value. */
const isRestOfText = (key: string, value: unknown) => value === null && !/^\p{L}[\p{L}\p{N}_-]*$/u.test(key);

const TYPES: Record<string, string> = {
  object: 'a group of fields',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** Our own messages stand in the schemas ("is not …", "must be …"); the library's name types of the program. */
function messageOf(issue: Issue, field: string, value: unknown, asWritten: string | undefined): string {
  const written = typeof value === 'number' && asWritten !== undefined ? asWritten : value;
  if (issue.message.startsWith('is '))
    return capitalise(`${field ? `\`${field}\`: ` : ''}${shown(written)} ${issue.message}.`);
  const type = issue.code === 'invalid_type' && issue.message.startsWith('Invalid') && TYPES[issue.expected];
  return `${field ? `\`${field}\`` : 'This'} is ${shown(written)}, but ${type ? `must be ${type}` : issue.message}.`;
}

/** Words for yes and no that are only text in YAML of today. */
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'Yes', 'on', 'y'].map((word) => [word, true] as const),
  ...['no', 'No', 'off', 'n'].map((word) => [word, false] as const),
]);

/** @returns a text as the items of a list; where the list takes names of files, as such names */
function inList(text: string, list: z.ZodType | undefined): string {
  const { element } = list ? definitionOf(unwrap(list)) : {};
  const named = (item: string) =>
    element && !element.safeParse(item).success && element.safeParse(fragment(item)).success
      ? fragment(item)
      : item;
  return text
    .split(/\s*,\s*/)
    .map(named)
    .join(', ');
}

/** Where `site.yaml` adds to the words that a field may be. */
const OWN_WORD_LISTS: ReadonlyMap<string, keyof Vocabulary> = new Map([
  ['initiatives kind', 'kinds'],
  ['initiatives status', 'statuses'],
  ['organisations kind', 'organisationKinds'],
]);

/** @returns how a publication comes by a kind or status that there is not */
function ownWord(file: string, field: string): string | undefined {
  const own = OWN_WORD_LISTS.get(`${file.replace(/\/.*/, '')} ${field}`);
  return own && `To use another word, add it to \`${own}\` in site.yaml.`;
}

/**
 * @param asWritten the value with all its signs, of which a number keeps not all: `1.0`
 * @param own what to do where a word of the publication's own may be meant
 */
function hintFor(
  issue: Issue,
  written: unknown,
  wanted: z.ZodType | undefined,
  asWritten: string | undefined,
  own: string | undefined,
): string | undefined {
  // Groups and lists may hold what cannot be written as a text, such as a field called toString.
  if (typeof written !== 'string' && typeof written !== 'number' && typeof written !== 'boolean')
    return undefined;
  if (issue.code === 'invalid_value') return didYouMean(String(written), issue.values.map(String)) ?? own;
  if (issue.message === NO_TEXT) return `Put it in quotation marks: \`"${asWritten ?? String(written)}"\`.`;
  if (wanted && TRUTH.has(String(written)) && wanted.safeParse(TRUTH.get(String(written))).success)
    return `Did you mean \`${String(TRUTH.get(String(written)))}\`?`;
  if (issue.code === 'invalid_type' && issue.expected === 'array' && isListOfTexts(wanted))
    return `Put it in square brackets: \`[${inList(String(written), wanted)}]\`.`;
  if (issue.code === 'invalid_type' && issue.expected === 'array' && wanted) {
    const shape = shapeOf(definitionOf(unwrap(wanted)).element);
    const groups = String(written)
      .split(/\s*;\s*/)
      .map((one) => groupMeant(one, shape, (field) => !field.safeParse(undefined).success));
    // A name, or a post that begins with a capital, may follow the comma.
    const [first = '', second = '', ...others] = String(written).split(/\s*,\s*/);
    if ('role' in shape && groups.length === 1 && groups[0]?.includes(',') && !groups[0].includes(' role: '))
      return others.length || !second
        ? `Write each as a group of fields in a list: \`[{ name: ${first} }, …]\`.`
        : `Write it as a list of groups of fields, of two people \`[{ name: ${first} }, { name: ${second} }]\`, of one and a post \`[{ name: ${first}, role: ${second} }]\`.`;
    if (groups.every((group) => group !== undefined))
      return `Write it as a list of groups of fields: \`[${groups.join(', ')}]\`.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    const shape = shapeOf(wanted);
    const group =
      'light' in shape
        ? accentMeant(String(written))
        : groupMeant(String(written), shape, (field) => !field.safeParse(undefined).success);
    return group && `Write it as a group of fields: \`${group}\`.`;
  }
  if (issue.message === NO_COLOUR) {
    const colour = colourMeant(String(written));
    return colour && `Did you mean \`'${colour}'\`?`;
  }
  const isDate = /^is not (?:written as a|a real) date/.test(issue.message);
  if (isDate && isNoDate(String(written)))
    return wanted?.safeParse(undefined).success
      ? 'Take this line out: without a date, none is shown.'
      : 'Take the whole entry out until its date is known, or write the date as nearly as you know it: 2020~ for “about 2020”, 202X for “in the 2020s”.';
  const meant = isDate
    ? dateAdvised(String(written))
    : issue.message === NO_ADDRESS
      ? addressMeant(String(written))
      : issue.message === NO_CONTACT
        ? contactMeant(String(written))
        : undefined;
  // Which file is meant is told elsewhere.
  const isName = /^(?:is not a valid|must be a folder and a) /.test(issue.message);
  const nearly = [String(written).toLowerCase(), String(written).replaceAll('_', '-')].find(
    (text) => !isName && text !== written && wanted?.safeParse(text).success,
  );
  const best = meant ?? nearly;
  return best && `Did you mean \`${best}\`?`;
}

/** `timeline[2].date`, counted from 1 as authors count. */
export const fieldName = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part + 1}]` : name ? `${name}.${String(part)}` : String(part),
    '',
  );

const shown = (value: unknown) =>
  typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? 'a list'
      : 'a group of fields'
    : `\`${String(value)}\``;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** The parts of a Zod schema's definition that lead to the schema inside. */
interface Definition {
  innerType?: z.ZodType;
  out?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  type: string;
}
const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Takes defaults, options and conversions off. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? unwrap(inner) : schema;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const key of path) {
    if (!at) return undefined;
    const definition = definitionOf(unwrap(at));
    at = typeof key === 'number' ? definition.element : definition.shape?.[String(key)];
  }
  return at;
}

const shapeOf = (schema: z.ZodType | undefined) => (schema && definitionOf(unwrap(schema)).shape) ?? {};

const isListOfTexts = (schema: z.ZodType | undefined) => {
  const { element } = schema ? definitionOf(unwrap(schema)) : {};
  return element !== undefined && definitionOf(unwrap(element)).type === 'string';
};
